import { systemClock } from '../conversation/clock';
import type { Directory } from '../conversation/ports';
import { Library, type LibraryContent } from '../knowledge/library';
import { createNotifications } from '../notifications';
import { createStore } from '../store';
import { openPostgres, openSqlite } from '../store/database';
import { createConnector } from '../teams/connector';
import { createPoster } from '../teams/poster';
import { silentLog } from '../log';

/** What a worker process of the bench is told, as JSON in its first argument. */
export interface WorkerOrders {
  /** postgres://... or an SQLite file. */
  readonly database: string;
  readonly leaseMs: number;
  readonly timeoutMs: number;
  readonly perSecond?: number;
}

const nobody: Directory = { members: () => Promise.resolve([]), isMember: () => Promise.resolve(false) };

/** No content: this process only sends. */
const emptyLibrary = (): Library =>
  new Library({
    version: 'none',
    ...{
      entries: [],
      lists: [],
      passages: [],
      sources: [],
      themes: [],
      audiences: [],
      roles: [],
      resources: [],
    },
    ...{ topics: [], glossary: [], synonyms: { groups: [], oneWay: [] }, pathways: [] },
  } as unknown as LibraryContent);

/** Opens the store that the orders name. */
export async function openNamed(database: string) {
  const opened = database.startsWith('postgres:')
    ? openPostgres(database, () => undefined, 6)
    : openSqlite(database);
  return { database: opened, store: await createStore(opened, systemClock) };
}

/** Notifications as the app has them, with the real poster, over a named store. */
export async function openWorker(orders: WorkerOrders) {
  const { store } = await openNamed(orders.database);
  const connector = createConnector({
    getToken: () => Promise.resolve(undefined),
    allows: () => true,
    clock: systemClock,
    timeoutMs: orders.timeoutMs,
  });
  const notifications = createNotifications({
    store: store.notifications,
    conversations: store.conversations,
    directory: nobody,
    poster: createPoster(connector),
    library: emptyLibrary(),
    clock: systemClock,
    log: silentLog,
    announcers: [],
    housekeepingSeconds: 60,
    retentionDays: 365,
    settings: {
      leaseMs: orders.leaseMs,
      timeoutMs: orders.timeoutMs + 500,
      sweepMs: 500,
      ...(orders.perSecond !== undefined && { perSecond: orders.perSecond }),
    },
  });
  return { store, notifications };
}

if (require.main === module) {
  void openWorker(JSON.parse(process.argv[2] ?? '{}') as WorkerOrders).then(({ notifications, store }) => {
    notifications.start();
    process.send?.('started');
    process.on('message', () => {
      void notifications
        .stop()
        .then(() => store.close())
        .then(() => process.exit(0));
    });
    // A worker whose parent died must not go on.
    process.on('disconnect', () => process.exit(1));
  });
}
