import type { Clock } from '../conversation/clock';
import type { NudgeLedger } from '../induction/ports';
import type { Database } from './database';
import { readJourneys } from './journey-read';

/** A claim that was not settled for this long was cut off by a crash: somebody else may finish it. */
const LEASE_MS = 10 * 60_000;

/**
 * One row for (person, ISO week). The claim is committed before the nudge is handed to the outbox, and the outbox
 * knows the same (person, week) as its key: a crash in between is finished after the lease, and the outbox answers
 * "already" where it had it. A transaction held open around the hand-over would not do: the outbox writes through
 * a connection of its own, and the embedded engine has only one.
 */
export function createNudgeLedger({ db }: Database, clock: Clock): NudgeLedger {
  return {
    async zones() {
      const rows = await db
        .selectFrom('journeys')
        .select('time_zone')
        .distinct()
        .where('ended_at', 'is', null)
        .where('nudges', '=', 1)
        .execute();
      return rows.map((row) => row.time_zone);
    },
    candidates: (zones, latestWeek, after, limit) =>
      readJourneys(db, (query) =>
        query
          .where('ended_at', 'is', null)
          .where('nudges', '=', 1)
          .where('time_zone', 'in', zones)
          .where('person_key', '>', after)
          .where((eb) => eb.or([eb('last_week', 'is', null), eb('last_week', '<', latestWeek)]))
          .orderBy('person_key')
          .limit(limit),
      ),
    claim: (personKey, week) =>
      db.transaction().execute(async (tx) => {
        const now = clock.now();
        const wanted = await tx
          .selectFrom('journeys')
          .select('id')
          .where('person_key', '=', personKey)
          .where('ended_at', 'is', null)
          .where('nudges', '=', 1)
          .executeTakeFirst();
        if (!wanted) return false;
        const claimed = await tx
          .insertInto('journey_nudges')
          .values({ person_key: personKey, year_week: week, claimed_at: now, outcome: null })
          .onConflict((c) =>
            c
              .columns(['person_key', 'year_week'])
              .doUpdateSet({ claimed_at: now })
              .where('journey_nudges.outcome', 'is', null)
              .where('journey_nudges.claimed_at', '<=', now - LEASE_MS),
          )
          .executeTakeFirst();
        return (claimed.numInsertedOrUpdatedRows ?? 0n) > 0n;
      }),
    settle: (personKey, week, outcome) =>
      db.transaction().execute(async (tx) => {
        await tx
          .updateTable('journey_nudges')
          .set({ outcome })
          .where('person_key', '=', personKey)
          .where('year_week', '=', week)
          .execute();
        await tx
          .updateTable('journeys')
          .set({ last_week: week })
          .where('person_key', '=', personKey)
          .where('ended_at', 'is', null)
          .where((eb) => eb.or([eb('last_week', 'is', null), eb('last_week', '<', week)]))
          .execute();
      }),
  };
}
