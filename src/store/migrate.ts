import { Migrator, type Migration } from 'kysely';
import type { Database } from './database';
import { GuideError } from '../errors';
import { foundation } from './migrations/001-foundation';
import { plans } from './migrations/010-plans';
import { induction } from './migrations/020-induction';
import { notifications } from './migrations/030-notifications';
import { downloads } from './migrations/040-downloads';

/** In order; a name never changes once it has run anywhere. */
const migrations: Readonly<Record<string, (engine: Database['engine']) => Migration>> = {
  '001-foundation': foundation,
  '010-plans': plans,
  '020-induction': induction,
  '030-notifications': notifications,
  '040-downloads': downloads,
};

/** Brings the schema up to date. On PostgreSQL an advisory lock keeps several instances from doing it at once. */
export async function migrate(database: Database): Promise<void> {
  const made = Object.entries(migrations).map(([name, make]) => [name, make(database.engine)] as const);
  const provider = { getMigrations: () => Promise.resolve(Object.fromEntries(made)) };
  const { error } = await new Migrator({ db: database.db, provider }).migrateToLatest();
  if (error) throw new GuideError('store-unavailable', 'The store could not be prepared.', { cause: error });
}
