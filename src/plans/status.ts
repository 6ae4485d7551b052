import { z } from 'zod';

/** Where a team stands with an action, in the order in which work moves. */
export const STATUSES = ['not-started', 'in-progress', 'done', 'not-applicable'] as const;
export type Status = (typeof STATUSES)[number];
export const statusSchema = z.enum(STATUSES);

/** The status in plain words. */
export const STATUS_LABEL: Readonly<Record<Status, string>> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  done: 'Done',
  'not-applicable': 'Not applicable',
};

/** A mark beside the words, so that a list can be scanned; never instead of them. */
export const STATUS_MARK: Readonly<Record<Status, string>> = {
  'not-started': '○',
  'in-progress': '◐',
  done: '●',
  'not-applicable': '–',
};

export type StatusCounts = Readonly<Record<Status, number>>;

/** How many of each status. */
export function countStatuses(statuses: readonly Status[]): StatusCounts {
  const counts: Record<Status, number> = { 'not-started': 0, 'in-progress': 0, done: 0, 'not-applicable': 0 };
  for (const status of statuses) counts[status] += 1;
  return counts;
}

/** The share that is done, of what applies; 0 to 100. Nothing applicable counts as all done. */
export function percentDone(counts: StatusCounts): number {
  const applies = counts['not-started'] + counts['in-progress'] + counts.done;
  return applies === 0 ? 100 : Math.floor((100 * counts.done) / applies);
}
