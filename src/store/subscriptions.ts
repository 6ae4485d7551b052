import { randomUUID } from 'node:crypto';
import type { Clock } from '../conversation/clock';
import type { Subscription, Subscriptions, SubscriptionStatus, Wishes } from '../notifications/ports';
import { createChannels } from './channels';
import type { Database } from './database';
import { packIds, unpackIds } from './lists';
import type { SubscriptionTable } from './notification-tables';
import { telling } from './telling';

/** What channels asked to be told, one row a channel. */
export function createSubscriptions(database: Database, clock: Clock): Subscriptions {
  const { db } = database;
  const rows = () => db.selectFrom('subscriptions').selectAll();
  return {
    ...telling(database, clock),
    async find(conversationId) {
      const row = await rows().where('conversation_id', '=', conversationId).executeTakeFirst();
      return row && fromRow(row);
    },
    save: (where, wishes) =>
      db.transaction().execute(async (tx) => {
        const now = clock.now();
        const last = await tx
          .selectFrom('content_changes')
          .select((e) => e.fn.max('id').as('id'))
          .executeTakeFirst();
        const told_change = Number(last?.id ?? 0);
        const { status, ...fresh } = { ...toColumns(wishes), status: 'active', since: now, told_change };
        const row = await tx
          .insertInto('subscriptions')
          .values({
            id: randomUUID(),
            conversation_id: where.conversationId,
            tenant_id: where.tenantId,
            team_id: where.teamId ?? null,
            status_reason: null,
            updated_at: now,
            status,
            ...fresh,
          })
          .onConflict((c) =>
            c.column('conversation_id').doUpdateSet((e) => ({
              ...toColumns(wishes),
              status,
              status_reason: null,
              updated_at: now,
              // Changing what is told is no new beginning; starting again after a stop is.
              since: e
                .case()
                .when('subscriptions.status', '=', 'active')
                .then(e.ref('subscriptions.since'))
                .else(now)
                .end(),
              told_change: e
                .case()
                .when('subscriptions.status', 'in', ['active', 'paused'])
                .then(e.ref('subscriptions.told_change'))
                .else(told_change)
                .end(),
            })),
          )
          .returningAll()
          .executeTakeFirstOrThrow();
        return fromRow(row);
      }),
    async setStatus(conversationId, status, reason) {
      await db
        .updateTable('subscriptions')
        .set({
          status,
          status_reason: reason ?? null,
          updated_at: clock.now(),
          ...(status === 'active' && { since: clock.now() }),
        })
        .where('conversation_id', '=', conversationId)
        .execute();
    },
    async teamStatus(teamId, from, to, reason) {
      const changed = await db
        .updateTable('subscriptions')
        .set({
          status: to,
          status_reason: reason,
          updated_at: clock.now(),
          ...(to === 'active' && { since: clock.now() }),
        })
        .where('team_id', '=', teamId)
        .where('status', 'in', [...from])
        .returning('conversation_id')
        .execute();
      return changed.map((row) => row.conversation_id);
    },
    async ofTeam(teamId) {
      return (await rows().where('team_id', '=', teamId).orderBy('id').execute()).map(fromRow);
    },
    async active(afterId, limit) {
      const page = rows().where('status', '=', 'active').where('id', '>', afterId).orderBy('id').limit(limit);
      return (await page.execute()).map(fromRow);
    },
    channels: createChannels(database).inTenant,
  };
}

function toColumns(wishes: Wishes) {
  return {
    digest: wishes.digest ? 1 : 0,
    updates: wishes.updates ? 1 : 0,
    announcements: wishes.announcements ? 1 : 0,
    audiences: packIds(wishes.audiences),
    themes: packIds(wishes.themes),
    weekday: wishes.weekday,
    time: wishes.time,
    time_zone: wishes.timeZone,
  };
}

function fromRow(row: SubscriptionTable): Subscription {
  return {
    id: row.id,
    conversationId: row.conversation_id,
    tenantId: row.tenant_id,
    ...(row.team_id && { teamId: row.team_id }),
    digest: row.digest === 1,
    updates: row.updates === 1,
    announcements: row.announcements === 1,
    audiences: unpackIds(row.audiences),
    themes: unpackIds(row.themes),
    weekday: row.weekday,
    time: row.time,
    timeZone: row.time_zone,
    status: row.status as SubscriptionStatus,
    ...(row.status_reason && { statusReason: row.status_reason }),
    since: row.since,
    toldChange: row.told_change,
  };
}
