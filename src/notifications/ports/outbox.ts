import type { Payload } from '../payload';
import type {
  Claim,
  Leave,
  NewNotification,
  Outcome,
  Policy,
  RecallOutcome,
  Recipient,
  Selection,
} from './delivery';

/** The durable queue, shared by every instance. */
export interface OutboxStore {
  /** Queues it for named conversations; false where the key was there already (then nothing is added). */
  enqueue(
    notification: NewNotification,
    recipients: readonly Recipient[],
  ): Promise<{ id: string; added: boolean }>;
  /** Queues it for whoever the selection finds when it is sent. */
  enqueueFor(notification: NewNotification, selection: Selection): Promise<{ id: string; added: boolean }>;
  /** How many conversations a selection finds now. */
  count(selection: Selection): Promise<number>;
  /** Makes the next chunk of deliveries of one notification; false when there is nothing to fan out. */
  fanOut(chunk: number): Promise<boolean>;
  /** Leases due deliveries to the owner. */
  claim(owner: string, limit: number, leaseMs: number): Promise<readonly Claim[]>;
  /** Leases delivered messages of recalled notifications to the owner. */
  claimRecall(owner: string, limit: number, leaseMs: number): Promise<readonly Claim[]>;
  /** Commits `sending` if the claim still stands and the conversation is below its limit. */
  startSending(claim: Claim, leaseMs: number): Promise<Leave>;
  /** Gives a claimed delivery back unsent. Only when no request was made. */
  release(claim: Claim): Promise<void>;
  /** Writes down what became of it; a late truth by the same owner heals what the reaper assumed. */
  settle(claim: Claim, outcome: Outcome): Promise<void>;
  settleRecall(claim: Claim, outcome: RecallOutcome): Promise<void>;
  /** The message and its policy, for a notification. */
  message(notificationId: string): Promise<{ payload: Payload; policy: Policy; title: string } | undefined>;
  /** Takes `count` places in the shared rate; undefined when the line is too long to wait in. */
  reserve(count: number, spacingMs: number): Promise<{ firstInMs: number } | undefined>;
  /** Lets nobody send for a while: the platform asked for it. */
  pauseAll(ms: number): Promise<void>;
  /**
   * Ends expired leases, skips what was stopped, sets aside what is too late, closes what is complete; a part at a
   * time. True where there is more to do at once.
   */
  sweep(maxStrikes: number): Promise<boolean>;
  /** Deliveries to a conversation that ended: fails what still waits. */
  conversationGone(conversationId: string, reason: string): Promise<void>;
}
