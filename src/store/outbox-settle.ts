import type { Claim, DeliveryState, Outcome, RecallOutcome } from '../notifications/ports';
import type { Database } from './database';
import type { Moment } from './moment';

/** What an attempt may overwrite. A truth that comes late heals what the reaper had to assume meanwhile. */
const FROM: Readonly<Record<Outcome['state'], readonly DeliveryState[]>> = {
  sent: ['leased', 'sending', 'unconfirmed', 'pending', 'aside'],
  pending: ['leased', 'sending', 'unconfirmed'],
  failed: ['leased', 'sending', 'unconfirmed'],
  aside: ['leased', 'sending', 'unconfirmed'],
  skipped: ['leased', 'sending'],
  unconfirmed: ['leased', 'sending'],
};

/** Writing down what became of an attempt, only by the owner of that very attempt. */
export function outboxSettle({ db }: Database, moment: Moment) {
  const mine = (claim: Claim) =>
    db
      .updateTable('deliveries')
      .where('id', '=', claim.id)
      .where('owner', '=', claim.owner)
      .where('attempts', '=', claim.attempts);
  return {
    async release(claim: Claim): Promise<void> {
      await mine(claim)
        .set({ state: 'pending', owner: null, lease_until: null })
        .where('state', 'in', ['leased', 'sending'])
        .execute();
    },
    async settle(claim: Claim, outcome: Outcome): Promise<void> {
      await mine(claim)
        .set((e) => ({
          state: outcome.state,
          lease_until: null,
          updated_at: moment(),
          reason: outcome.state === 'sent' ? null : outcome.reason,
          ...(outcome.state === 'sent' && { activity_id: outcome.activityId, next_at: moment() }),
          ...(outcome.state === 'pending' && { next_at: moment(outcome.inMs) }),
          ...(outcome.state === 'pending' && outcome.strike && { strikes: e('strikes', '+', 1) }),
        }))
        .where('state', 'in', [...FROM[outcome.state]])
        .execute();
    },
    async settleRecall(claim: Claim, outcome: RecallOutcome): Promise<void> {
      const open = mine(claim).where('state', '=', 'sent').where('recall', 'is', null);
      if ('again' in outcome) {
        const next_at = moment(outcome.again);
        await open.set((e) => ({ next_at, strikes: e('strikes', '+', 1), reason: outcome.reason })).execute();
      } else {
        const reason = outcome.recall === 'failed' ? outcome.reason : null;
        await open.set({ recall: outcome.recall, reason, updated_at: moment() }).execute();
      }
    },
  };
}
