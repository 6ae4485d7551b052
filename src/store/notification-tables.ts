import type { Generated } from 'kysely';

/** One message, its payload stored once however many it goes to. */
export interface NotificationTable {
  id: string;
  /** The idempotency key: the same key is the same notification. */
  key: string;
  kind: string;
  /** For operators' lists. */
  title: string;
  tenant_id: string;
  /** The rendered reply as JSON. */
  payload: string;
  /** "hold" or "retry": what to do when nobody can say whether a message arrived. */
  policy: string;
  /** Whom it is for, as JSON, where recipients are found while sending; null where they were named. */
  selection: string | null;
  /** The last conversation id that the fan-out has passed. */
  fan_cursor: string;
  /** 1 once every recipient has its delivery. */
  fanned: number;
  /** active, stopped, recalled, done. */
  state: string;
  /** Lower goes first: a digest does not wait behind 100,000 recipients. */
  priority: number;
  send_at: number;
  expires_at: number;
  created_at: number;
}

/** One notification to one conversation. */
export interface DeliveryTable {
  id: Generated<number>;
  notification_id: string;
  conversation_id: string;
  person_key: string | null;
  priority: number;
  /** pending, leased, sending, sent, failed, unconfirmed, skipped, aside. */
  state: string;
  /** Counts claims; with the owner it fences off whoever claimed it earlier. */
  attempts: number;
  /** Failures that may be the message's own fault; too many set it aside. */
  strikes: number;
  next_at: number;
  owner: string | null;
  lease_until: number | null;
  activity_id: string | null;
  reason: string | null;
  /** After a recall: removed, marked, failed; null before or while it is tried. */
  recall: string | null;
  updated_at: number;
}

/** Until when a conversation gets nothing more: the platform's limit per conversation. */
export interface PaceTable {
  conversation_id: string;
  free_at: number;
}

/** The one row that all instances share: when the next request may start, in milliseconds. */
export interface BudgetTable {
  id: string;
  next_free: number;
}

export interface SubscriptionTable {
  id: string;
  /** The channel's id, also its key in conversations. */
  conversation_id: string;
  tenant_id: string;
  team_id: string | null;
  digest: number;
  updates: number;
  announcements: number;
  /** ",boards,heis,": empty means all. */
  audiences: string;
  themes: string;
  /** 1 Monday to 7 Sunday. */
  weekday: number;
  /** "09:00" */
  time: string;
  time_zone: string;
  /** active, paused, stopped, gone. */
  status: string;
  status_reason: string | null;
  /** Nothing that was due before this moment is sent. */
  since: number;
  /** The last content change that this channel has been told. */
  told_change: number;
  updated_at: number;
}

/** What has been told: the record that makes "once" true across restarts and instances. */
export interface LedgerTable {
  subscription_id: string;
  kind: string;
  period: string;
  /** The notification, or null where there was nothing to say. */
  notification_id: string | null;
  at: number;
}

/** The actions that a channel's digest has shown in the present round. */
export interface ShownActionTable {
  subscription_id: string;
  action_id: string;
}

/** One row: the version of the content that was last compared. */
export interface ContentStateTable {
  id: number;
  version: string;
}

/** Each entry as it was when last compared. */
export interface ContentSnapshotTable {
  entry_id: string;
  /** The snapshot as JSON. */
  entry: string;
}

/** What changed in the content, in order. */
export interface ContentChangeTable {
  id: Generated<number>;
  at: number;
  entry_id: string;
  /** The change as JSON. */
  change: string;
}

export interface AnnouncementTable {
  id: string;
  tenant_id: string;
  title: string;
  text: string;
  selection: string;
  urgent: number;
  /** draft, sent (its notification says the rest), discarded. */
  status: string;
  /** Who composed it: a person key, or "forgotten". */
  author: string;
  notification_id: string | null;
  created_at: number;
}

/** Who pressed "I've read this"; a person counts once. */
export interface AcknowledgementTable {
  notification_id: string;
  person_key: string;
  at: number;
}

/** Personal chats that asked for no announcements. */
export interface OptOutTable {
  conversation_id: string;
  person_key: string | null;
  at: number;
}

/** The tables of the notifications feature. */
export interface NotificationTables {
  notifications: NotificationTable;
  deliveries: DeliveryTable;
  conversation_pace: PaceTable;
  send_budget: BudgetTable;
  subscriptions: SubscriptionTable;
  told: LedgerTable;
  shown_actions: ShownActionTable;
  content_state: ContentStateTable;
  content_snapshot: ContentSnapshotTable;
  content_changes: ContentChangeTable;
  announcements: AnnouncementTable;
  acknowledgements: AcknowledgementTable;
  opt_outs: OptOutTable;
}
