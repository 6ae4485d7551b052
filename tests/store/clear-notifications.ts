import type { Database } from '../../src/store/database';

/** An empty store again, quicker than a new database. */
export async function clearNotifications({ db }: Database): Promise<void> {
  for (const table of [
    'acknowledgements',
    'deliveries',
    'notifications',
    'announcements',
    'opt_outs',
    'told',
    'shown_actions',
    'subscriptions',
    'content_changes',
    'content_snapshot',
    'content_state',
    'conversation_pace',
    'conversations',
    'people',
  ] as const) {
    await db.deleteFrom(table).execute();
  }
  await db.updateTable('send_budget').set({ next_free: 0 }).execute();
}
