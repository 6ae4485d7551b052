import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Clock } from '../conversation/clock';
import { packPayload } from '../notifications/payload';
import { PRIORITY, type NewNotification, type Recipient, type Selection } from '../notifications/ports';
import type { Database } from './database';
import type { Tables } from './tables';

const DAY = 24 * 60 * 60 * 1000;
/** Rows in one statement: well below the engines' limits on parameters. */
const CHUNK = 500;

type Db = Database['db'] | Transaction<Tables>;

/** Writes a notification inside the caller's transaction; undefined where its key is there already. */
export async function insertNotification(
  tx: Db,
  notification: NewNotification,
  selection: Selection | undefined,
  now: number,
): Promise<string | undefined> {
  const sendAt = notification.sendAt ?? now;
  const row = await tx
    .insertInto('notifications')
    .values({
      id: randomUUID(),
      key: notification.key,
      kind: notification.kind,
      title: notification.title,
      tenant_id: notification.tenantId,
      payload: packPayload(notification.payload),
      policy: notification.policy ?? 'hold',
      selection: selection ? JSON.stringify(selection) : null,
      fan_cursor: '',
      fanned: selection ? 0 : 1,
      state: 'active',
      priority: notification.priority ?? PRIORITY.routine,
      send_at: sendAt,
      expires_at: notification.expiresAt ?? sendAt + DAY,
      created_at: now,
    })
    .onConflict((c) => c.column('key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** One delivery a conversation, once, whoever else is at it. */
export async function insertDeliveries(
  tx: Db,
  of: { id: string; priority: number; sendAt: number },
  recipients: readonly (Recipient & { readonly skip?: string })[],
  now: number,
): Promise<void> {
  for (let start = 0; start < recipients.length; start += CHUNK) {
    const rows = recipients.slice(start, start + CHUNK).map((recipient) => ({
      notification_id: of.id,
      conversation_id: recipient.conversationId,
      person_key: recipient.personKey ?? null,
      priority: of.priority,
      state: recipient.skip === undefined ? 'pending' : 'skipped',
      reason: recipient.skip ?? null,
      attempts: 0,
      strikes: 0,
      next_at: of.sendAt,
      updated_at: now,
    }));
    await tx
      .insertInto('deliveries')
      .values(rows)
      .onConflict((c) => c.columns(['notification_id', 'conversation_id']).doNothing())
      .execute();
  }
}

/** Queues one notification for named conversations, in the caller's transaction. */
export async function enqueueIn(
  tx: Db,
  notification: NewNotification,
  recipients: readonly Recipient[],
  now: number,
): Promise<{ id: string; added: boolean }> {
  const id = await insertNotification(tx, notification, undefined, now);
  if (id === undefined) return { id: await idOf(tx, notification.key), added: false };
  const priority = notification.priority ?? PRIORITY.routine;
  await insertDeliveries(tx, { id, priority, sendAt: notification.sendAt ?? now }, recipients, now);
  return { id, added: true };
}

/** The id under which a key was queued. */
async function idOf(tx: Db, key: string): Promise<string> {
  const row = tx.selectFrom('notifications').select('id').where('key', '=', key);
  return (await row.executeTakeFirstOrThrow()).id;
}

/** Queueing, for callers outside a transaction. */
export function outboxEnqueue({ db }: Database, clock: Clock) {
  return {
    enqueue: (notification: NewNotification, recipients: readonly Recipient[]) =>
      db.transaction().execute((tx) => enqueueIn(tx, notification, recipients, clock.now())),
    async enqueueFor(notification: NewNotification, selection: Selection) {
      const id = await insertNotification(db, notification, selection, clock.now());
      return id === undefined ? { id: await idOf(db, notification.key), added: false } : { id, added: true };
    },
  };
}
