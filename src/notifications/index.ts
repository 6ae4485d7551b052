import { randomUUID } from 'node:crypto';
import type { Clock } from '../conversation/clock';
import type { Feature } from '../conversation/feature';
import type { Conversations, Directory, Poster } from '../conversation/ports';
import type { Library } from '../knowledge/library';
import { createAnnouncementFeature } from './announcements/feature';
import { withdrawnMessage } from './announcements/messages';
import { noPlans, type PlanDigest } from './digest/plan-port';
import { conversationGone, followConversations } from './gone';
import { Housekeeping } from './housekeeping';
import type { Log } from './log';
import { createNudges, type Nudges } from './nudges';
import type { Delivering } from './outbox/deliver';
import { Messages } from './outbox/messages';
import { Pacer } from './outbox/pacer';
import { outboxDefaults, type OutboxSettings } from './outbox/settings';
import { systemTimer, type Timer } from './outbox/timer';
import { OutboxWorker } from './outbox/worker';
import type { NewNotification, NotificationStore, Recipient } from './ports';
import { Rounds } from './rounds';
import { createSubscriptionFeature } from './subscriptions/feature';
import type { TeamChannels } from './subscriptions/place';

export type { PlanDigest } from './digest/plan-port';
export type { Nudges } from './nudges';
export type { NotificationStore } from './ports';
export type { TeamChannels } from './subscriptions/place';

export interface NotificationDeps {
  readonly store: NotificationStore;
  /** The plain store of conversations; what the fence gets is `followed` below. */
  readonly conversations: Conversations;
  readonly directory: Directory;
  readonly poster: Poster;
  readonly library: Library;
  readonly clock: Clock;
  readonly log: Log;
  /** Directory ids of people who may announce: config ANNOUNCERS. */
  readonly announcers: readonly string[];
  /** config HOUSEKEEPING_SECONDS */
  readonly housekeepingSeconds: number;
  /** What in a text may identify a patient, in words ("an NHS number"); none is the common case. */
  readonly identifying?: (text: string) => readonly string[];
  /** config RETENTION_DAYS */
  readonly retentionDays: number;
  readonly plans?: PlanDigest;
  readonly teamChannels?: TeamChannels;
  readonly settings?: Partial<OutboxSettings>;
  /** For tests. */
  readonly timer?: Timer;
  readonly random?: () => number;
}

export interface Notifications {
  /** Subscriptions and announcements, for `createRespond`. */
  readonly features: readonly Feature[];
  /** Give this to the fence in place of the store's: ends and returns of conversations are then followed. */
  readonly followed: Conversations;
  /** The way out for induction's nudges: its `NudgeSender`. */
  readonly nudges: Nudges;
  readonly outbox: {
    /** Queues a message once a key; it goes out as soon as the limits allow. */
    enqueue(
      notification: NewNotification,
      recipients: readonly Recipient[],
    ): Promise<{ id: string; added: boolean }>;
  };
  /** Compares the content with what was last told. `start` does it. */
  contentLoaded(): Promise<void>;
  conversationGone(conversationId: string, reason: string): Promise<void>;
  /** Begins the background work; not where config DISABLE_BACKGROUND is set. */
  start(): void;
  /** No request is begun after this; answers that come within some seconds are still written down. */
  stop(): Promise<void>;
  /** One round and everything that is due, to the end: for tests and commands, in place of `start`. */
  tick(now?: number): Promise<void>;
}

/**
 * Everything about telling channels and people, wired. In `createApp`:
 *
 *   const notifications = createNotifications({ store: store.notifications, conversations: store.conversations, ... });
 *   createRespond({ features: [..., ...notifications.features], ... });
 *   createTeams({ conversations: notifications.followed, ... });
 *   if (!config.DISABLE_BACKGROUND) notifications.start();     // after the server listens
 *   await notifications.stop();                                // before the store closes
 *
 * `store.notifications.personal` joins the stores that "forget me" and "my data" ask. The poster comes from
 * `createTeams`, which needs `features` first: hand in one that looks it up when it is used.
 */
export function createNotifications(deps: NotificationDeps): Notifications {
  const { store, conversations, clock, log } = deps;
  const timer = deps.timer ?? systemTimer;
  const settings = { ...outboxDefaults, ...deps.settings };
  const gone = (id: string, reason: string): Promise<void> => conversationGone(id, reason, store);
  let stopping = false;
  const delivering: Delivering = {
    store: store.outbox,
    poster: deps.poster,
    pacer: new Pacer(store.outbox, timer, settings.perSecond),
    messages: new Messages(store.outbox),
    settings,
    timer,
    log,
    random: deps.random ?? Math.random,
    gone: async (id, reason) => {
      await conversations.markGone(id, reason);
      await gone(id, reason);
    },
    withdrawn: withdrawnMessage,
    stopping: () => stopping,
  };
  const sending = new OutboxWorker(randomUUID(), delivering);
  const plans = deps.plans ?? noPlans;
  const rounds = new Rounds({ ...deps, plans });
  const housekeeping = new Housekeeping(rounds, sending, deps.housekeepingSeconds * 1_000, clock, log);
  const poke = (): void => sending.poke();
  const enqueue: Notifications['outbox']['enqueue'] = async (notification, recipients) => {
    const queued = await store.outbox.enqueue(notification, recipients);
    poke();
    return queued;
  };
  const featureDeps = { ...deps, ...store, plans, poke };
  return {
    features: [createSubscriptionFeature(featureDeps), createAnnouncementFeature(featureDeps)],
    followed: followConversations(conversations, store),
    nudges: createNudges(conversations, enqueue),
    outbox: { enqueue },
    contentLoaded: () => rounds.contentLoaded(),
    conversationGone: gone,
    start: () => housekeeping.start(),
    stop: () => {
      stopping = true;
      return housekeeping.stop();
    },
    async tick(now = clock.now()) {
      await rounds.run(now);
      await sending.drain();
    },
  };
}
