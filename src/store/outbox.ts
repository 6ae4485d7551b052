import type { Clock } from '../conversation/clock';
import { unpackPayload } from '../notifications/payload';
import type { OutboxStore, Policy } from '../notifications/ports';
import type { Database } from './database';
import type { Moment } from './moment';
import { outboxBudget } from './outbox-budget';
import { outboxClaim } from './outbox-claim';
import { outboxEnqueue } from './outbox-enqueue';
import { outboxFanOut } from './outbox-fan-out';
import { outboxSending } from './outbox-sending';
import { outboxSettle } from './outbox-settle';
import { outboxSweep } from './outbox-sweep';

/** The durable queue on either engine. */
export function createOutboxStore(database: Database, clock: Clock, moment: Moment): OutboxStore {
  const { db } = database;
  return {
    ...outboxEnqueue(database, clock),
    ...outboxFanOut(database, clock, moment),
    ...outboxClaim(database, moment),
    ...outboxSending(database, moment),
    ...outboxSettle(database, moment),
    ...outboxBudget(database, moment),
    ...outboxSweep(database, moment),
    async message(notificationId) {
      const row = await db
        .selectFrom('notifications')
        .select(['payload', 'policy', 'title'])
        .where('id', '=', notificationId)
        .executeTakeFirst();
      return row && { payload: unpackPayload(row.payload), policy: row.policy as Policy, title: row.title };
    },
    async conversationGone(conversationId, reason) {
      await db
        .updateTable('deliveries')
        .set({ state: 'failed', reason, updated_at: moment() })
        .where('conversation_id', '=', conversationId)
        .where('state', '=', 'pending')
        .execute();
    },
  };
}
