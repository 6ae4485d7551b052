import type { Due } from './day';
import { dueKind } from './day';
import { withTheme } from './lists';
import type { PlanRow } from './plan-rows';
import type { Status } from './status';

/** What a plan is filtered by; `owner` is a stored key, or null for actions that nobody owns. */
export interface PlanFilter {
  readonly theme?: string | undefined;
  readonly status?: Status | undefined;
  readonly owner?: string | null | undefined;
  readonly due?: Due | undefined;
  /** Only what the guidance changed since the plan last took it in. */
  readonly news?: boolean | undefined;
}

/** The rows that fit every part of the filter. What is done or does not apply is never overdue. */
export function filterPlan(rows: readonly PlanRow[], filter: PlanFilter, today: string): readonly PlanRow[] {
  return withTheme(rows, filter.theme).filter(
    ({ item, news }) =>
      (filter.status === undefined || item.status === filter.status) &&
      (filter.owner === undefined || item.owner === filter.owner) &&
      (filter.due === undefined || rowDue(item, today) === filter.due) &&
      (filter.news !== true || news !== undefined),
  );
}

/** Where the row's date stands; finished work has none that matters. */
export function rowDue(item: { status: Status; due: string | null }, today: string): Due {
  const open = item.status === 'not-started' || item.status === 'in-progress';
  return open ? dueKind(item.due, today) : 'none';
}
