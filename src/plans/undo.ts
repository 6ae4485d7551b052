import type { Clash } from './merge';
import type { Change, Item, PlanStore } from './ports';

export type Undone =
  | { readonly kind: 'undone'; readonly item: Item; readonly change: Change }
  /** Somebody has changed the same fields since: undoing would take that back as well. */
  | { readonly kind: 'changed-since'; readonly item: Item; readonly clashes: readonly Clash[] }
  | { readonly kind: 'missing' };

type Changes = Pick<PlanStore, 'item' | 'changes' | 'write'>;

/** Takes one change back, as a change of its own, if nothing newer stands on its fields. */
export async function undoChange(
  store: Changes,
  undo: { planId: string; actionId: string; revision: number; by: string },
): Promise<Undone> {
  const { planId, actionId, revision, by } = undo;
  for (;;) {
    const item = await store.item(planId, actionId);
    if (!item || revision < 1 || revision > item.revision) return { kind: 'missing' };
    const since = await store.changes(planId, {
      actionId,
      after: revision - 1,
      limit: item.revision - revision + 1,
    });
    const change = since.find((one) => one.revision === revision);
    if (!change) return { kind: 'missing' };
    const clashes = change.fields
      .filter(({ field, after }) => item[field] !== after)
      .map(({ field, before }) => ({ field, theirs: item[field], mine: before }));
    if (clashes.length > 0) return { kind: 'changed-since', item, clashes };
    const fields = change.fields.map(({ field, before, after }) => ({ field, before: after, after: before }));
    const written = await store.write({
      planId,
      actionId,
      by,
      expected: item.revision,
      fields,
      undoes: revision,
    });
    if (written) return { kind: 'undone', item: written, change };
  }
}
