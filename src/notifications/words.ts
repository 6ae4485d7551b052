import { DateTime } from 'luxon';
import type { Library } from '../knowledge/library';
import { nextOccurrence, type Schedule } from './schedule';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** 1 → "Monday". */
export const dayName = (weekday: number): string => DAYS[weekday - 1] ?? 'Monday';

/** "Monday 2 March at 09:00" in a time zone. */
export function whenWords(at: number, timeZone: string): string {
  return DateTime.fromMillis(at, { zone: timeZone, locale: 'en-GB' }).toFormat("cccc d LLLL 'at' HH:mm");
}

/** "2 March" in a time zone. */
export function dateWords(at: number, timeZone: string): string {
  return DateTime.fromMillis(at, { zone: timeZone, locale: 'en-GB' }).toFormat('d LLLL');
}

/** "Mondays at 09:00 (Europe/London), next on 2 March". */
export function scheduleWords(schedule: Schedule, now: number): string {
  const next = dateWords(nextOccurrence(schedule, now).at, schedule.timeZone);
  return `${dayName(schedule.weekday)}s at ${schedule.time} (${schedule.timeZone}), next on ${next}`;
}

/** "1 channel", "120 channels", "12,000 people". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** The labels of audiences and themes; "" where the list means all. */
export function filterWords(
  library: Library,
  { audiences, themes }: { readonly audiences: readonly string[]; readonly themes: readonly string[] },
): string {
  const groups = audiences.map((id) => library.audience(id)?.label ?? id);
  const subjects = themes.map((id) => library.theme(id)?.label ?? id);
  return [
    groups.length > 0 ? `for ${listed(groups)}` : '',
    subjects.length > 0 ? `about ${listed(subjects)}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** How to stop, said under every message to a channel. */
export const HOW_TO_STOP =
  'To change or stop it, press “Change or stop”, or mention me and type “stop notifications”.';
