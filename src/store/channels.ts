import type { Channels } from '../conversation/my-teams';
import type { Database } from './database';
import { fromRow } from './conversations';

/** The channels of a tenant, one row a channel, from the conversation references. */
export function createChannels({ db }: Database): Channels {
  return {
    async inTenant(tenantId) {
      const rows = await db
        .selectFrom('conversations')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('scope', '=', 'channel')
        .where('gone_because', 'is', null)
        .orderBy('updated_at', 'asc')
        .execute();
      // Of several threads of a channel the newest comes last and stays.
      const byChannel = new Map(rows.map((row) => [row.channel_id ?? row.conversation_id, row] as const));
      return [...byChannel.values()].map(fromRow);
    },
  };
}
