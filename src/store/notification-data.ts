import { sql } from 'kysely';
import type { HoldsPersonalData } from '../conversation/ports';
import type { Database } from './database';

const RECEIVED = 'messages we sent you (not their text)';
const READ = 'announcements you marked as read';
const OUT = 'your wish for no announcements';
const WROTE = 'announcements you wrote';

/** What notifications hold about a person. Deliveries keep their place in the numbers, without the person. */
export function createNotificationData({ db }: Database): HoldsPersonalData {
  return {
    async exportOf(personKey) {
      const of = <T>(what: string, items: readonly T[]) => (items.length > 0 ? [{ what, items }] : []);
      const received = await db
        .selectFrom('deliveries as d')
        .innerJoin('notifications as n', 'n.id', 'd.notification_id')
        .select(['n.kind', 'n.title', 'd.state', 'd.updated_at as at'])
        .where('d.person_key', '=', personKey)
        .orderBy('d.id')
        .execute();
      const read = await db
        .selectFrom('acknowledgements as a')
        .innerJoin('notifications as n', 'n.id', 'a.notification_id')
        .select(['n.title', 'a.at'])
        .where('a.person_key', '=', personKey)
        .execute();
      const out = await db.selectFrom('opt_outs').select('at').where('person_key', '=', personKey).execute();
      const wrote = await db
        .selectFrom('announcements')
        .select(['title', 'text', 'status', 'created_at as at'])
        .where('author', '=', personKey)
        .execute();
      return [...of(RECEIVED, received), ...of(READ, read), ...of(OUT, out), ...of(WROTE, wrote)];
    },
    erase: (personKey) =>
      db.transaction().execute(async (tx) => {
        const read = await tx
          .deleteFrom('acknowledgements')
          .where('person_key', '=', personKey)
          .executeTakeFirst();
        const out = await tx.deleteFrom('opt_outs').where('person_key', '=', personKey).executeTakeFirst();
        const drafts = tx
          .deleteFrom('announcements')
          .where('author', '=', personKey)
          .where('status', '!=', 'sent');
        const gone = await drafts.executeTakeFirst();
        const sent = tx
          .updateTable('announcements')
          .set({ author: 'forgotten' })
          .where('author', '=', personKey);
        const kept = await sent.executeTakeFirst();
        // The key of a nudge names whom it is for.
        await tx
          .updateTable('notifications')
          .set({ key: sql<string>`'forgotten:' || id` })
          .where('kind', '=', 'nudge')
          .where('id', 'in', (e) =>
            e.selectFrom('deliveries').select('notification_id').where('person_key', '=', personKey),
          )
          .execute();
        const received = await tx
          .updateTable('deliveries')
          .set({
            conversation_id: sql<string>`'forgotten:' || id`,
            person_key: null,
            owner: null,
            activity_id: null,
            state: sql<string>`case when state in ('pending', 'leased', 'sending') then 'skipped' else state end`,
            reason: sql<string>`case when state in ('pending', 'leased', 'sending') then 'asked to be forgotten' else reason end`,
          })
          .where('person_key', '=', personKey)
          .executeTakeFirst();
        return [
          { what: RECEIVED, count: Number(received.numUpdatedRows) },
          { what: READ, count: Number(read.numDeletedRows) },
          { what: OUT, count: Number(out.numDeletedRows) },
          { what: WROTE, count: Number(gone.numDeletedRows) + Number(kept.numUpdatedRows) },
        ];
      }),
  };
}
