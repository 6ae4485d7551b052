import type { KnownConversation } from '../../conversation/ports';
import type { NewNotification } from './delivery';

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
