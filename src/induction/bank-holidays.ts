import { DateTime } from 'luxon';

/**
 * Bank holidays of England and Wales, worked out by the rules behind gov.uk/bank-holidays (Banking and Financial
 * Dealings Act 1971, and the substitute days by proclamation), so that no list runs out. A day that is proclaimed
 * once, such as a coronation, is added to EXTRA; none is known for 2026 to 2028 (24 November 2026).
 */
const EXTRA: readonly string[] = [];

const byYear = new Map<number, ReadonlySet<string>>();

/** Whether a calendar day ("2026-12-25") is a bank holiday in England. */
export function isBankHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4));
  let days = byYear.get(year);
  if (!days) byYear.set(year, (days = new Set(bankHolidays(year))));
  return days.has(day) || EXTRA.includes(day);
}

/** The eight of a year, in order. */
export function bankHolidays(year: number): readonly string[] {
  const easter = easterSunday(year);
  const christmas = DateTime.utc(year, 12, 25);
  // Where Christmas Day or Boxing Day falls on a weekend, the next free weekdays take their place.
  const onChristmas = christmas.weekday >= 6 ? christmas.plus({ days: 2 }) : christmas;
  const boxing = christmas.plus({ days: 1 });
  const onBoxing = boxing.weekday >= 6 ? boxing.plus({ days: 2 }) : boxing;
  return [
    weekdayFrom(DateTime.utc(year, 1, 1)),
    easter.minus({ days: 2 }),
    easter.plus({ days: 1 }),
    mondayFrom(DateTime.utc(year, 5, 1)),
    lastMonday(DateTime.utc(year, 5, 31)),
    lastMonday(DateTime.utc(year, 8, 31)),
    // Christmas on a Sunday: Boxing Day keeps the Monday and Christmas Day gets the Tuesday.
    ...(onChristmas < onBoxing ? [onChristmas, onBoxing] : [onBoxing, onChristmas]),
  ].map((day) => day.toFormat('yyyy-MM-dd'));
}

const weekdayFrom = (day: DateTime): DateTime =>
  day.weekday >= 6 ? day.plus({ days: 8 - day.weekday }) : day;
const mondayFrom = (day: DateTime): DateTime => day.plus({ days: (8 - day.weekday) % 7 });
const lastMonday = (day: DateTime): DateTime => day.minus({ days: day.weekday - 1 });

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm of 1876). */
function easterSunday(year: number): DateTime {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return DateTime.utc(year, Math.floor(f / 31), (f % 31) + 1);
}
