import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Clock } from '../conversation/clock';
import type { Journey, JourneyChange, Journeys } from '../induction/ports';
import type { Database } from './database';
import { journeyData } from './journey-personal-data';
import { readJourneys } from './journey-read';
import type { JourneyTable } from './journey-tables';
import { createRecent } from './recent';
import type { Tables } from './tables';

/** Journeys, and what is shown in passing beside an answer. */
export interface StoredJourneys extends Journeys {
  /** As `current`, but who had no journey a few seconds ago may be taken to have none: it costs no query. */
  readonly lately: Pick<Journeys, 'current'>;
}

/** People's journeys. Nothing here is found by an id that came from outside: only by the person's own key. */
export function createJourneys(database: Database, clock: Clock): StoredJourneys {
  const { db } = database;
  const all = (personKey: string): Promise<readonly Journey[]> =>
    readJourneys(db, (q) => q.where('person_key', '=', personKey).orderBy('begun_at').orderBy('id'));
  const open = async (tx: Kysely<Tables>, personKey: string): Promise<string | undefined> => {
    const now = clock.now();
    const row = await tx
      .updateTable('journeys')
      .set({ touched_at: now })
      .where('person_key', '=', personKey)
      .where('ended_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    return row?.id;
  };
  /** Runs on the journey under way and notes that it was touched; without one, nothing happens. */
  const onOpen = (
    personKey: string,
    run: (tx: Kysely<Tables>, id: string) => Promise<unknown>,
  ): Promise<void> =>
    db.transaction().execute(async (tx) => {
      const id = await open(tx, personKey);
      if (id !== undefined) await run(tx, id);
    });
  const current = async (personKey: string): Promise<Journey | undefined> =>
    (await all(personKey)).find((one) => one.endedAt === undefined);
  const has = createRecent(database, clock, async (personKey) => (await current(personKey)) !== undefined);
  return {
    ...journeyData(db, all),
    all,
    current,
    lately: { current: async (personKey) => ((await has.read(personKey)) ? current(personKey) : undefined) },
    async begin(personKey, start) {
      await db.transaction().execute(async (tx) => begin(tx, personKey, start, clock.now()));
      has.forget(personKey);
      const begun = (await all(personKey)).find((one) => one.endedAt === undefined);
      if (!begun) throw new Error('a journey that was just begun is gone');
      return begun;
    },
    change: (personKey, change) =>
      onOpen(personKey, (tx, id) =>
        Object.keys(change).length === 0
          ? Promise.resolve()
          : tx.updateTable('journeys').set(columns(change)).where('id', '=', id).execute(),
      ),
    end: (personKey) =>
      onOpen(personKey, (tx, id) =>
        tx.updateTable('journeys').set({ ended_at: clock.now() }).where('id', '=', id).execute(),
      ),
    mark: (personKey, { step, status, reason }) =>
      onOpen(personKey, (tx, id) => {
        const values = { status, reason: reason ?? null, at: clock.now() };
        return tx
          .insertInto('journey_marks')
          .values({ journey_id: id, step, ...values })
          .onConflict((c) =>
            c
              .columns(['journey_id', 'step'])
              .doUpdateSet(values)
              .where((eb) =>
                eb.or([
                  eb('journey_marks.status', '<>', status),
                  eb('journey_marks.reason', 'is distinct from', reason ?? null),
                ]),
              ),
          )
          .execute();
      }),
    unmark: (personKey, step) =>
      onOpen(personKey, (tx, id) =>
        tx.deleteFrom('journey_marks').where('journey_id', '=', id).where('step', '=', step).execute(),
      ),
    reflect: (personKey, { id: own, step, text, peer }) =>
      onOpen(personKey, (tx, id) =>
        tx
          .insertInto('journey_reflections')
          .values({ journey_id: id, id: own, step, text, peer: peer ? 1 : 0, at: clock.now() })
          .onConflict((c) => c.columns(['journey_id', 'id']).doNothing())
          .execute(),
      ),
    unreflect: (personKey, own) =>
      onOpen(personKey, (tx, id) =>
        tx.deleteFrom('journey_reflections').where('journey_id', '=', id).where('id', '=', own).execute(),
      ),
  };
}

async function begin(
  tx: Kysely<Tables>,
  personKey: string,
  start: Pick<Journey, 'pathway' | 'startDate' | 'timeZone'>,
  now: number,
): Promise<void> {
  const row: JourneyTable = {
    id: randomUUID(),
    person_key: personKey,
    pathway: start.pathway,
    start_date: start.startDate,
    time_zone: start.timeZone,
    nudges: 1,
    last_week: null,
    begun_at: now,
    ended_at: null,
    touched_at: now,
  };
  await tx
    .insertInto('journeys')
    .values(row)
    .onConflict((c) =>
      c
        .column('person_key')
        .where('ended_at', 'is', null)
        .doUpdateSet({ ...columns(start), touched_at: now }),
    )
    .execute();
}

function columns(change: JourneyChange): Partial<JourneyTable> {
  return {
    ...(change.pathway !== undefined && { pathway: change.pathway }),
    ...(change.startDate !== undefined && { start_date: change.startDate }),
    ...(change.timeZone !== undefined && { time_zone: change.timeZone }),
    ...(change.nudges !== undefined && { nudges: change.nudges ? 1 : 0 }),
  };
}
