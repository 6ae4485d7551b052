import type { Transaction } from 'kysely';
import type { Clock } from '../conversation/clock';
import type { OutboxDesk } from '../notifications/ports';
import type { Database } from './database';
import type { Moment } from './moment';
import { outboxReport } from './outbox-report';
import type { Tables } from './tables';

const DAY = 24 * 60 * 60 * 1000;
/** Rows deleted in one statement. */
const CHUNK = 1_000;
const TROUBLED = ['aside', 'unconfirmed', 'failed'];

/** Steering the queue: stop, recall, send again, read receipts, letting go of what is old. */
export function createOutboxDesk(database: Database, clock: Clock, moment: Moment): OutboxDesk {
  const { db } = database;
  const move = async (id: string, from: readonly string[], to: string): Promise<boolean> => {
    const change = db.updateTable('notifications').set({ state: to }).where('id', '=', id);
    return (await change.where('state', 'in', [...from]).executeTakeFirst()).numUpdatedRows > 0n;
  };
  return {
    ...outboxReport(database),
    stop: (id) => move(id, ['active'], 'stopped'),
    recall: (id) => move(id, ['active', 'stopped', 'done'], 'recalled'),
    retry: (which, tenantId) =>
      db.transaction().execute(async (tx) => {
        const open = tx
          .updateTable('deliveries')
          .set({ state: 'pending', owner: null, strikes: 0, next_at: moment(), reason: null })
          .where('state', 'in', TROUBLED)
          .where('notification_id', 'in', (e) =>
            e
              .selectFrom('notifications')
              .select('notifications.id')
              .where('notifications.state', 'in', ['active', 'done', 'stopped'])
              .$if(tenantId !== undefined, (q) => q.where('notifications.tenant_id', '=', tenantId ?? '')),
          );
        const chosen =
          'deliveryId' in which
            ? open.where('id', '=', which.deliveryId)
            : open.where('notification_id', '=', which.notificationId);
        const rows = await chosen.returning('notification_id').execute();
        await reopen(tx, [...new Set(rows.map((row) => row.notification_id))], moment);
        return rows.length;
      }),
    async acknowledge(notificationId, conversationIds, personKey) {
      const reached = await db
        .selectFrom('deliveries')
        .select('id')
        .where('notification_id', '=', notificationId)
        .where('conversation_id', 'in', [...conversationIds])
        .executeTakeFirst();
      if (!reached) return false;
      await db
        .insertInto('acknowledgements')
        .values({ notification_id: notificationId, person_key: personKey, at: clock.now() })
        .onConflict((c) => c.doNothing())
        .execute();
      return true;
    },
    async forgetBefore(time) {
      const old = db.selectFrom('notifications').select('id').where('created_at', '<', time);
      const ended = await old.where('state', '!=', 'active').execute();
      for (const { id } of ended) {
        while ((await deleteSome(db, id)) >= CHUNK);
        await db.deleteFrom('notifications').where('id', '=', id).execute();
      }
      return ended.length;
    },
  };
}

/** A part of a notification's deliveries, so that a large one does not hold the store for long. */
async function deleteSome(db: Database['db'], notificationId: string): Promise<number> {
  const some = db
    .selectFrom('deliveries')
    .select('id')
    .where('notification_id', '=', notificationId)
    .limit(CHUNK);
  return Number(
    (await db.deleteFrom('deliveries').where('id', 'in', some).executeTakeFirst()).numDeletedRows,
  );
}

/** A notification of which something goes out again is active again, for a day. */
async function reopen(tx: Transaction<Tables>, ids: readonly string[], moment: Moment): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('notifications')
    .set({ state: 'active', expires_at: moment(DAY) })
    .where('id', 'in', [...ids])
    .execute();
}
