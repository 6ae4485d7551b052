import type { Clock } from '../conversation/clock';
import type { KnownPerson, People } from '../conversation/ports';
import type { Database } from './database';
import { createRecent } from './recent';

/** People's roles and time zones, one row a person. */
export function createPeople(database: Database, clock: Clock): People {
  const { db } = database;
  const set = async (
    personKey: string,
    values: { role?: string | null; time_zone?: string },
  ): Promise<void> => {
    const updated_at = clock.now();
    await db
      .insertInto('people')
      .values({ person_key: personKey, role: null, time_zone: null, updated_at, ...values })
      .onConflict((c) => c.column('person_key').doUpdateSet({ ...values, updated_at }))
      .execute();
    recent.forget(personKey);
  };
  const find = async (personKey: string): Promise<KnownPerson> => {
    const row = await db
      .selectFrom('people')
      .selectAll()
      .where('person_key', '=', personKey)
      .executeTakeFirst();
    return { ...(row?.role && { role: row.role }), ...(row?.time_zone && { timeZone: row.time_zone }) };
  };
  const recent = createRecent(database, clock, find);
  return {
    find: recent.read,
    setRole: (personKey, role) => set(personKey, { role: role ?? null }),
    setTimeZone: (personKey, timeZone) => set(personKey, { time_zone: timeZone }),
    async exportOf(personKey) {
      const known = await find(personKey);
      return Object.keys(known).length > 0 ? [{ what: 'who you said you are', items: [known] }] : [];
    },
    async erase(personKey) {
      const done = await db.deleteFrom('people').where('person_key', '=', personKey).executeTakeFirst();
      recent.forget(personKey);
      return [{ what: 'your role and time zone', count: Number(done.numDeletedRows) }];
    },
  };
}
