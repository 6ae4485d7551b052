import { randomUUID } from 'node:crypto';
import type { Clock } from '../conversation/clock';
import { PRIORITY, type Announcement, type Announcements } from '../notifications/ports';
import type { Database } from './database';
import type { AnnouncementTable } from './notification-tables';
import { insertNotification } from './outbox-enqueue';
import { readSelection } from './outbox-fan-out';

/** Thrown to undo a sending that is not the first. */
class NoDraft extends Error {}

/** Announcements from draft to sent, and who wants none. */
export function createAnnouncements({ db }: Database, clock: Clock): Announcements {
  const rows = () => db.selectFrom('announcements').selectAll();
  const draft = (id: string) =>
    db.updateTable('announcements').where('id', '=', id).where('status', '=', 'draft');
  return {
    async create(from) {
      const row = {
        id: randomUUID(),
        tenant_id: from.tenantId,
        title: from.title,
        text: from.text,
        selection: JSON.stringify(from.selection),
        urgent: from.urgent ? 1 : 0,
        status: 'draft',
        author: from.author,
        notification_id: null,
        created_at: clock.now(),
      };
      await db.insertInto('announcements').values(row).execute();
      return fromRow(row);
    },
    async find(id) {
      const row = await rows().where('id', '=', id).executeTakeFirst();
      return row && fromRow(row);
    },
    async edit(id, { title, text, selection, urgent }) {
      const change = { title, text, selection: JSON.stringify(selection), urgent: urgent ? 1 : 0 };
      return (await draft(id).set(change).executeTakeFirst()).numUpdatedRows > 0n;
    },
    async send(id, notification) {
      try {
        await db.transaction().execute(async (tx) => {
          const row = await tx
            .updateTable('announcements')
            .set({ status: 'sent' })
            .where('id', '=', id)
            .where('status', '=', 'draft')
            .returning('selection')
            .executeTakeFirst();
          if (!row) throw new NoDraft();
          const bulk = { priority: PRIORITY.bulk, ...notification };
          const notificationId = await insertNotification(
            tx,
            bulk,
            readSelection(row.selection),
            clock.now(),
          );
          if (notificationId === undefined) throw new NoDraft();
          await tx
            .updateTable('announcements')
            .set({ notification_id: notificationId })
            .where('id', '=', id)
            .execute();
        });
        return true;
      } catch (thrown) {
        if (thrown instanceof NoDraft) return false;
        throw thrown;
      }
    },
    async discard(id) {
      return (await draft(id).set({ status: 'discarded' }).executeTakeFirst()).numUpdatedRows > 0n;
    },
    async recent(tenantId, limit) {
      const list = rows().where('tenant_id', '=', tenantId).where('status', '!=', 'discarded');
      return (await list.orderBy('created_at', 'desc').limit(limit).execute()).map(fromRow);
    },
    async optOut(conversationId, personKey) {
      await db
        .insertInto('opt_outs')
        .values({ conversation_id: conversationId, person_key: personKey, at: clock.now() })
        .onConflict((c) => c.doNothing())
        .execute();
    },
    async optIn(conversationId) {
      await db.deleteFrom('opt_outs').where('conversation_id', '=', conversationId).execute();
    },
    async optedOut(conversationId) {
      const row = db.selectFrom('opt_outs').select('at').where('conversation_id', '=', conversationId);
      return (await row.executeTakeFirst()) !== undefined;
    },
  };
}

function fromRow(row: AnnouncementTable): Announcement {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    title: row.title,
    text: row.text,
    selection: readSelection(row.selection),
    urgent: row.urgent === 1,
    status: row.status as Announcement['status'],
    author: row.author,
    ...(row.notification_id && { notificationId: row.notification_id }),
    createdAt: row.created_at,
  };
}
