import { sql } from 'kysely';
import type { DeliveryReport, DeliveryState, Troubled } from '../notifications/ports';
import type { Database } from './database';
import type { NotificationTable } from './notification-tables';

type Db = Database['db'];

/** How many reasons a report names; the most frequent first. */
const REASONS = 8;

/** Reading the queue: reports of notifications, and the list of what needs a person. */
export function outboxReport({ db }: Database) {
  return {
    async report(notificationId: string): Promise<DeliveryReport | undefined> {
      const row = await db
        .selectFrom('notifications')
        .selectAll()
        .where('id', '=', notificationId)
        .executeTakeFirst();
      return row && reportOf(db, row);
    },
    async recent(limit: number, tenantId?: string): Promise<readonly DeliveryReport[]> {
      const rows = await db
        .selectFrom('notifications')
        .selectAll()
        .$if(tenantId !== undefined, (q) => q.where('tenant_id', '=', tenantId ?? ''))
        .orderBy(sql`case when state = 'active' then 0 else 1 end`)
        .orderBy('created_at', 'desc')
        .limit(limit)
        .execute();
      return Promise.all(rows.map((row) => reportOf(db, row)));
    },
    async troubled(limit: number, tenantId?: string): Promise<readonly Troubled[]> {
      const rows = await db
        .selectFrom('deliveries as d')
        .innerJoin('notifications as n', 'n.id', 'd.notification_id')
        .select(['d.id', 'd.notification_id', 'n.title', 'd.state', 'd.reason', 'd.attempts', 'd.updated_at'])
        .where('d.state', 'in', ['aside', 'unconfirmed', 'failed'])
        .$if(tenantId !== undefined, (q) => q.where('n.tenant_id', '=', tenantId ?? ''))
        .orderBy(sql`case d.state when 'aside' then 0 when 'unconfirmed' then 1 else 2 end`)
        .orderBy('d.updated_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        id: row.id,
        notificationId: row.notification_id,
        title: row.title,
        state: row.state as Troubled['state'],
        reason: row.reason ?? '',
        attempts: row.attempts,
        at: row.updated_at,
      }));
    },
    acknowledged: (notificationId: string): Promise<number> => acknowledged(db, notificationId),
  };
}

async function acknowledged(db: Db, notificationId: string): Promise<number> {
  const found = db.selectFrom('acknowledgements').select((e) => e.fn.countAll<number>().as('count'));
  return Number((await found.where('notification_id', '=', notificationId).executeTakeFirstOrThrow()).count);
}

async function reportOf(db: Db, row: NotificationTable): Promise<DeliveryReport> {
  const groups = await db
    .selectFrom('deliveries')
    .select(['state', 'recall', (e) => e.fn.countAll<number>().as('count')])
    .where('notification_id', '=', row.id)
    .groupBy(['state', 'recall'])
    .execute();
  const sum = (pick: (group: { state: string; recall: string | null }) => boolean): number =>
    groups.filter(pick).reduce((total, group) => total + Number(group.count), 0);
  const of = (state: DeliveryState): number => sum((group) => group.state === state);
  const back = (recall: string | null): number =>
    sum((group) => group.state === 'sent' && group.recall === recall);
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    state: row.state as DeliveryReport['state'],
    fanningOut: row.fanned === 0 && row.state === 'active',
    sendAt: row.send_at,
    counts: {
      pending: of('pending'),
      leased: of('leased'),
      sending: of('sending'),
      sent: of('sent'),
      failed: of('failed'),
      unconfirmed: of('unconfirmed'),
      skipped: of('skipped'),
      aside: of('aside'),
    },
    recalled: {
      removed: back('removed'),
      marked: back('marked'),
      failed: back('failed'),
      waiting: row.state === 'recalled' ? back(null) : 0,
    },
    reasons: await reasonsOf(db, row.id),
    acknowledged: await acknowledged(db, row.id),
  };
}

async function reasonsOf(db: Db, id: string): Promise<DeliveryReport['reasons']> {
  const rows = await db
    .selectFrom('deliveries')
    .select(['state', 'reason', (e) => e.fn.countAll<number>().as('count')])
    .where('notification_id', '=', id)
    .where('reason', 'is not', null)
    .where('state', 'in', ['failed', 'unconfirmed', 'skipped', 'aside', 'sent'])
    .groupBy(['state', 'reason'])
    .orderBy((e) => e.fn.countAll(), 'desc')
    .limit(REASONS)
    .execute();
  return rows.map((row) => ({
    state: row.state as DeliveryState,
    reason: row.reason ?? '',
    count: Number(row.count),
  }));
}
