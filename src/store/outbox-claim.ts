import { sql } from 'kysely';
import type { Target } from '../conversation/ports';
import type { Claim } from '../notifications/ports';
import { fromRow } from './conversations';
import type { Database } from './database';
import type { Moment } from './moment';
import { LONGEST_GAP_MS } from './outbox-sending';

type Claimed = {
  id: number;
  notification_id: string;
  conversation_id: string;
  attempts: number;
  strikes: number;
};

/**
 * Leasing: whoever gets the row works on it until the lease ends; nobody waits for anybody's lock. The rows are
 * chosen in a materialized expression: as a plain subquery PostgreSQL may run it once a row, past its limit.
 */
export function outboxClaim(database: Database, moment: Moment) {
  const { db } = database;
  return {
    async claim(owner: string, limit: number, leaseMs: number): Promise<readonly Claim[]> {
      const rows = await db
        .with(
          (cte) => cte('due').materialized(),
          () => dueIds(database, moment, limit),
        )
        .updateTable('deliveries')
        .set((e) => ({
          state: 'leased',
          owner,
          attempts: e('attempts', '+', 1),
          lease_until: moment(leaseMs),
          updated_at: moment(),
        }))
        .where('id', 'in', (e) => e.selectFrom('due').select('due.id'))
        .where('state', '=', 'pending')
        .returning(['id', 'notification_id', 'conversation_id', 'attempts', 'strikes'])
        .execute();
      return withTargets(database, owner, rows);
    },
    async claimRecall(owner: string, limit: number, leaseMs: number): Promise<readonly Claim[]> {
      const rows = await db
        .with(
          (cte) => cte('due').materialized(),
          () => recallIds(database, moment, limit),
        )
        .updateTable('deliveries')
        .set((e) => ({
          owner,
          attempts: e('attempts', '+', 1),
          next_at: moment(leaseMs),
          updated_at: moment(),
        }))
        .where('id', 'in', (e) => e.selectFrom('due').select('due.id'))
        .returning(['id', 'notification_id', 'conversation_id', 'attempts', 'strikes', 'activity_id'])
        .execute();
      const claims = await withTargets(database, owner, rows);
      return claims.map((claim, i) => ({ ...claim, activityId: rows[i]?.activity_id ?? '' }));
    },
  };
}

/** Pending, due, of a notification that is going out, to a conversation that is below its limit. */
function dueIds({ db, engine }: Database, moment: Moment, limit: number) {
  const due = db
    .selectFrom('deliveries as d')
    .select('d.id')
    // Written out, not a parameter: SQLite takes the partial index only for a text that it can see.
    .where('d.state', '=', sql.lit('pending'))
    .where('d.next_at', '<=', moment())
    .where((e) =>
      e.exists(
        e
          .selectFrom('notifications as n')
          .select('n.id')
          .whereRef('n.id', '=', 'd.notification_id')
          .where('n.state', '=', 'active')
          .where('n.send_at', '<=', moment())
          .where('n.expires_at', '>', moment()),
      ),
    )
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('conversation_pace as p')
            .select('p.free_at')
            .whereRef('p.conversation_id', '=', 'd.conversation_id')
            .where('p.free_at', '>', moment())
            .where('p.free_at', '<=', moment(LONGEST_GAP_MS)),
        ),
      ),
    )
    .orderBy('d.priority')
    .orderBy('d.next_at')
    .orderBy('d.id')
    .limit(limit);
  return engine === 'postgres' ? due.forUpdate().skipLocked() : due;
}

/** Delivered, of a recalled notification, not yet taken back; taking back twice does no harm. */
function recallIds({ db, engine }: Database, moment: Moment, limit: number) {
  const due = db
    .selectFrom('deliveries as d')
    .select('d.id')
    .where('d.state', '=', 'sent')
    .where('d.recall', 'is', null)
    .where('d.next_at', '<=', moment())
    .where('d.notification_id', 'in', (e) =>
      e.selectFrom('notifications as n').select('n.id').where('n.state', '=', 'recalled'),
    )
    .limit(limit);
  return engine === 'postgres' ? due.forUpdate().skipLocked() : due;
}

async function withTargets(
  { db }: Database,
  owner: string,
  rows: readonly Claimed[],
): Promise<readonly Claim[]> {
  if (rows.length === 0) return [];
  const known = await db
    .selectFrom('conversations')
    .selectAll()
    .where(
      'conversation_id',
      'in',
      rows.map((row) => row.conversation_id),
    )
    .execute();
  const byId = new Map(known.map((row) => [row.conversation_id, row] as const));
  return rows.map((row) => {
    const conversation = byId.get(row.conversation_id);
    const target: Target | undefined = conversation && fromRow(conversation);
    return {
      id: row.id,
      notificationId: row.notification_id,
      conversationId: row.conversation_id,
      owner,
      attempts: row.attempts,
      strikes: row.strikes,
      ...(target && { target }),
      ...(conversation?.gone_because && { gone: conversation.gone_because }),
    };
  });
}
