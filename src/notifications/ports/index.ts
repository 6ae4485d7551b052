import type { HoldsPersonalData } from '../../conversation/ports';
import type { Announcements } from './announcements';
import type { ContentHistory } from './content';
import type { OutboxDesk } from './desk';
import type { OutboxStore } from './outbox';
import type { Subscriptions } from './subscriptions';

export * from './announcements';
export * from './content';
export * from './delivery';
export * from './desk';
export * from './outbox';
export * from './subscriptions';

/** Everything that this feature keeps. */
export interface NotificationStore {
  readonly outbox: OutboxStore;
  readonly desk: OutboxDesk;
  readonly subscriptions: Subscriptions;
  readonly content: ContentHistory;
  readonly announcements: Announcements;
  readonly personal: HoldsPersonalData;
}
