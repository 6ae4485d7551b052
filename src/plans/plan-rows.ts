import type { Entry } from '../knowledge/entry';
import type { Library } from '../knowledge/library';
import { listRows, type Row } from './lists';
import type { Item, NewItem, Plan } from './ports';
import { WITHDRAWN, wordingHash } from './wording';

/** What the content did to an action since it was accepted into the plan. */
export type News = 'added' | 'reworded' | 'withdrawn';

/** An action of a plan with where the team stands. */
export interface PlanRow extends Row {
  readonly item: Item;
  readonly news?: News;
}

/** The section under which a plan keeps what the guidance has dropped. */
export const WITHDRAWN_SECTION = 'No longer in the guidance';

/** The plan's rows: today's list with the plan's statuses, then what was withdrawn but is still in the plan. */
export function planRows(library: Library, plan: Plan, items: readonly Item[]): readonly PlanRow[] {
  const byId = new Map(items.map((item) => [item.actionId, item]));
  const list = library.list(plan.audience);
  const current = list ? listRows(list).map((row) => planRow(row, byId.get(row.action.id), plan)) : [];
  const listed = new Set(current.map(({ action }) => action.id));
  const gone = items
    .filter((item) => !listed.has(item.actionId))
    .flatMap((item) => withdrawnRow(library, item));
  return [...current, ...gone];
}

function planRow(row: Row, item: Item | undefined, plan: Plan): PlanRow {
  if (!item) return { ...row, item: freshItem(row.action, plan.createdAt), news: 'added' };
  return item.textHash === wordingHash(row.action) ? { ...row, item } : { ...row, item, news: 'reworded' };
}

function withdrawnRow(library: Library, item: Item): readonly PlanRow[] {
  const action = library.entry(item.actionId);
  if (!action) return [];
  const row = { action, item, section: WITHDRAWN_SECTION, number: action.action?.number ?? 0 };
  return [item.textHash === WITHDRAWN ? row : { ...row, news: 'withdrawn' }];
}

/** An action as nobody has touched it yet. */
function freshItem(action: Entry, at: number): Item {
  const empty = { status: 'not-started', owner: null, due: null, note: null } as const;
  return { ...empty, actionId: action.id, revision: 0, textHash: wordingHash(action), updatedAt: at };
}

/** The items of a list to be adopted. */
export function newItems(rows: readonly Row[]): readonly NewItem[] {
  return rows.map(({ action }) => ({ actionId: action.id, textHash: wordingHash(action) }));
}
