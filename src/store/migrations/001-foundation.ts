import type { Kysely, Migration } from 'kysely';
import type { Engine } from '../database';

/** People, conversations, feedback, unanswered questions. */
export function foundation(engine: Engine): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('people')
        .addColumn('person_key', 'text', (c) => c.primaryKey())
        .addColumn('role', 'text')
        .addColumn('time_zone', 'text')
        .addColumn('updated_at', 'bigint', (c) => c.notNull())
        .execute();
      await conversations(db);
      await db.schema
        .createTable('feedback')
        .addColumn('id', engine === 'postgres' ? 'serial' : 'integer', (c) => c.primaryKey())
        .addColumn('person_key', 'text', (c) => c.notNull())
        .addColumn('entry_id', 'text', (c) => c.notNull())
        .addColumn('useful', 'integer', (c) => c.notNull())
        .addColumn('comment', 'text')
        .addColumn('at', 'bigint', (c) => c.notNull())
        .addUniqueConstraint('one_opinion', ['person_key', 'entry_id'])
        .execute();
      await db.schema
        .createTable('unanswered')
        .addColumn('question', 'text', (c) => c.primaryKey())
        .addColumn('topic', 'text')
        .addColumn('times', 'integer', (c) => c.notNull())
        .addColumn('last_at', 'bigint', (c) => c.notNull())
        .execute();
    },
  };
}

async function conversations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('conversations')
    .addColumn('conversation_id', 'text', (c) => c.primaryKey())
    .addColumn('tenant_id', 'text', (c) => c.notNull())
    .addColumn('service_url', 'text', (c) => c.notNull())
    .addColumn('scope', 'text', (c) => c.notNull())
    .addColumn('protocol', 'text', (c) => c.notNull())
    .addColumn('bot_id', 'text', (c) => c.notNull())
    .addColumn('team_id', 'text')
    .addColumn('team_name', 'text')
    .addColumn('channel_id', 'text')
    .addColumn('channel_name', 'text')
    .addColumn('person_key', 'text')
    .addColumn('person_id', 'text')
    .addColumn('gone_because', 'text')
    .addColumn('updated_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('conversations_by_person').on('conversations').column('person_key').execute();
  await db.schema.createIndex('conversations_by_team').on('conversations').column('team_id').execute();
}
