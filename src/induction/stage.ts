import { DateTime } from 'luxon';
import { STAGES, type StageId } from '../knowledge/induction';

/** Where a person stands: a stage, or past the first year. */
export type Standing = StageId | 'after';

/** The zone of everybody for whom none is known. */
export const DEFAULT_ZONE = 'Europe/London';

const LABELS: Readonly<Record<Standing, string>> = {
  'before-you-start': 'Before you start',
  'first-day': 'Your first day',
  'first-week': 'Your first week',
  'first-month': 'Your first month',
  'three-months': 'Up to three months',
  'six-months': 'Up to six months',
  'first-year': 'Up to your first year',
  after: 'After your first year',
};

/** A stage's name on screen. */
export const stageLabel = (stage: Standing): string => LABELS[stage];

/**
 * The stage that a person is in: the one definition, used by cards, answers, nudges and the record alike.
 * `start` is a calendar day ("2026-11-24"), `now` UTC milliseconds; days turn at midnight in the person's zone.
 */
export function stageAt(start: string, now: number, zone: string): Standing {
  const first = DateTime.fromISO(start, { zone });
  const today = DateTime.fromMillis(now, { zone }).startOf('day');
  if (today < first) return 'before-you-start';
  const ends = [{ days: 1 }, { days: 7 }, { months: 1 }, { months: 3 }, { months: 6 }, { months: 12 }];
  const index = ends.findIndex((end) => today < first.plus(end));
  return index === -1 ? 'after' : (STAGES[index + 1] ?? 'after');
}

/** Where a stage stands among the seven; 7 for after. */
export const stageOrder = (stage: Standing): number =>
  stage === 'after' ? STAGES.length : STAGES.indexOf(stage);

/** The zone if the clock knows it, else the default. */
export function zoneOr(zone: string | undefined, otherwise: string = DEFAULT_ZONE): string {
  return zone !== undefined && DateTime.local({ zone }).isValid ? zone : otherwise;
}

/** The calendar day in a zone: "2026-11-24". */
export function dayAt(now: number, zone: string): string {
  return DateTime.fromMillis(now, { zone }).toFormat('yyyy-MM-dd');
}

/** A day as it is read: "24 November 2026". */
export function readDay(day: string): string {
  return DateTime.fromISO(day, { locale: 'en-GB' }).toFormat('d MMMM yyyy');
}
