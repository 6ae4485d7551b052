import type { Clock } from '../conversation/clock';
import type { Change, FieldChange, FieldName, Item, PlanStore, Write } from '../plans/ports';
import { statusSchema } from '../plans/status';
import type { Database } from './database';
import type { PlanChangeTable, PlanFieldChangeTable, PlanItemTable } from './plan-tables';

/** Changes of a plan's actions. A change and its history are one transaction, guarded by the revision. */
export function planHistory({ db }: Database, clock: Clock): Pick<PlanStore, 'write' | 'changes'> {
  return {
    write: (write) => db.transaction().execute((tx) => writeChange(tx, write, clock.now())),
    async changes(planId, { actionId, after = 0, limit }) {
      let query = db
        .selectFrom('plan_changes')
        .selectAll()
        .where('plan_id', '=', planId)
        .where('revision', '>', after);
      if (actionId !== undefined) query = query.where('action_id', '=', actionId);
      const rows = await query.orderBy('at', 'desc').orderBy('revision', 'desc').limit(limit).execute();
      return withFields(db, planId, rows);
    },
  };
}

/** The guarded update comes first: it takes the row's lock, so the losing writer finds no row and writes nothing. */
async function writeChange(tx: Database['db'], write: Write, at: number): Promise<Item | undefined> {
  const key = { plan_id: write.planId, action_id: write.actionId, revision: write.expected + 1 };
  const set = Object.fromEntries(
    write.fields.map(({ field, after }) => [field, after]),
  ) as Partial<PlanItemTable>;
  const row = await tx
    .updateTable('plan_items')
    .set({ ...set, revision: key.revision, updated_by: write.by, updated_at: at })
    .where('plan_id', '=', key.plan_id)
    .where('action_id', '=', key.action_id)
    .where('revision', '=', write.expected)
    .returningAll()
    .executeTakeFirst();
  if (!row) return undefined;
  await tx
    .insertInto('plan_changes')
    .values({ ...key, by_key: write.by, at, undoes: write.undoes ?? null })
    .execute();
  const fields = write.fields.map((change) => ({ ...key, ...change }));
  if (fields.length > 0) await tx.insertInto('plan_field_changes').values(fields).execute();
  return toItem(row);
}

async function withFields(
  db: Database['db'],
  planId: string,
  rows: readonly PlanChangeTable[],
): Promise<readonly Change[]> {
  if (rows.length === 0) return [];
  const actions = [...new Set(rows.map((row) => row.action_id))];
  const query = db.selectFrom('plan_field_changes').selectAll().where('plan_id', '=', planId);
  const fields = await query.where('action_id', 'in', actions).execute();
  const keyOf = (row: { action_id: string; revision: number }): string =>
    `${row.action_id}\0${String(row.revision)}`;
  const byChange = new Map<string, PlanFieldChangeTable[]>();
  for (const field of fields) byChange.set(keyOf(field), [...(byChange.get(keyOf(field)) ?? []), field]);
  return rows.map((row) => toChange(row, byChange.get(keyOf(row)) ?? []));
}

function toChange(row: PlanChangeTable, fields: readonly PlanFieldChangeTable[]): Change {
  return {
    actionId: row.action_id,
    revision: row.revision,
    by: row.by_key,
    at: row.at,
    ...(row.undoes !== null && { undoes: row.undoes }),
    fields: fields.map(({ field, before, after }): FieldChange => ({
      field: field as FieldName,
      before,
      after,
    })),
  };
}

/** A row as an item. */
export function toItem(row: PlanItemTable): Item {
  return {
    actionId: row.action_id,
    revision: row.revision,
    status: statusSchema.parse(row.status),
    owner: row.owner,
    due: row.due,
    note: row.note,
    textHash: row.text_hash,
    updatedAt: row.updated_at,
    ...(row.updated_by !== null && { updatedBy: row.updated_by }),
  };
}
