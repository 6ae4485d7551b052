import type { Target } from '../../conversation/ports';
import type { Payload } from '../payload';

/** What to do when nobody can say whether a message arrived: leave it and say so, or send it again. */
export type Policy = 'hold' | 'retry';

/** Lower goes first. */
export const PRIORITY = { now: 0, routine: 1, bulk: 2 } as const;

/** Whom an announcement is for; recipients are found while it is being sent. Empty lists mean "all". */
export type Selection =
  | {
      readonly to: 'channels';
      readonly tenantId: string;
      readonly audiences: readonly string[];
      readonly themes: readonly string[];
    }
  | { readonly to: 'people'; readonly tenantId: string; readonly roles: readonly string[] };

/** One message to be delivered to many conversations. */
export interface NewNotification {
  /** The same key is the same notification: it is taken once. */
  readonly key: string;
  readonly kind: 'digest' | 'update' | 'announcement' | 'test' | 'nudge';
  /** For operators' lists: what it is, nobody's name. */
  readonly title: string;
  readonly tenantId: string;
  readonly payload: Payload;
  /** `hold` unless said otherwise. */
  readonly policy?: Policy;
  readonly priority?: number;
  /** UTC milliseconds; at once when absent. */
  readonly sendAt?: number;
  /** After this it is set aside instead of sent; a day after `sendAt` when absent. */
  readonly expiresAt?: number;
}

/** One conversation to deliver to. It must be a known conversation: that row says how to reach it. */
export interface Recipient {
  readonly conversationId: string;
  readonly personKey?: string;
}

export type DeliveryState =
  'pending' | 'leased' | 'sending' | 'sent' | 'failed' | 'unconfirmed' | 'skipped' | 'aside';

/** A claimed delivery: what the fence needs to prove that the claim still stands. */
export interface Claim {
  readonly id: number;
  readonly notificationId: string;
  readonly conversationId: string;
  readonly owner: string;
  readonly attempts: number;
  readonly strikes: number;
  /** How to reach it; undefined where the conversation is no longer known, `gone` where it ended. */
  readonly target?: Target;
  readonly gone?: string;
  /** For a recall: the message to take back. */
  readonly activityId?: string;
}

/** What became of one attempt. */
export type Outcome =
  | { readonly state: 'sent'; readonly activityId: string }
  | { readonly state: 'pending'; readonly inMs: number; readonly reason: string; readonly strike: boolean }
  | { readonly state: 'failed' | 'unconfirmed' | 'skipped' | 'aside'; readonly reason: string };

/** What became of one attempt to take a message back. */
export type RecallOutcome =
  | { readonly recall: 'removed' | 'marked' }
  | { readonly recall: 'failed'; readonly reason: string }
  | { readonly again: number; readonly reason: string };

/** Answer to "may I send this now?": yes; no, it is no longer mine; not yet, that conversation is at its limit. */
export type Leave = 'go' | 'lost' | 'later';
