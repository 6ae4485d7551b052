import type { HoldsPersonalData, KnownConversation, Target } from '../conversation/ports';
import type { Payload } from './payload';

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

/** How a notification stands, in numbers. */
export interface DeliveryReport {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly state: 'active' | 'stopped' | 'recalled' | 'done';
  /** True while recipients are still being found. */
  readonly fanningOut: boolean;
  readonly sendAt: number;
  readonly counts: Readonly<Record<DeliveryState, number>>;
  readonly recalled: {
    readonly removed: number;
    readonly marked: number;
    readonly failed: number;
    readonly waiting: number;
  };
  readonly reasons: readonly {
    readonly state: DeliveryState;
    readonly reason: string;
    readonly count: number;
  }[];
  readonly acknowledged: number;
}

/** A delivery that somebody should look at. */
export interface Troubled {
  readonly id: number;
  readonly notificationId: string;
  readonly title: string;
  readonly state: 'aside' | 'unconfirmed' | 'failed';
  readonly reason: string;
  readonly attempts: number;
  readonly at: number;
}

/** Looking at the queue and steering it. */
export interface OutboxDesk {
  report(notificationId: string): Promise<DeliveryReport | undefined>;
  /** Notifications that are not finished, and the newest that are. */
  recent(limit: number, tenantId?: string): Promise<readonly DeliveryReport[]>;
  troubled(limit: number, tenantId?: string): Promise<readonly Troubled[]>;
  /** Sends again: one delivery by its number, or all troubled ones of a notification. Answers how many. */
  retry(which: { deliveryId: number } | { notificationId: string }, tenantId?: string): Promise<number>;
  /** Nothing more of it goes out. False where it had ended already. */
  stop(notificationId: string): Promise<boolean>;
  /** Stops it, and takes back what was delivered. */
  recall(notificationId: string): Promise<boolean>;
  /** "I've read this", counted once a person. False where it was never sent to any of these conversations. */
  acknowledge(
    notificationId: string,
    conversationIds: readonly string[],
    personKey: string,
  ): Promise<boolean>;
  acknowledged(notificationId: string): Promise<number>;
  /** Deletes what ended before a moment. */
  forgetBefore(time: number): Promise<number>;
}

/** What a channel has asked to be told. Empty lists mean "all". */
export interface Wishes {
  readonly digest: boolean;
  readonly updates: boolean;
  readonly announcements: boolean;
  readonly audiences: readonly string[];
  readonly themes: readonly string[];
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** "09:00" */
  readonly time: string;
  /** IANA name. */
  readonly timeZone: string;
}

export type SubscriptionStatus = 'active' | 'paused' | 'stopped' | 'gone';

export interface Subscription extends Wishes {
  readonly id: string;
  readonly conversationId: string;
  readonly tenantId: string;
  readonly teamId?: string;
  readonly status: SubscriptionStatus;
  readonly statusReason?: string;
  /** Nothing due before this moment is sent. */
  readonly since: number;
  readonly toldChange: number;
}

/** A difference between two versions of the content, for one entry. */
export interface ContentChange {
  readonly entryId: string;
  readonly kind: 'added' | 'changed' | 'withdrawn';
  readonly title: string;
  /** One plain line: what changed. */
  readonly what: string;
  readonly audiences: readonly string[];
  readonly themes: readonly string[];
  /** Hashes before and after, to see that a change was taken back. */
  readonly from: string;
  readonly to: string;
}

export interface NumberedChange extends ContentChange {
  readonly id: number;
  readonly at: number;
}

/** An entry as it was when last compared. */
export interface EntrySnapshot {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly more: string;
  readonly note: string;
  readonly audiences: readonly string[];
  readonly themes: readonly string[];
  readonly withdrawn: string;
  readonly hash: string;
}

/** Something that is told once to a subscription in a period. */
export interface Telling {
  readonly subscriptionId: string;
  readonly kind: 'digest' | 'update';
  readonly period: string;
  /** Absent where there is nothing to say. */
  readonly notification?: NewNotification;
  readonly conversationId: string;
  /** The action that this shows; `startOver` begins a new round with it. */
  readonly action?: { readonly id: string; readonly startOver: boolean };
  /** For updates: the change up to which this tells. */
  readonly toldChange?: { readonly from: number; readonly to: number };
}

export interface Subscriptions {
  find(conversationId: string): Promise<Subscription | undefined>;
  /** Writes the wishes and makes it active; keeps its id and its place in the lists. */
  save(
    where: { conversationId: string; tenantId: string; teamId?: string },
    wishes: Wishes,
  ): Promise<Subscription>;
  setStatus(conversationId: string, status: SubscriptionStatus, reason?: string): Promise<void>;
  /** All channels of a team. */
  teamStatus(
    teamId: string,
    from: readonly SubscriptionStatus[],
    to: SubscriptionStatus,
    reason: string,
  ): Promise<readonly string[]>;
  ofTeam(teamId: string): Promise<readonly Subscription[]>;
  /** Active ones, by id, a page at a time. */
  active(afterId: string, limit: number): Promise<readonly Subscription[]>;
  /** Channels in a tenant that the bot may speak in, one a channel, with their names. */
  channels(tenantId: string): Promise<readonly KnownConversation[]>;
  told(subscriptionId: string, kind: string, period: string): Promise<boolean>;
  /** Record and message in one transaction; false where it had been told already. */
  tell(telling: Telling): Promise<boolean>;
  shownActions(subscriptionId: string): Promise<ReadonlySet<string>>;
}

export interface ContentHistory {
  /** The version last compared; undefined before the first. */
  version(): Promise<string | undefined>;
  snapshot(): Promise<readonly EntrySnapshot[]>;
  /** Moves from one version to the next in one transaction; false where another instance was quicker. */
  advance(
    from: string | undefined,
    to: string,
    entries: readonly EntrySnapshot[],
    changes: readonly ContentChange[],
  ): Promise<boolean>;
  /** Changes after a number, in order. */
  after(id: number): Promise<readonly NumberedChange[]>;
  since(time: number): Promise<readonly NumberedChange[]>;
}

export interface Announcement {
  readonly id: string;
  readonly tenantId: string;
  readonly title: string;
  readonly text: string;
  readonly selection: Selection;
  readonly urgent: boolean;
  readonly status: 'draft' | 'sent' | 'discarded';
  readonly author: string;
  readonly notificationId?: string;
  readonly createdAt: number;
}

export interface Announcements {
  create(
    draft: Pick<Announcement, 'tenantId' | 'title' | 'text' | 'selection' | 'urgent' | 'author'>,
  ): Promise<Announcement>;
  find(id: string): Promise<Announcement | undefined>;
  /** Changes a draft; false where it is no draft any more. */
  edit(id: string, draft: Pick<Announcement, 'title' | 'text' | 'selection' | 'urgent'>): Promise<boolean>;
  /** Draft to sent, with its notification, in one transaction; false where it is no draft any more. */
  send(id: string, notification: NewNotification): Promise<boolean>;
  discard(id: string): Promise<boolean>;
  recent(tenantId: string, limit: number): Promise<readonly Announcement[]>;
  optOut(conversationId: string, personKey: string): Promise<void>;
  optIn(conversationId: string): Promise<void>;
  optedOut(conversationId: string): Promise<boolean>;
}

/** Everything that this feature keeps. */
export interface NotificationStore {
  readonly outbox: OutboxStore;
  readonly desk: OutboxDesk;
  readonly subscriptions: Subscriptions;
  readonly content: ContentHistory;
  readonly announcements: Announcements;
  readonly personal: HoldsPersonalData;
}
