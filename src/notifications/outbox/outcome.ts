import type { Posted, PostFailure } from '../../conversation/ports';
import type { Outcome, Policy, RecallOutcome } from '../ports';

const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;

/** Waits that double, each with up to half as much again by chance, so that nobody comes back in step. */
export function backoff(attempt: number, random: () => number, firstMs = FIRST_MS): number {
  const wait = Math.min(LONGEST_MS, firstMs * 2 ** Math.min(attempt - 1, 20));
  return wait * (1 + random() / 2);
}

export interface Tried {
  readonly attempts: number;
  readonly strikes: number;
  readonly policy: Policy;
  readonly maxStrikes: number;
  readonly random: () => number;
}

/** What becomes of a delivery after one attempt. What surely did not arrive may go again; what may have, may not. */
export function outcomeOf(posted: Posted, tried: Tried): Outcome {
  if (posted.ok) return { state: 'sent', activityId: posted.activityId };
  const { failure } = posted;
  switch (failure.kind) {
    case 'throttled':
      return {
        state: 'pending',
        inMs: throttledFor(failure, tried),
        reason: 'Teams asked to wait',
        strike: false,
      };
    case 'unreachable': {
      const inMs = backoff(tried.attempts, tried.random);
      return { state: 'pending', inMs, reason: 'Teams could not be reached', strike: false };
    }
    case 'gone':
      return { state: 'failed', reason: failure.reason };
    case 'refused':
      return { state: 'aside', reason: `Teams refused the message: ${failure.reason}` };
    case 'unknown':
      return unknown(failure.reason, tried);
  }
}

/** Never sooner than asked. */
function throttledFor(
  failure: Extract<PostFailure, { kind: 'throttled' }>,
  { attempts, random }: Tried,
): number {
  const asked = failure.retryAfterMs;
  return asked === undefined ? backoff(attempts, random) : asked * (1 + random() / 4) + random() * 200;
}

function unknown(because: string, { policy, strikes, maxStrikes, random }: Tried): Outcome {
  const reason = `nobody can say whether it arrived: ${because}`;
  if (policy === 'hold') return { state: 'unconfirmed', reason };
  if (strikes + 1 >= maxStrikes) return { state: 'aside', reason };
  return { state: 'pending', inMs: backoff(strikes + 1, random), reason, strike: true };
}

/** What becomes of a recall after the attempt to delete; undefined: mark the message as withdrawn instead. */
export function recallOutcomeOf(
  posted: Posted,
  tried: Omit<Tried, 'policy'>,
  last: boolean,
): RecallOutcome | undefined {
  if (posted.ok) return { recall: last ? 'marked' : 'removed' };
  const { failure } = posted;
  const reason = 'reason' in failure ? failure.reason : `Teams: ${failure.kind}`;
  if (failure.kind === 'gone' || failure.kind === 'refused') {
    return last ? { recall: 'failed', reason } : undefined;
  }
  // Deleting twice does no harm, so doubt is no reason to stop here.
  if (tried.strikes + 1 >= tried.maxStrikes) return { recall: 'failed', reason };
  const asked = failure.kind === 'throttled' ? failure.retryAfterMs : undefined;
  return { again: Math.max(asked ?? 0, backoff(tried.strikes + 1, tried.random)), reason };
}
