import type { Clock } from '../conversation/clock';
import type { Conversations, KnownConversation } from '../conversation/ports';
import type { Scope } from '../conversation/request';
import type { Database } from './database';
import type { ConversationTable } from './tables';

/** Conversation references, one row a conversation. */
export function createConversations({ db }: Database, clock: Clock): Conversations {
  const rowsOf = (personKey: string) =>
    db
      .selectFrom('conversations')
      .selectAll()
      .where('person_key', '=', personKey)
      .where('scope', '=', 'personal');
  return {
    save: (conversation) =>
      db.transaction().execute(async (tx) => {
        const row = toRow(conversation, clock.now());
        const before = await tx
          .selectFrom('conversations')
          .select('gone_because')
          .where('conversation_id', '=', conversation.conversationId)
          .executeTakeFirst();
        const { numInsertedOrUpdatedRows } = await tx
          .insertInto('conversations')
          .values(row)
          .onConflict((c) => c.column('conversation_id').doUpdateSet(known(row)))
          .executeTakeFirstOrThrow();
        return numInsertedOrUpdatedRows !== 0n && (before === undefined || before.gone_because !== null);
      }),
    async find(conversationId) {
      const row = await db
        .selectFrom('conversations')
        .selectAll()
        .where('conversation_id', '=', conversationId)
        .where('gone_because', 'is', null)
        .executeTakeFirst();
      return row && fromRow(row);
    },
    async personal(personKey) {
      const rows = await rowsOf(personKey)
        .where('gone_because', 'is', null)
        .orderBy('updated_at', 'desc')
        .execute();
      return rows.map(fromRow);
    },
    async markGone(conversationId, reason) {
      await db
        .updateTable('conversations')
        .set({ gone_because: reason, updated_at: clock.now() })
        .where('conversation_id', '=', conversationId)
        .execute();
    },
    async exportOf(personKey) {
      const rows = await rowsOf(personKey).execute();
      return rows.length > 0
        ? [{ what: 'the chat through which we reach you', items: rows.map(fromRow) }]
        : [];
    },
    async erase(personKey) {
      const done = await db
        .deleteFrom('conversations')
        .where('person_key', '=', personKey)
        .executeTakeFirst();
      return [{ what: 'the chat through which we reach you', count: Number(done.numDeletedRows) }];
    },
  };
}

/** On a refresh, keeps what was known of names and people where the new activity does not say. */
function known(row: ConversationTable): Partial<ConversationTable> {
  return Object.fromEntries(
    Object.entries(row).filter(([key, value]) => value !== null || key === 'gone_because'),
  ) as Partial<ConversationTable>;
}

function toRow(from: KnownConversation, now: number): ConversationTable {
  return {
    conversation_id: from.conversationId,
    tenant_id: from.tenantId,
    service_url: from.serviceUrl,
    scope: from.scope,
    protocol: from.protocol,
    bot_id: from.botId,
    team_id: from.teamId ?? null,
    team_name: from.teamName ?? null,
    channel_id: from.channelId ?? null,
    channel_name: from.channelName ?? null,
    person_key: from.personKey ?? null,
    person_id: from.personId ?? null,
    gone_because: null,
    updated_at: now,
  };
}

/** A row as a conversation. */
export function fromRow(row: ConversationTable): KnownConversation {
  return {
    conversationId: row.conversation_id,
    tenantId: row.tenant_id,
    serviceUrl: row.service_url,
    scope: row.scope as Scope,
    protocol: row.protocol,
    botId: row.bot_id,
    ...(row.team_id && { teamId: row.team_id }),
    ...(row.team_name && { teamName: row.team_name }),
    ...(row.channel_id && { channelId: row.channel_id }),
    ...(row.channel_name && { channelName: row.channel_name }),
    ...(row.person_key && { personKey: row.person_key }),
    ...(row.person_id && { personId: row.person_id }),
  };
}
