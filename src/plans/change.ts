import { merge, type Clash } from './merge';
import type { Change, FieldChange, Item, ItemFields, PlanStore } from './ports';
import { statusSchema } from './status';

/** What a person sent: the fields they filled in, and the revision of the action that their card showed. */
export interface Edit {
  readonly planId: string;
  readonly actionId: string;
  readonly seen: number;
  readonly fields: Partial<ItemFields>;
  readonly by: string;
}

export interface Changed {
  /** The action as it stands afterwards. */
  readonly item: Item;
  /** True where something was written. */
  readonly written: boolean;
  /** What was written. */
  readonly applied: readonly FieldChange[];
  /** Fields that somebody else changed meanwhile to something else; they were left as the other set them. */
  readonly clashes: readonly Clash[];
}

type Changes = Pick<PlanStore, 'item' | 'changes' | 'write'>;

/** Nobody loses this often in a row by accident. */
const TRIES = 20;

/** Writes an edit over what stands now, merging field by field; undefined where the plan has no such action. */
export async function changeItem(store: Changes, edit: Edit): Promise<Changed | undefined> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const item = await store.item(edit.planId, edit.actionId);
    if (!item) return undefined;
    const { apply, clashes } = merge(await asSeen(store, edit, item), item, edit.fields);
    if (apply.length === 0) return { item, written: false, applied: [], clashes };
    const { planId, actionId, by } = edit;
    const written = await store.write({ planId, actionId, by, expected: item.revision, fields: apply });
    if (written) return { item: written, written: true, applied: apply, clashes };
  }
  throw new Error(`could not write ${edit.actionId}: it changed ${String(TRIES)} times meanwhile`);
}

/** The fields as they were at the revision that the person saw, worked out backwards from the history. */
async function asSeen(store: Changes, { planId, actionId, seen }: Edit, item: Item): Promise<ItemFields> {
  if (seen >= item.revision) return item;
  const since = await store.changes(planId, { actionId, after: seen, limit: item.revision - seen });
  return [...since].sort((a, b) => b.revision - a.revision).reduce<ItemFields>(before, item);
}

/** The fields before a change. */
function before(fields: ItemFields, change: Change): ItemFields {
  const old = Object.fromEntries(change.fields.map((one) => [one.field, one.before]));
  const merged = { ...fields, ...old };
  return { ...merged, status: statusSchema.parse(merged.status) };
}
