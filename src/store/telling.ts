import type { Transaction } from 'kysely';
import type { Clock } from '../conversation/clock';
import type { Subscriptions, Telling } from '../notifications/ports';
import type { Database } from './database';
import { enqueueIn } from './outbox-enqueue';
import type { Tables } from './tables';

/** Thrown to undo the record of something that another instance told at the same moment. */
class ToldAlready extends Error {}

/** "Once" lives here: the record that something was told and the message itself are one transaction. */
export function telling(
  { db }: Database,
  clock: Clock,
): Pick<Subscriptions, 'told' | 'tell' | 'shownActions'> {
  return {
    async told(subscriptionId, kind, period) {
      const row = db.selectFrom('told').select('at').where('subscription_id', '=', subscriptionId);
      return (
        (await row.where('kind', '=', kind).where('period', '=', period).executeTakeFirst()) !== undefined
      );
    },
    async tell(what) {
      try {
        await db.transaction().execute((tx) => tellIn(tx, what, clock.now()));
        return true;
      } catch (thrown) {
        if (thrown instanceof ToldAlready) return false;
        throw thrown;
      }
    },
    async shownActions(subscriptionId) {
      const rows = db
        .selectFrom('shown_actions')
        .select('action_id')
        .where('subscription_id', '=', subscriptionId);
      return new Set((await rows.execute()).map((row) => row.action_id));
    },
  };
}

async function tellIn(tx: Transaction<Tables>, what: Telling, now: number): Promise<void> {
  const record = await tx
    .insertInto('told')
    .values({
      subscription_id: what.subscriptionId,
      kind: what.kind,
      period: what.period,
      notification_id: null,
      at: now,
    })
    .onConflict((c) => c.doNothing())
    .returning('at')
    .executeTakeFirst();
  if (!record) throw new ToldAlready();
  await moveChanges(tx, what);
  await noteAction(tx, what);
  if (!what.notification) return;
  const { id } = await enqueueIn(tx, what.notification, [{ conversationId: what.conversationId }], now);
  await tx
    .updateTable('told')
    .set({ notification_id: id })
    .where('subscription_id', '=', what.subscriptionId)
    .where('kind', '=', what.kind)
    .where('period', '=', what.period)
    .execute();
}

async function moveChanges(tx: Transaction<Tables>, { subscriptionId, toldChange }: Telling): Promise<void> {
  if (!toldChange) return;
  const moved = await tx
    .updateTable('subscriptions')
    .set({ told_change: toldChange.to })
    .where('id', '=', subscriptionId)
    .where('told_change', '=', toldChange.from)
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) throw new ToldAlready();
}

async function noteAction(tx: Transaction<Tables>, { subscriptionId, action }: Telling): Promise<void> {
  if (!action) return;
  if (action.startOver)
    await tx.deleteFrom('shown_actions').where('subscription_id', '=', subscriptionId).execute();
  await tx
    .insertInto('shown_actions')
    .values({ subscription_id: subscriptionId, action_id: action.id })
    .onConflict((c) => c.doNothing())
    .execute();
}
