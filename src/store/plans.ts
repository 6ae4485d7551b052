import { randomUUID } from 'node:crypto';
import type { Clock } from '../conversation/clock';
import type { NewItem, Plan, PlanOwner, PlanStore } from '../plans/ports';
import type { Database } from './database';
import type { PlanTable } from './plan-tables';
import { planAssessments } from './plans-assessments';
import { planHistory, toItem } from './plans-history';
import { planPersonalData } from './plans-personal-data';

/** Action plans: one plan an owner and audience, one row an action, one history row a change. */
export function createPlans(database: Database, clock: Clock): PlanStore {
  const { db } = database;
  const itemsOf = (planId: string) => db.selectFrom('plan_items').selectAll().where('plan_id', '=', planId);
  const insertItems = async (
    on: Database['db'],
    planId: string,
    items: readonly NewItem[],
  ): Promise<void> => {
    if (items.length === 0) return;
    const rows = items.map(({ actionId, textHash }) => newRow(planId, actionId, textHash, clock.now()));
    await on
      .insertInto('plan_items')
      .values(rows)
      .onConflict((c) => c.doNothing())
      .execute();
  };
  return {
    ...planHistory(database, clock),
    ...planAssessments(database, clock),
    ...planPersonalData(database),
    adopt: (owner, audience, by, items) =>
      db.transaction().execute(async (tx) => {
        const row = {
          id: randomUUID(),
          ...ownerColumns(owner),
          audience,
          created_by: by,
          created_at: clock.now(),
        };
        const done = await tx
          .insertInto('plans')
          .values(row)
          .onConflict((c) => c.doNothing())
          .executeTakeFirst();
        const created = done.numInsertedOrUpdatedRows === 1n;
        if (created) await insertItems(tx, row.id, items);
        const kept = await ownedBy(tx, owner).where('audience', '=', audience).executeTakeFirstOrThrow();
        return { plan: toPlan(kept), created };
      }),
    async find(planId) {
      const row = await db.selectFrom('plans').selectAll().where('id', '=', planId).executeTakeFirst();
      return row && toPlan(row);
    },
    async ofOwner(owner) {
      const rows = await ownedBy(db, owner).orderBy('created_at').orderBy('audience').execute();
      return rows.map(toPlan);
    },
    async ofTeams(tenantId) {
      const teams = db.selectFrom('plans').selectAll().where('owner_kind', '=', 'team');
      const rows = await teams.where('tenant_id', '=', tenantId).orderBy('created_at').execute();
      return rows.map(toPlan);
    },
    async items(planId) {
      return (await itemsOf(planId).orderBy('action_id').execute()).map(toItem);
    },
    async item(planId, actionId) {
      const row = await itemsOf(planId).where('action_id', '=', actionId).executeTakeFirst();
      return row && toItem(row);
    },
    addItems: (planId, items) => insertItems(db, planId, items),
    acceptWording: (planId, items) =>
      db.transaction().execute(async (tx) => {
        for (const { actionId, textHash } of items) {
          const update = tx.updateTable('plan_items').set({ text_hash: textHash });
          await update.where('plan_id', '=', planId).where('action_id', '=', actionId).execute();
        }
      }),
  };
}

function ownedBy(db: Database['db'], owner: PlanOwner) {
  const { tenant_id, owner_kind, owner_id } = ownerColumns(owner);
  const plans = db.selectFrom('plans').selectAll().where('tenant_id', '=', tenant_id);
  return plans.where('owner_kind', '=', owner_kind).where('owner_id', '=', owner_id);
}

function ownerColumns(owner: PlanOwner): Pick<PlanTable, 'tenant_id' | 'owner_kind' | 'owner_id'> {
  const tenant_id = owner.tenantId;
  if ('teamId' in owner) return { tenant_id, owner_kind: 'team', owner_id: owner.teamId };
  return { tenant_id, owner_kind: 'person', owner_id: owner.personKey };
}

function newRow(plan_id: string, action_id: string, text_hash: string, updated_at: number) {
  const empty = { owner: null, due: null, note: null, updated_by: null };
  return { plan_id, action_id, text_hash, updated_at, revision: 0, status: 'not-started', ...empty };
}

function toPlan(row: PlanTable): Plan {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    ...(row.owner_kind === 'team' ? { teamId: row.owner_id } : { personKey: row.owner_id }),
    audience: row.audience,
    createdBy: row.created_by,
    createdAt: row.created_at,
  };
}
