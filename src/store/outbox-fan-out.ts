import { z } from 'zod';
import type { Clock } from '../conversation/clock';
import type { Selection } from '../notifications/ports';
import type { Database } from './database';
import type { Moment } from './moment';
import { insertDeliveries } from './outbox-enqueue';
import { countRecipients, recipientsOf } from './outbox-recipients';

const ids = z.array(z.string());
const selectionSchema = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('channels'), tenantId: z.string(), audiences: ids, themes: ids }),
  z.strictObject({ to: z.literal('people'), tenantId: z.string(), roles: ids }),
]);

/** A selection from its text in a table. */
export const readSelection = (text: string): Selection => selectionSchema.parse(JSON.parse(text));

/**
 * Recipients become deliveries a chunk at a time, walking by conversation id: memory stays flat and the first
 * message leaves while the last recipient is still being found. A crash repeats one chunk, which adds nothing.
 */
export function outboxFanOut(database: Database, clock: Clock, moment: Moment) {
  const { db, engine } = database;
  return {
    count: (selection: Selection) => countRecipients(db, selection),
    fanOut: (chunk: number): Promise<boolean> =>
      db.transaction().execute(async (tx) => {
        let open = tx
          .selectFrom('notifications')
          .select(['id', 'selection', 'fan_cursor', 'priority', 'send_at'])
          .where('state', '=', 'active')
          .where('fanned', '=', 0)
          .where('send_at', '<=', moment())
          .orderBy('priority')
          .orderBy('send_at')
          .limit(1);
        if (engine === 'postgres') open = open.forUpdate().skipLocked();
        const row = await open.executeTakeFirst();
        if (!row) return false;
        const found = await recipientsOf(tx, readSelection(row.selection ?? ''), row.fan_cursor, chunk);
        const of = { id: row.id, priority: row.priority, sendAt: row.send_at };
        await insertDeliveries(tx, of, found, clock.now());
        const last = found.at(-1);
        const done = last === undefined || found.length < chunk;
        await tx
          .updateTable('notifications')
          // Once it is through, nobody's chat need stand there.
          .set({ fan_cursor: done ? '' : last.conversationId, fanned: done ? 1 : 0 })
          .where('id', '=', row.id)
          .execute();
        return true;
      }),
  };
}
