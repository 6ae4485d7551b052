import { DateTime, IANAZone } from 'luxon';

/** Once a week: a day, a time of day, in a time zone. */
export interface Schedule {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** "09:00" */
  readonly time: string;
  /** IANA name. */
  readonly timeZone: string;
}

export const defaultSchedule: Schedule = { weekday: 1, time: '09:00', timeZone: 'Europe/London' };

/** How late a digest may still come after the bot was down; then the week is left out. */
export const LATE_MS = 12 * 60 * 60 * 1000;

export interface Occurrence {
  /** The week in the time zone, "2026-W13": what makes one occurrence the same as itself. */
  readonly period: string;
  /** UTC milliseconds. */
  readonly at: number;
}

/** Whether the name is a time zone that exists. */
export const isTimeZone = (name: string): boolean =>
  name.includes('/') ? IANAZone.isValidZone(name) : name === 'UTC';

/**
 * The latest occurrence that is not in the future. The one place where weeks are counted.
 * A time that daylight saving skips comes an hour later; one that comes twice is taken the first time.
 */
export function latestOccurrence(schedule: Schedule, now: number): Occurrence {
  const local = DateTime.fromMillis(now, { zone: schedule.timeZone });
  const thisWeek = occurrenceIn(local, schedule);
  return thisWeek.at <= now ? thisWeek : occurrenceIn(local.minus({ weeks: 1 }), schedule);
}

/** The first occurrence after a moment, for "next digest: ...". */
export function nextOccurrence(schedule: Schedule, now: number): Occurrence {
  const local = DateTime.fromMillis(now, { zone: schedule.timeZone });
  const thisWeek = occurrenceIn(local, schedule);
  return thisWeek.at > now ? thisWeek : occurrenceIn(local.plus({ weeks: 1 }), schedule);
}

/** The occurrence that should be told now: not before `since`, and not so late that it would only puzzle. */
export function dueOccurrence(schedule: Schedule, since: number, now: number): Occurrence | undefined {
  const latest = latestOccurrence(schedule, now);
  return latest.at >= since && now - latest.at <= LATE_MS ? latest : undefined;
}

function occurrenceIn(local: DateTime, { weekday, time, timeZone }: Schedule): Occurrence {
  const { weekYear, weekNumber } = local;
  const [hour = 9, minute = 0] = time.split(':').map(Number);
  const found = DateTime.fromObject(
    { weekYear, weekNumber, weekday: weekday as 1, hour, minute },
    { zone: timeZone },
  );
  // Of a time that comes twice luxon takes either, by the season in which it is asked.
  const at = found.getPossibleOffsets().reduce((a, b) => (b.toMillis() < a.toMillis() ? b : a), found);
  return { period: `${String(weekYear)}-W${String(weekNumber).padStart(2, '0')}`, at: at.toMillis() };
}
