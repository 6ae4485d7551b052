import { DateTime } from 'luxon';
import {
  dueOccurrence,
  isTimeZone,
  LATE_MS,
  latestOccurrence,
  nextOccurrence,
  type Schedule,
} from '../../../src/notifications/schedule';

const london: Schedule = { weekday: 1, time: '09:00', timeZone: 'Europe/London' };
const at = (iso: string, zone = 'Europe/London'): number => DateTime.fromISO(iso, { zone }).toMillis();
const HOUR = 3_600_000;

describe('when a digest is due', () => {
  it('is Monday at nine, in winter and in summer', () => {
    expect(latestOccurrence(london, at('2026-01-12T09:00'))).toEqual({
      period: '2026-W03',
      at: Date.UTC(2026, 0, 12, 9),
    });
    expect(latestOccurrence(london, at('2026-07-13T12:00'))).toEqual({
      period: '2026-W29',
      at: Date.UTC(2026, 6, 13, 8),
    });
  });

  it('is last week’s until the moment has come', () => {
    expect(latestOccurrence(london, at('2026-01-12T08:59')).period).toBe('2026-W02');
    expect(nextOccurrence(london, at('2026-01-12T08:59')).period).toBe('2026-W03');
    expect(nextOccurrence(london, at('2026-01-12T09:00')).period).toBe('2026-W04');
  });

  it.each([
    ['the clocks go forward', '2026-03-23T00:00', '2026-04-07T00:00', ['2026-W13', '2026-W14', '2026-W15']],
    ['the clocks go back', '2026-10-19T00:00', '2026-11-03T00:00', ['2026-W43', '2026-W44', '2026-W45']],
    [
      'the year ends',
      '2026-12-21T00:00',
      '2027-01-12T00:00',
      ['2026-W52', '2026-W53', '2027-W01', '2027-W02'],
    ],
  ])('comes once a week while %s, at nine by the wall clock', (_name, from, to, periods) => {
    const seen = new Map<string, number>();
    for (let now = at(from); now < at(to); now += HOUR / 4) {
      const due = dueOccurrence(london, at(from), now);
      if (due && !seen.has(due.period)) seen.set(due.period, now);
    }
    expect([...seen.keys()]).toEqual(periods);
    for (const now of seen.values()) {
      expect(DateTime.fromMillis(now, { zone: 'Europe/London' }).toFormat('cccc HH:mm')).toBe('Monday 09:00');
    }
  });

  it('comes an hour later where its time does not exist, and once where it comes twice', () => {
    const night: Schedule = { weekday: 7, time: '01:30', timeZone: 'Europe/London' };
    expect(latestOccurrence(night, at('2026-03-29T12:00')).at).toBe(Date.UTC(2026, 2, 29, 1, 30));
    const first = latestOccurrence(night, Date.UTC(2026, 9, 25, 0, 30));
    const second = latestOccurrence(night, Date.UTC(2026, 9, 25, 1, 30));
    expect(first.period).toBe('2026-W43');
    expect(second).toEqual(first);
  });

  it('is late the same day after the bot was down, and left out after that', () => {
    expect(dueOccurrence(london, 0, at('2026-01-12T16:00'))?.period).toBe('2026-W03');
    expect(dueOccurrence(london, 0, at('2026-01-12T09:00') + LATE_MS)?.period).toBe('2026-W03');
    expect(dueOccurrence(london, 0, at('2026-01-12T09:00') + LATE_MS + 1)).toBeUndefined();
    expect(dueOccurrence(london, 0, at('2026-01-15T09:00'))).toBeUndefined();
  });

  it('is still last week’s when it is late over the end of the week', () => {
    const sunday: Schedule = { weekday: 7, time: '23:00', timeZone: 'Europe/London' };
    expect(dueOccurrence(sunday, 0, at('2026-01-12T01:00'))?.period).toBe('2026-W02');
  });

  it('is nothing that lies before the subscription', () => {
    expect(dueOccurrence(london, at('2026-01-12T09:01'), at('2026-01-12T09:30'))).toBeUndefined();
    expect(dueOccurrence(london, at('2026-01-12T09:00'), at('2026-01-12T09:30'))?.period).toBe('2026-W03');
  });

  it('names the same week whatever the clock does meanwhile', () => {
    const before = dueOccurrence(london, 0, at('2026-01-12T09:05'));
    expect(dueOccurrence(london, 0, at('2026-01-12T09:00'))).toEqual(before);
    expect(dueOccurrence(london, 0, at('2026-01-12T20:59'))).toEqual(before);
  });

  it('keeps to the channel’s own time zone', () => {
    const auckland: Schedule = { weekday: 1, time: '09:00', timeZone: 'Pacific/Auckland' };
    expect(latestOccurrence(auckland, Date.UTC(2026, 0, 11, 20)).period).toBe('2026-W03');
    expect(latestOccurrence(london, Date.UTC(2026, 0, 11, 20)).period).toBe('2026-W02');
  });

  it('knows which time zones there are', () => {
    expect(['Europe/London', 'UTC', 'America/Argentina/Ushuaia'].every(isTimeZone)).toBe(true);
    expect(['', 'London', 'GMT+1', 'Europe/Lundon', '+01:00', "Europe/London'"].some(isTimeZone)).toBe(false);
  });
});
