import type { Posted, Poster, Target } from '../../conversation/ports';
import { asGuideError } from '../../errors';
import { faultFields, type Log } from '../log';
import type { Payload } from '../payload';
import type { Claim, Outcome, OutboxStore, RecallOutcome } from '../ports';
import type { Messages } from './messages';
import { outcomeOf, recallOutcomeOf } from './outcome';
import type { Pacer, Slot } from './pacer';
import type { OutboxSettings } from './settings';
import { within, type Timer } from './timer';

/** What one delivery needs. */
export interface Delivering {
  readonly store: OutboxStore;
  readonly poster: Poster;
  readonly pacer: Pacer;
  readonly messages: Messages;
  readonly settings: OutboxSettings;
  readonly timer: Timer;
  readonly log: Log;
  readonly random: () => number;
  /** The conversation has ended: mark it, and end what was subscribed there. */
  readonly gone: (conversationId: string, reason: string) => Promise<void>;
  /** What stands in the place of a message that can't be deleted. */
  readonly withdrawn: () => Payload;
  readonly stopping: () => boolean;
}

/** The commit of `sending` begins so much before the request: long enough to be done, short enough to doubt little. */
const COMMIT_MS = 30;
/** How often the truth is written down before it is given up; the reaper then says "unconfirmed". */
const WRITES = 8;

/** One delivery, from the claim to the written truth. `sending` is committed before the request, never after. */
export async function deliver(claim: Claim, slot: Slot, the: Delivering): Promise<void> {
  const message = await the.messages.of(claim.notificationId);
  const { target } = claim;
  if (claim.gone !== undefined) {
    await settle(claim, { state: 'failed', reason: claim.gone }, the);
    return the.gone(claim.conversationId, claim.gone);
  }
  if (!target || !message) return settle(claim, { state: 'skipped', reason: 'no longer known' }, the);
  await slot.punctual(COMMIT_MS);
  if (the.stopping()) return the.store.release(claim);
  const leave = await the.store.startSending(claim, the.settings.leaseMs);
  // Lost to a stop or an expired lease: back in line at once, where the sweep finds what was stopped.
  if (leave === 'lost') return the.store.release(claim);
  if (leave === 'later') return;
  await slot.punctual();
  if (the.stopping()) return the.store.release(claim);
  const tried = { ...claim, policy: message.policy, maxStrikes: the.settings.maxStrikes, random: the.random };
  const late = (posted: Posted): void => {
    void settle(claim, outcomeOf(posted, tried), the);
  };
  const posted = await attempt(() => the.poster.post(target, message.payload), the, late);
  await settle(claim, outcomeOf(posted, tried), the);
  await afterwards(claim, posted, the);
}

/** One message taken back: deleted, or where that is refused, replaced by a line that says "withdrawn". */
export async function takeBack(claim: Claim, slot: Slot, the: Delivering): Promise<void> {
  const { target, activityId = '' } = claim;
  if (!target) return settleRecall(claim, { recall: 'failed', reason: 'no longer known' }, the);
  await slot.punctual();
  if (the.stopping()) return;
  const tried = { ...claim, maxStrikes: the.settings.maxStrikes, random: the.random };
  const removed = await attempt(() => the.poster.remove(target, activityId), the);
  const outcome = recallOutcomeOf(removed, tried, false);
  if (outcome) return settleRecall(claim, outcome, the);
  const marked = await mark(target, activityId, the);
  await settleRecall(
    claim,
    recallOutcomeOf(marked, tried, true) ?? { recall: 'failed', reason: 'refused' },
    the,
  );
}

async function mark(target: Target, activityId: string, the: Delivering): Promise<Posted> {
  const [slot] = await the.pacer.take(1);
  await slot?.wait();
  return attempt(() => the.poster.update(target, activityId, the.withdrawn()), the);
}

/** One request that always ends: a poster that throws or never answers leaves us not knowing. */
async function attempt(
  request: () => Promise<Posted>,
  { settings, log }: Delivering,
  late?: (posted: Posted) => void,
): Promise<Posted> {
  let ended = false;
  const unknown = (reason: string): Posted => ({ ok: false, failure: { kind: 'unknown', reason } });
  const answer = request().catch((thrown: unknown) => {
    log.error('a send threw', faultFields(thrown));
    return unknown(`unexpected ${asGuideError(thrown).code}`);
  });
  void answer.then((posted) => {
    if (ended) late?.(posted);
  });
  const first = (await within(settings.timeoutMs, answer)) ?? unknown('no answer in time');
  ended = true;
  return first;
}

async function afterwards(claim: Claim, posted: Posted, the: Delivering): Promise<void> {
  const failure = posted.ok ? undefined : posted.failure;
  if (failure?.kind === 'gone') await the.gone(claim.conversationId, failure.reason);
  await the.pacer.note(
    failure?.kind === 'throttled',
    failure?.kind === 'throttled' ? failure.retryAfterMs : undefined,
  );
}

const settle = (claim: Claim, outcome: Outcome, the: Delivering): Promise<void> =>
  written(() => the.store.settle(claim, outcome), the);

const settleRecall = (claim: Claim, outcome: RecallOutcome, the: Delivering): Promise<void> =>
  written(() => the.store.settleRecall(claim, outcome), the);

/** A store that is away for a moment must not turn a delivered message into a doubtful one. */
async function written(write: () => Promise<void>, { timer, log }: Delivering): Promise<void> {
  for (let n = 1; ; n += 1) {
    try {
      await write();
      return;
    } catch (thrown) {
      if (n === WRITES) {
        log.error(
          'a delivery could not be written down; it will be listed as unconfirmed',
          faultFields(thrown),
        );
        return;
      }
      await timer.sleep(100 * 2 ** n);
    }
  }
}
