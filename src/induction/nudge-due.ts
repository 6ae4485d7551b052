import { DateTime } from 'luxon';
import type { Pathway } from '../knowledge/induction';
import { isBankHoliday } from './bank-holidays';
import { isFinished, openSteps, standing, type StepState } from './journey';
import type { Journey } from './ports';

/** Working hours in the person's own zone: Monday to Friday, from nine until before five. */
const FROM_HOUR = 9;
const TO_HOUR = 17;
/** Someone who begins in the distance is left alone until then. */
const DAYS_AHEAD = 14;

/** The ISO week of a moment in a zone: "2026-W48". Sorts as text. */
export function isoWeek(now: number, zone: string): string {
  return DateTime.fromMillis(now, { zone }).toFormat("kkkk-'W'WW");
}

/** The latest ISO week that it can be anywhere on earth: what bounds the search for whom to look at. */
export const latestWeek = (now: number): string => isoWeek(now, 'Pacific/Kiritimati');

/** True in working hours of the zone, on a day that is not a bank holiday in England. */
export function isWorkingTime(now: number, zone: string): boolean {
  const there = DateTime.fromMillis(now, { zone });
  if (there.weekday > 5 || there.hour < FROM_HOUR || there.hour >= TO_HOUR) return false;
  return !isBankHoliday(there.toFormat('yyyy-MM-dd'));
}

/** When the working day of a moment ends, UTC milliseconds. */
export const endOfWork = (now: number, zone: string): number =>
  DateTime.fromMillis(now, { zone }).startOf('day').set({ hour: TO_HOUR }).toMillis();

/**
 * What a nudge would be about, or undefined where none is due: outside working hours, in the week in which the
 * person began with the bot, long before the first day, after the first year, or with nothing open.
 */
export function nudgeDue(pathway: Pathway, journey: Journey, now: number): readonly StepState[] | undefined {
  const zone = journey.timeZone;
  if (!journey.nudges || journey.endedAt !== undefined || !isWorkingTime(now, zone)) return undefined;
  if (isoWeek(journey.begunAt, zone) === isoWeek(now, zone)) return undefined;
  if (isFinished(pathway, journey) || standing(journey, now) === 'after') return undefined;
  const first = DateTime.fromISO(journey.startDate, { zone });
  if (DateTime.fromMillis(now, { zone }) < first.minus({ days: DAYS_AHEAD })) return undefined;
  const open = openSteps(pathway, journey, now);
  return open.length > 0 ? open.slice(0, 2) : undefined;
}
