import { randomBytes } from 'node:crypto';
import { createConversation } from './answers';
import { searcherOf } from './answers/searcher';
import { welcomeReply } from './answers/feature';
import type { Config } from './config';
import { systemClock, type Clock } from './conversation/clock';
import type { Feature } from './conversation/feature';
import { loadLibrary } from './knowledge/load';
import { createLog, errorFields, type Log } from './log';
import { openStore, type Store } from './store';
import { createTeams, type Authentication, type ExtraRoute, type ReadinessCheck } from './teams';
import { createDownloadLinks } from './web/downloads';

/** What tests hand in. */
export interface AppPorts {
  readonly clock: Clock;
  readonly log: Log;
  readonly authentication: Authentication;
}

export interface App {
  start(): Promise<{ port: number }>;
  stop(): Promise<void>;
  readonly log: Log;
}

/** The only wiring: content, search, store, features, Teams. */
export async function createApp(config: Config, ports: Partial<AppPorts> = {}): Promise<App> {
  const clock = ports.clock ?? systemClock;
  const log = ports.log ?? createLog(config.LOG_LEVEL);
  const library = loadLibrary();
  const store = await openStore({
    ...(config.DATABASE_URL && { databaseUrl: config.DATABASE_URL }),
    dataDir: config.DATA_DIR,
    clock,
    onError: (error) => {
      log.error('store connection broken', errorFields(error));
    },
  });
  const address = { local: '' };
  const publicUrl = (): string => config.PUBLIC_URL?.replace(/\/$/, '') ?? address.local;
  const key = config.SIGNING_KEY ?? randomBytes(32).toString('hex');
  const links = createDownloadLinks({ downloads: store.downloads, clock, publicUrl, key });
  const features: readonly Feature[] = [];
  const respond = createConversation({
    library,
    searcher: searcherOf(library),
    people: store.people,
    feedback: store.feedback,
    unanswered: store.unanswered,
    holders: [store.people, store.conversations, store.feedback],
    retentionDays: config.RETENTION_DAYS,
    features,
    inductionLine: () => Promise.resolve(undefined),
  });
  const teams = createTeams({
    config,
    clock,
    log,
    people: store.people,
    conversations: store.conversations,
    respond,
    welcome: (request) => Promise.resolve(welcomeReply(library, request.place.scope)),
    readiness: async () => [{ name: 'content', ok: true }, await storeCheck(store)],
    links,
    extraRoutes: [downloadRoute(links)],
    ...(ports.authentication && { authentication: ports.authentication }),
  });
  return {
    log,
    start: async () => {
      const { port } = await teams.start();
      address.local = `http://localhost:${String(port)}`;
      return { port };
    },
    stop: async () => {
      await teams.stop();
      await store.close();
    },
  };
}

async function storeCheck(store: Store): Promise<ReadinessCheck> {
  const ok = await store.ping().then(
    () => true,
    () => false,
  );
  return { name: 'store', ok };
}

function downloadRoute(links: ReturnType<typeof createDownloadLinks>): ExtraRoute {
  return {
    method: 'GET',
    path: '/downloads/:id',
    handle: ({ params, query }) => links.serve(params.id ?? '', query),
  };
}
