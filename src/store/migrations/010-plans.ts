import type { Kysely, Migration } from 'kysely';

/** Action plans, their history and self-assessments. */
export function plans(): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await plansAndItems(db);
      await history(db);
      await assessments(db);
    },
  };
}

async function plansAndItems(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('plans')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('tenant_id', 'text', (c) => c.notNull())
    .addColumn('owner_kind', 'text', (c) => c.notNull())
    .addColumn('owner_id', 'text', (c) => c.notNull())
    .addColumn('audience', 'text', (c) => c.notNull())
    .addColumn('created_by', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addUniqueConstraint('one_plan_a_list', ['tenant_id', 'owner_kind', 'owner_id', 'audience'])
    .execute();
  await db.schema
    .createTable('plan_items')
    .addColumn('plan_id', 'text', (c) => c.notNull().references('plans.id').onDelete('cascade'))
    .addColumn('action_id', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('owner', 'text')
    .addColumn('due', 'text')
    .addColumn('note', 'text')
    .addColumn('text_hash', 'text', (c) => c.notNull())
    .addColumn('updated_by', 'text')
    .addColumn('updated_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('plan_items_key', ['plan_id', 'action_id'])
    .execute();
  await db.schema.createIndex('plan_items_by_owner').on('plan_items').column('owner').execute();
}

/** The key holds one change a revision: a second writer of the same revision is refused by the database itself. */
async function history(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('plan_changes')
    .addColumn('plan_id', 'text', (c) => c.notNull().references('plans.id').onDelete('cascade'))
    .addColumn('action_id', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('by_key', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('undoes', 'integer')
    .addPrimaryKeyConstraint('plan_changes_key', ['plan_id', 'action_id', 'revision'])
    .execute();
  await db.schema.createIndex('plan_changes_by_person').on('plan_changes').column('by_key').execute();
  await db.schema
    .createTable('plan_field_changes')
    .addColumn('plan_id', 'text', (c) => c.notNull().references('plans.id').onDelete('cascade'))
    .addColumn('action_id', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('field', 'text', (c) => c.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addPrimaryKeyConstraint('plan_field_changes_key', ['plan_id', 'action_id', 'revision', 'field'])
    .execute();
}

async function assessments(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('plan_assessments')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('plan_id', 'text', (c) => c.notNull().references('plans.id').onDelete('cascade'))
    .addColumn('round', 'integer', (c) => c.notNull())
    .addColumn('started_by', 'text', (c) => c.notNull())
    .addColumn('started_at', 'bigint', (c) => c.notNull())
    .addUniqueConstraint('one_assessment_a_round', ['plan_id', 'round'])
    .execute();
  await db.schema
    .createTable('plan_ratings')
    .addColumn('assessment_id', 'text', (c) =>
      c.notNull().references('plan_assessments.id').onDelete('cascade'),
    )
    .addColumn('action_id', 'text', (c) => c.notNull())
    .addColumn('rating', 'integer', (c) => c.notNull())
    .addColumn('by_key', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('plan_ratings_key', ['assessment_id', 'action_id'])
    .execute();
}
