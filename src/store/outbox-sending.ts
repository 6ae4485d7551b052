import { sql, type Transaction } from 'kysely';
import type { Claim, Leave } from '../notifications/ports';
import type { Database } from './database';
import type { Moment } from './moment';
import type { Tables } from './tables';

/**
 * Between two messages to one conversation. The platform allows 7 in 1 s, 8 in 2 s, 60 in 30 s and 1,800 an
 * hour: one each 2.1 s stays below all four at once, and leaves the rest to answers.
 */
export const CONVERSATION_GAP_MS = 2_100;

/** A time further ahead than this can only come from a clock that was set back since. */
export const LONGEST_GAP_MS = 60_000;

/** Thrown to undo a transaction whose claim no longer stands. */
class Lost extends Error {}

/** The step before the request: commits `sending`, or says why not. */
export function outboxSending({ db }: Database, moment: Moment) {
  return {
    async startSending(claim: Claim, leaseMs: number): Promise<Leave> {
      try {
        return await db.transaction().execute(async (tx) => {
          if (!(await takePace(tx, claim.conversationId, moment))) return postpone(tx, claim, moment);
          if (!(await commitSending(tx, claim, leaseMs, moment))) throw new Lost();
          return 'go';
        });
      } catch (thrown) {
        if (thrown instanceof Lost) return 'lost';
        throw thrown;
      }
    },
  };
}

/** One row a conversation, moved on only if its time has come: of two instances one gets it. */
async function takePace(tx: Transaction<Tables>, conversationId: string, moment: Moment): Promise<boolean> {
  const free_at = moment(CONVERSATION_GAP_MS);
  const taken = await tx
    .insertInto('conversation_pace')
    .values({ conversation_id: conversationId, free_at })
    .onConflict((c) =>
      c
        .column('conversation_id')
        .doUpdateSet({ free_at })
        .where((e) =>
          e.or([
            e('conversation_pace.free_at', '<=', moment()),
            e('conversation_pace.free_at', '>', moment(LONGEST_GAP_MS)),
          ]),
        ),
    )
    .returning('conversation_id')
    .executeTakeFirst();
  return taken !== undefined;
}

/** Back in line until the conversation may have more; somewhat spread, so that a long line is not claimed at once. */
async function postpone(tx: Transaction<Tables>, claim: Claim, moment: Moment): Promise<Leave> {
  const wait = CONVERSATION_GAP_MS * (0.5 + Math.random());
  const done = await tx
    .updateTable('deliveries')
    .set({ state: 'pending', owner: null, lease_until: null, next_at: moment(wait) })
    .where('id', '=', claim.id)
    .where('owner', '=', claim.owner)
    .where('attempts', '=', claim.attempts)
    .where('state', '=', 'leased')
    .executeTakeFirst();
  return done.numUpdatedRows > 0n ? 'later' : 'lost';
}

async function commitSending(
  tx: Transaction<Tables>,
  claim: Claim,
  leaseMs: number,
  moment: Moment,
): Promise<boolean> {
  const done = await tx
    .updateTable('deliveries')
    .set({ state: 'sending', lease_until: moment(leaseMs), updated_at: moment() })
    .where('id', '=', claim.id)
    .where('owner', '=', claim.owner)
    .where('attempts', '=', claim.attempts)
    .where('state', '=', 'leased')
    .where('lease_until', '>', moment())
    .where((e) =>
      e.exists(
        e
          .selectFrom('notifications as n')
          .select(sql.lit(1).as('one'))
          .whereRef('n.id', '=', 'deliveries.notification_id')
          .where('n.state', '=', 'active'),
      ),
    )
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
