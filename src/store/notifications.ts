import type { Clock } from '../conversation/clock';
import type { NotificationStore } from '../notifications/ports';
import { createAnnouncements } from './announcements';
import { createContentHistory } from './content-history';
import type { Database } from './database';
import { momentOf } from './moment';
import { createNotificationData } from './notification-data';
import { createOutboxStore } from './outbox';
import { createOutboxDesk } from './outbox-desk';
import { createSubscriptions } from './subscriptions';

/** Everything that notifications keep, on either engine. */
export function createNotificationStore(database: Database, clock: Clock): NotificationStore {
  const moment = momentOf(database, clock);
  return {
    outbox: createOutboxStore(database, clock, moment),
    desk: createOutboxDesk(database, clock, moment),
    subscriptions: createSubscriptions(database, clock),
    content: createContentHistory(database, clock),
    announcements: createAnnouncements(database, clock),
    personal: createNotificationData(database),
  };
}
