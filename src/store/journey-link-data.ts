import type { Kysely } from 'kysely';
import type { Clock } from '../conversation/clock';
import type { HoldsPersonalData } from '../conversation/ports';
import type { JourneyLinkTable } from './journey-tables';
import type { Tables } from './tables';

/** What is held of who may see whom. Erasing ends it for the other side too, and takes the name away. */
export function linkData(db: Kysely<Tables>, clock: Clock): HoldsPersonalData {
  return {
    async exportOf(personKey) {
      const rows = await db
        .selectFrom('journey_links')
        .selectAll()
        .where((eb) => eb.or([eb('starter_key', '=', personKey), eb('manager_key', '=', personKey)]))
        .orderBy('created_at')
        .execute();
      const items = rows.map((row) => (row.starter_key === personKey ? asStarter(row) : asManager(row)));
      return items.length > 0 ? [{ what: 'whose induction you may see, and who may see yours', items }] : [];
    },
    erase: (personKey) =>
      db.transaction().execute(async (tx) => {
        const own = await tx
          .deleteFrom('journey_links')
          .where('starter_key', '=', personKey)
          .executeTakeFirst();
        // The starter keeps the fact that somebody could see, without the name.
        const seen = await tx
          .updateTable('journey_links')
          .set((eb) => ({
            manager_key: null,
            manager_name: null,
            ended_at: eb.fn.coalesce('ended_at', eb.val(clock.now())),
            ended_by: eb.fn.coalesce('ended_by', eb.val('manager')),
          }))
          .where('manager_key', '=', personKey)
          .executeTakeFirst();
        await tx.deleteFrom('journey_code_tries').where('person_key', '=', personKey).execute();
        const count = Number(own.numDeletedRows) + Number(seen.numUpdatedRows);
        return [{ what: 'whose induction you may see, and who may see yours', count }];
      }),
  };
}

const iso = (at: number | null): string | undefined => (at === null ? undefined : new Date(at).toISOString());

const asStarter = (row: JourneyLinkTable): object => ({
  yourManager: row.manager_name ?? 'nobody yet',
  invited: iso(row.created_at),
  agreed: iso(row.accepted_at),
  ended: iso(row.ended_at),
});

const asManager = (row: JourneyLinkTable): object => ({
  newStarter: row.starter_name,
  agreed: iso(row.accepted_at),
  ended: iso(row.ended_at),
});
