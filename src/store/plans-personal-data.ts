import { FORMER, type PlanStore } from '../plans/ports';
import type { Database } from './database';

/** What plans hold about a person. Their own plans go; a team keeps its plan, without them in it. */
export function planPersonalData({ db }: Database): Pick<PlanStore, 'exportOf' | 'erase'> {
  return {
    async exportOf(personKey) {
      const own = await ownItems(db, personKey);
      const work = await teamWork(db, personKey);
      const changes = db
        .selectFrom('plan_changes')
        .select(['action_id', 'at'])
        .where('by_key', '=', personKey);
      const made = await changes.orderBy('at').execute();
      const kinds = [
        { what: 'your own action plans', items: own },
        { what: "actions that you own in a team's plan", items: work },
        {
          what: 'changes that you made in plans',
          items: made.map((row) => ({ action: row.action_id, at: row.at })),
        },
      ];
      return kinds.filter(({ items }) => items.length > 0);
    },
    erase: (personKey) =>
      db.transaction().execute(async (tx) => {
        const plans = tx
          .deleteFrom('plans')
          .where('owner_kind', '=', 'person')
          .where('owner_id', '=', personKey);
        const own = await plans.executeTakeFirst();
        const owned = await anonymise(tx, personKey);
        return [
          { what: 'your own action plans', count: Number(own.numDeletedRows) },
          { what: "your name beside actions in a team's plan (the team keeps the plan)", count: owned },
        ];
      }),
  };
}

function ownItems(db: Database['db'], personKey: string) {
  return db
    .selectFrom('plan_items')
    .innerJoin('plans', 'plans.id', 'plan_items.plan_id')
    .select(['audience', 'action_id as action', 'status', 'due', 'note'])
    .where('owner_kind', '=', 'person')
    .where('owner_id', '=', personKey)
    .orderBy('action_id')
    .execute();
}

function teamWork(db: Database['db'], personKey: string) {
  return db
    .selectFrom('plan_items')
    .innerJoin('plans', 'plans.id', 'plan_items.plan_id')
    .select(['audience', 'action_id as action', 'status', 'due'])
    .where('owner_kind', '=', 'team')
    .where('owner', '=', personKey)
    .orderBy('action_id')
    .execute();
}

/** Puts "a former member" wherever the person stands in a team's plan; answers how often. */
async function anonymise(tx: Database['db'], key: string): Promise<number> {
  const fields = tx.updateTable('plan_field_changes');
  const done = [
    await tx.updateTable('plan_items').set({ owner: FORMER }).where('owner', '=', key).executeTakeFirst(),
    await tx
      .updateTable('plan_items')
      .set({ updated_by: FORMER })
      .where('updated_by', '=', key)
      .executeTakeFirst(),
    await tx.updateTable('plan_changes').set({ by_key: FORMER }).where('by_key', '=', key).executeTakeFirst(),
    await fields
      .set({ before: FORMER })
      .where('field', '=', 'owner')
      .where('before', '=', key)
      .executeTakeFirst(),
    await fields
      .set({ after: FORMER })
      .where('field', '=', 'owner')
      .where('after', '=', key)
      .executeTakeFirst(),
    await tx
      .updateTable('plans')
      .set({ created_by: FORMER })
      .where('created_by', '=', key)
      .executeTakeFirst(),
    await tx.updateTable('plan_ratings').set({ by_key: FORMER }).where('by_key', '=', key).executeTakeFirst(),
    await tx
      .updateTable('plan_assessments')
      .set({ started_by: FORMER })
      .where('started_by', '=', key)
      .executeTakeFirst(),
  ];
  return done.reduce((sum, { numUpdatedRows }) => sum + Number(numUpdatedRows), 0);
}
