import type { Clock } from '../conversation/clock';
import type { KnownPerson, People } from '../conversation/ports';
import type { Database } from './database';

/** People's roles and time zones, one row a person. */
export function createPeople({ db }: Database, clock: Clock): People {
  const set = async (personKey: string, values: { role?: string | null; time_zone?: string }): Promise<void> => {
    const updated_at = clock.now();
    await db
      .insertInto('people')
      .values({ person_key: personKey, role: null, time_zone: null, updated_at, ...values })
      .onConflict((c) => c.column('person_key').doUpdateSet({ ...values, updated_at }))
      .execute();
  };
  const find = async (personKey: string): Promise<KnownPerson> => {
    const row = await db.selectFrom('people').selectAll().where('person_key', '=', personKey).executeTakeFirst();
    return { ...(row?.role && { role: row.role }), ...(row?.time_zone && { timeZone: row.time_zone }) };
  };
  return {
    find,
    setRole: (personKey, role) => set(personKey, { role: role ?? null }),
    setTimeZone: (personKey, timeZone) => set(personKey, { time_zone: timeZone }),
    async exportOf(personKey) {
      const known = await find(personKey);
      return Object.keys(known).length > 0 ? [{ what: 'who you said you are', items: [known] }] : [];
    },
    async erase(personKey) {
      const done = await db.deleteFrom('people').where('person_key', '=', personKey).executeTakeFirst();
      return [{ what: 'your role and time zone', count: Number(done.numDeletedRows) }];
    },
  };
}
