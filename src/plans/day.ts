import { DateTime } from 'luxon';
import type { Clock } from '../conversation/clock';
import { z } from 'zod';

const DEFAULT_ZONE = 'Europe/London';

const zoneOr = (zone: string | undefined): string =>
  zone !== undefined && DateTime.local({ zone }).isValid ? zone : DEFAULT_ZONE;

/** A day that exists: "2026-11-24". */
export const daySchema = z.iso.date();

/** Today where the person is, as "2026-11-24". */
export function today(clock: Clock, zone?: string): string {
  return DateTime.fromMillis(clock.now(), { zone: zoneOr(zone) }).toFormat('yyyy-MM-dd');
}

/** "24 November 2026" */
export function dayInWords(day: string): string {
  return DateTime.fromISO(day, { zone: 'utc', locale: 'en-GB' }).toFormat('d MMMM yyyy');
}

/** "24 Nov 2026", for a narrow line. */
export function dayShort(day: string): string {
  return DateTime.fromISO(day, { zone: 'utc', locale: 'en-GB' }).toFormat('d LLL yyyy');
}

/** "24 Nov 2026, 14:05", where the person is. */
export function momentInWords(time: number, zone?: string): string {
  return DateTime.fromMillis(time, { zone: zoneOr(zone), locale: 'en-GB' }).toFormat('d LLL yyyy, HH:mm');
}

/** Filters by due date. */
export const DUES = ['overdue', 'soon', 'later', 'none'] as const;
export type Due = (typeof DUES)[number];

/** Days within which something is due soon. */
const SOON = 14;

/** Where a due date stands against today: overdue, within a fortnight, later, or none. */
export function dueKind(due: string | null, now: string): Due {
  if (due === null) return 'none';
  if (due < now) return 'overdue';
  return due <= DateTime.fromISO(now).plus({ days: SOON }).toFormat('yyyy-MM-dd') ? 'soon' : 'later';
}
