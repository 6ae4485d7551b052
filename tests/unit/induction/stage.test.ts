import { isBankHoliday, bankHolidays } from '../../../src/induction/bank-holidays';
import { isoWeek, isWorkingTime } from '../../../src/induction/nudge-due';
import { stageAt, zoneOr } from '../../../src/induction/stage';

const LONDON = 'Europe/London';
const utc = (text: string): number => Date.parse(`${text}Z`);

describe('the stage', () => {
  it.each([
    ['2026-11-22T12:00', 'before-you-start'],
    ['2026-11-23T00:00', 'first-day'],
    ['2026-11-23T23:59', 'first-day'],
    ['2026-11-24T00:00', 'first-week'],
    ['2026-11-29T23:59', 'first-week'],
    ['2026-11-30T00:00', 'first-month'],
    ['2026-12-22T12:00', 'first-month'],
    ['2026-12-23T00:00', 'three-months'],
    ['2027-02-22T12:00', 'three-months'],
    ['2027-02-23T00:00', 'six-months'],
    ['2027-05-22T12:00', 'six-months'],
    ['2027-05-22T23:00', 'first-year'],
    ['2027-11-22T12:00', 'first-year'],
    ['2027-11-23T00:00', 'after'],
    ['2036-11-23T00:00', 'after'],
  ])('of somebody who began on 23 November 2026 is, at %s UTC, %s', (now, stage) => {
    expect(stageAt('2026-11-23', utc(now), LONDON)).toBe(stage);
  });

  it('turns at midnight where the person is', () => {
    const now = utc('2026-11-22T23:30');
    expect(stageAt('2026-11-23', now, LONDON)).toBe('before-you-start');
    expect(stageAt('2026-11-23', now, 'Asia/Kolkata')).toBe('first-day');
    expect(stageAt('2026-11-23', utc('2026-11-24T02:00'), 'America/New_York')).toBe('first-day');
  });

  it('is right on the days on which the clocks change', () => {
    // 28 March 2027: 00:30 GMT, then summer time from 01:00.
    expect(stageAt('2027-03-28', utc('2027-03-28T22:59'), LONDON)).toBe('first-day');
    expect(stageAt('2027-03-28', utc('2027-03-28T23:00'), LONDON)).toBe('first-week');
    expect(stageAt('2026-10-25', utc('2026-10-24T23:00'), LONDON)).toBe('first-day');
    expect(stageAt('2026-10-25', utc('2026-10-25T23:59'), LONDON)).toBe('first-day');
  });

  it('counts a month from the 31st to the last of a shorter one', () => {
    expect(stageAt('2026-01-31', utc('2026-02-27T12:00'), LONDON)).toBe('first-month');
    expect(stageAt('2026-01-31', utc('2026-02-28T12:00'), LONDON)).toBe('three-months');
  });
});

it('takes a zone that exists, else London', () => {
  expect(zoneOr('Asia/Kolkata')).toBe('Asia/Kolkata');
  for (const odd of ['Mars/Phobos', '', undefined, '../etc/passwd', 'GMT Standard Time'])
    expect(zoneOr(odd)).toBe(LONDON);
});

describe('bank holidays in England', () => {
  /** As published on gov.uk/bank-holidays. */
  const PUBLISHED: Readonly<Record<number, string>> = {
    2025: '2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26',
    2026: '2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28',
    2027: '2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28',
    2028: '2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26',
  };
  it.each(Object.entries(PUBLISHED))('of %s', (year, days) => {
    expect(bankHolidays(Number(year)).join(' ')).toBe(days);
  });
  it('are told from other days', () => {
    expect(isBankHoliday('2026-12-28')).toBe(true);
    expect(isBankHoliday('2026-12-26')).toBe(false);
    expect(isBankHoliday('2027-03-17')).toBe(false);
  });
});

describe('working hours', () => {
  it.each([
    ['2026-11-24T08:59', LONDON, false],
    ['2026-11-24T09:00', LONDON, true],
    ['2026-11-24T16:59', LONDON, true],
    ['2026-11-24T17:00', LONDON, false],
    ['2026-11-28T11:00', LONDON, false],
    ['2026-12-25T11:00', LONDON, false],
    ['2026-06-02T08:00', LONDON, true],
    ['2026-06-02T16:00', LONDON, false],
    ['2026-11-24T04:00', 'Asia/Kolkata', true],
    ['2026-11-24T12:00', 'Asia/Kolkata', false],
  ])('%s UTC in %s: %s', (now, zone, expected) => {
    expect(isWorkingTime(utc(now), zone)).toBe(expected);
  });

  it('knows the ISO week, also over the turn of the year', () => {
    expect(isoWeek(utc('2027-01-01T12:00'), LONDON)).toBe('2026-W53');
    expect(isoWeek(utc('2027-01-04T12:00'), LONDON)).toBe('2027-W01');
    expect(isoWeek(utc('2027-01-03T20:00'), 'Pacific/Auckland')).toBe('2027-W01');
    expect('2026-W53' < '2027-W01').toBe(true);
  });
});
