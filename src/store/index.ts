import { join } from 'node:path';
import { sql } from 'kysely';
import type { Clock } from '../conversation/clock';
import type { Conversations, Downloads, FeedbackBook, People, UnansweredBook } from '../conversation/ports';
import { createConversations } from './conversations';
import type { Channels, PlanStore } from '../plans/ports';
import type { ManagerLinks, NudgeLedger } from '../induction/ports';
import type { NotificationStore } from '../notifications/ports';
import { openPostgres, openSqlite, type Database } from './database';
import { createDownloads } from './downloads';
import { createFeedbackBook } from './feedback';
import { createManagerLinks } from './journey-links';
import { createNudgeLedger } from './journey-nudges';
import { createJourneys, type StoredJourneys } from './journeys';
import { migrate } from './migrate';
import { createNotificationStore } from './notifications';
import { createPeople } from './people';
import { createChannels } from './channels';
import { createPlans } from './plans';
import { createUnansweredBook } from './unanswered';

/** Everything that is kept, behind the ports that the features declare. */
export interface Store {
  readonly people: People;
  readonly conversations: Conversations;
  readonly feedback: FeedbackBook;
  readonly unanswered: UnansweredBook;
  readonly plans: PlanStore;
  readonly channels: Channels;
  readonly journeys: StoredJourneys;
  readonly managerLinks: ManagerLinks;
  readonly nudgeLedger: NudgeLedger;
  readonly notifications: NotificationStore;
  readonly downloads: Downloads;
  /** Resolves when the database answers; rejects otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface StoreSettings {
  readonly databaseUrl?: string;
  readonly dataDir: string;
  readonly clock: Clock;
  readonly onError: (error: Error) => void;
}

/** Opens the store on PostgreSQL where a URL is given, else on a file in the data folder, and migrates it. */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const database = settings.databaseUrl
    ? openPostgres(settings.databaseUrl, settings.onError)
    : openSqlite(join(settings.dataDir, 'guide.sqlite'));
  return createStore(database, settings.clock, settings.onError);
}

/** A store over an open database; tests hand in their own. */
export async function createStore(
  database: Database,
  clock: Clock,
  onError: (error: Error) => void = () => undefined,
): Promise<Store> {
  await migrate(database);
  const unanswered = createUnansweredBook(database, clock, onError);
  return {
    people: createPeople(database, clock),
    conversations: createConversations(database, clock),
    feedback: createFeedbackBook(database, clock),
    unanswered,
    plans: createPlans(database, clock),
    channels: createChannels(database),
    journeys: createJourneys(database, clock),
    managerLinks: createManagerLinks(database, clock),
    nudgeLedger: createNudgeLedger(database, clock),
    notifications: createNotificationStore(database, clock),
    downloads: createDownloads(database, clock),
    ping: async () => void (await sql`select 1`.execute(database.db)),
    close: async () => {
      await unanswered.flush();
      await database.db.destroy();
    },
  };
}
