import { sql, type Kysely, type Migration } from 'kysely';

/** Journeys, their marks and reflections, the ledger of nudges, managers' links. */
export function induction(): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await journeys(db);
      await marksAndReflections(db);
      await nudges(db);
      await links(db);
    },
  };
}

async function journeys(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('journeys')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('person_key', 'text', (c) => c.notNull())
    .addColumn('pathway', 'text', (c) => c.notNull())
    .addColumn('start_date', 'text', (c) => c.notNull())
    .addColumn('time_zone', 'text', (c) => c.notNull())
    .addColumn('nudges', 'integer', (c) => c.notNull())
    .addColumn('last_week', 'text')
    .addColumn('begun_at', 'bigint', (c) => c.notNull())
    .addColumn('ended_at', 'bigint')
    .addColumn('touched_at', 'bigint', (c) => c.notNull())
    .execute();
  // At most one under way for a person, whatever two presses at the same moment do.
  await sql`create unique index journeys_one_open on journeys (person_key) where ended_at is null`.execute(
    db,
  );
  await db.schema.createIndex('journeys_by_person').on('journeys').column('person_key').execute();
}

async function marksAndReflections(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('journey_marks')
    .addColumn('journey_id', 'text', (c) => c.notNull().references('journeys.id').onDelete('cascade'))
    .addColumn('step', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('reason', 'text')
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('journey_marks_key', ['journey_id', 'step'])
    .execute();
  await db.schema
    .createTable('journey_reflections')
    .addColumn('journey_id', 'text', (c) => c.notNull().references('journeys.id').onDelete('cascade'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('step', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('peer', 'integer', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('journey_reflections_key', ['journey_id', 'id'])
    .execute();
}

async function nudges(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('journey_nudges')
    .addColumn('person_key', 'text', (c) => c.notNull())
    .addColumn('year_week', 'text', (c) => c.notNull())
    .addColumn('claimed_at', 'bigint', (c) => c.notNull())
    .addColumn('outcome', 'text')
    .addPrimaryKeyConstraint('journey_nudges_key', ['person_key', 'year_week'])
    .execute();
}

async function links(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('journey_links')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('starter_key', 'text', (c) => c.notNull())
    .addColumn('starter_name', 'text', (c) => c.notNull())
    .addColumn('manager_key', 'text')
    .addColumn('manager_name', 'text')
    .addColumn('code_hash', 'text', (c) => c.unique())
    .addColumn('expires_at', 'bigint')
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('accepted_at', 'bigint')
    .addColumn('ended_at', 'bigint')
    .addColumn('ended_by', 'text')
    .execute();
  await db.schema.createIndex('journey_links_by_starter').on('journey_links').column('starter_key').execute();
  await db.schema.createIndex('journey_links_by_manager').on('journey_links').column('manager_key').execute();
  await db.schema
    .createTable('journey_code_tries')
    .addColumn('person_key', 'text', (c) => c.primaryKey())
    .addColumn('since', 'bigint', (c) => c.notNull())
    .addColumn('tries', 'integer', (c) => c.notNull())
    .execute();
}
