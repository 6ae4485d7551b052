import { sql, type Kysely, type Migration } from 'kysely';
import type { Engine } from '../database';

/** Outbox, subscriptions, what has been told, announcements. */
export function notifications(engine: Engine): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await outbox(db, engine);
      await limits(db);
      await subscriptions(db);
      await content(db, engine);
      await announcements(db);
    },
  };
}

async function outbox(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await db.schema
    .createTable('notifications')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('key', 'text', (c) => c.notNull().unique())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('tenant_id', 'text', (c) => c.notNull())
    .addColumn('payload', 'text', (c) => c.notNull())
    .addColumn('policy', 'text', (c) => c.notNull())
    .addColumn('selection', 'text')
    .addColumn('fan_cursor', 'text', (c) => c.notNull())
    .addColumn('fanned', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('priority', 'integer', (c) => c.notNull())
    .addColumn('send_at', 'bigint', (c) => c.notNull())
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('notifications_by_state')
    .on('notifications')
    .columns(['state', 'fanned'])
    .execute();
  await db.schema
    .createTable('deliveries')
    .addColumn('id', engine === 'postgres' ? 'bigserial' : 'integer', (c) => c.primaryKey())
    .addColumn('notification_id', 'text', (c) =>
      c.notNull().references('notifications.id').onDelete('cascade'),
    )
    .addColumn('conversation_id', 'text', (c) => c.notNull())
    .addColumn('person_key', 'text')
    .addColumn('priority', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('strikes', 'integer', (c) => c.notNull())
    .addColumn('next_at', 'bigint', (c) => c.notNull())
    .addColumn('owner', 'text')
    .addColumn('lease_until', 'bigint')
    .addColumn('activity_id', 'text')
    .addColumn('reason', 'text')
    .addColumn('recall', 'text')
    .addColumn('updated_at', 'bigint', (c) => c.notNull())
    .addUniqueConstraint('one_delivery', ['notification_id', 'conversation_id'])
    .execute();
  await deliveryIndexes(db);
}

/** Partial indexes keep the claim quick whatever lies delivered beside it. */
async function deliveryIndexes(db: Kysely<unknown>): Promise<void> {
  const index = (name: string) => db.schema.createIndex(name).on('deliveries');
  await index('deliveries_due')
    .columns(['priority', 'next_at', 'id'])
    .where(sql`state`, '=', sql.lit('pending'))
    .execute();
  await index('deliveries_leased')
    .columns(['state', 'lease_until'])
    .where(sql`lease_until`, 'is not', null)
    .execute();
  await index('deliveries_by_notification').columns(['notification_id', 'state', 'recall']).execute();
  await index('deliveries_by_conversation').columns(['conversation_id']).execute();
  await index('deliveries_by_person').columns(['person_key']).execute();
}

async function limits(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('conversation_pace')
    .addColumn('conversation_id', 'text', (c) => c.primaryKey())
    .addColumn('free_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('pace_by_time').on('conversation_pace').column('free_at').execute();
  await db.schema
    .createTable('send_budget')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('next_free', 'double precision', (c) => c.notNull())
    .execute();
  await sql`insert into send_budget (id, next_free) values ('all', 0)`.execute(db);
}

async function subscriptions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('subscriptions')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('conversation_id', 'text', (c) => c.notNull().unique())
    .addColumn('tenant_id', 'text', (c) => c.notNull())
    .addColumn('team_id', 'text')
    .addColumn('digest', 'integer', (c) => c.notNull())
    .addColumn('updates', 'integer', (c) => c.notNull())
    .addColumn('announcements', 'integer', (c) => c.notNull())
    .addColumn('audiences', 'text', (c) => c.notNull())
    .addColumn('themes', 'text', (c) => c.notNull())
    .addColumn('weekday', 'integer', (c) => c.notNull())
    .addColumn('time', 'text', (c) => c.notNull())
    .addColumn('time_zone', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('status_reason', 'text')
    .addColumn('since', 'bigint', (c) => c.notNull())
    .addColumn('told_change', 'bigint', (c) => c.notNull())
    .addColumn('updated_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('subscriptions_by_team').on('subscriptions').column('team_id').execute();
  await db.schema
    .createTable('told')
    .addColumn('subscription_id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('period', 'text', (c) => c.notNull())
    .addColumn('notification_id', 'text')
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('told_once', ['subscription_id', 'kind', 'period'])
    .execute();
  await db.schema
    .createTable('shown_actions')
    .addColumn('subscription_id', 'text', (c) => c.notNull())
    .addColumn('action_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('shown_once', ['subscription_id', 'action_id'])
    .execute();
}

async function content(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await db.schema
    .createTable('content_state')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('version', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('content_snapshot')
    .addColumn('entry_id', 'text', (c) => c.primaryKey())
    .addColumn('entry', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('content_changes')
    .addColumn('id', engine === 'postgres' ? 'bigserial' : 'integer', (c) => c.primaryKey())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('entry_id', 'text', (c) => c.notNull())
    .addColumn('change', 'text', (c) => c.notNull())
    .execute();
}

async function announcements(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('announcements')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('tenant_id', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('selection', 'text', (c) => c.notNull())
    .addColumn('urgent', 'integer', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('author', 'text', (c) => c.notNull())
    .addColumn('notification_id', 'text')
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('acknowledgements')
    .addColumn('notification_id', 'text', (c) =>
      c.notNull().references('notifications.id').onDelete('cascade'),
    )
    .addColumn('person_key', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('read_once', ['notification_id', 'person_key'])
    .execute();
  await db.schema
    .createTable('opt_outs')
    .addColumn('conversation_id', 'text', (c) => c.primaryKey())
    .addColumn('person_key', 'text')
    .addColumn('at', 'bigint', (c) => c.notNull())
    .execute();
}
