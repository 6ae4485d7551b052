import { randomBytes } from 'node:crypto';
import { createConversation, createExtension, createShareFeature } from './answers';
import { searcherOf } from './answers/searcher';
import { welcomeReply } from './answers/feature';
import { createFirstAid, createNoteAid, identifyingIn } from './answers/first-aid';
import { scrub } from './answers/triage';
import type { Config } from './config';
import { systemClock, type Clock } from './conversation/clock';
import type { Directory, Poster } from './conversation/ports';
import { createHousekeeping } from './housekeeping';
import { createInductionFeature, createInductionLine, createNudger } from './induction';
import { loadLibrary } from './knowledge/load';
import { createLog, errorFields, type Log } from './log';
import { createNotifications } from './notifications';
import { createPlanDigest, createPlansFeature } from './plans';
import { openStore, type Store } from './store';
import { personalDataHolders } from './store/personal-data';
import { createTeams, type Authentication, type ExtraRoute, type ReadinessCheck, type Teams } from './teams';
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

const DAY_MS = 24 * 60 * 60_000;

/** The only wiring: content, search, store, features, Teams. */
export async function createApp(config: Config, ports: Partial<AppPorts> = {}): Promise<App> {
  const clock = ports.clock ?? systemClock;
  const log = ports.log ?? createLog(config.LOG_LEVEL);
  const library = loadLibrary();
  const searcher = searcherOf(library);
  const store = await openStore({
    ...(config.DATABASE_URL && { databaseUrl: config.DATABASE_URL }),
    dataDir: config.DATA_DIR,
    clock,
    onError: (error) => {
      log.error('store broken', errorFields(error));
    },
  });

  // The features speak through Teams and Teams asks the features: one of the two is looked up when it is used.
  const late: { teams?: Teams; port: number } = { port: config.PORT };
  const teamsNow = (): Teams => {
    if (!late.teams) throw new Error('Teams is not wired yet');
    return late.teams;
  };
  const { poster, directory } = lookedUp(teamsNow);
  // Production has a PUBLIC_URL: src/config.ts holds it to that.
  const publicUrl = (): string =>
    config.PUBLIC_URL?.replace(/\/$/, '') ?? `http://localhost:${String(late.port)}`;
  const key = config.SIGNING_KEY ?? randomBytes(32).toString('hex');
  const links = createDownloadLinks({ downloads: store.downloads, clock, publicUrl, key });

  const planDeps = {
    library,
    plans: store.plans,
    channels: store.channels,
    directory,
    poster,
    clock,
    scrub: scrubbed,
    noteAid: createNoteAid(library),
  };
  const notifications = createNotifications({
    store: store.notifications,
    conversations: store.conversations,
    directory,
    poster,
    library,
    clock,
    log,
    announcers: config.ANNOUNCERS,
    identifying: identifyingIn,
    housekeepingSeconds: config.HOUSEKEEPING_SECONDS,
    retentionDays: config.RETENTION_DAYS,
    plans: createPlanDigest(planDeps),
  });
  const firstAid = createFirstAid(library);
  const holders = personalDataHolders(store);
  const respond = createConversation({
    library,
    searcher,
    people: store.people,
    feedback: store.feedback,
    unanswered: store.unanswered,
    holders,
    forgetQuestions: (person) => {
      teamsNow().forgetQuestions(person);
    },
    retentionDays: config.RETENTION_DAYS,
    firstAid,
    features: [
      createInductionFeature({
        library,
        journeys: store.journeys,
        links: store.managerLinks,
        people: store.people,
        directory,
        conversations: store.conversations,
        sender: notifications.nudges,
        firstAid,
        clock,
      }),
      ...notifications.features,
      createPlansFeature(planDeps),
      createShareFeature({ library, poster, directory, channels: store.channels }),
    ],
    inductionLine: createInductionLine({ library, journeys: store.journeys.lately, clock }),
  });
  const teams = createTeams({
    config,
    clock,
    log,
    people: store.people,
    conversations: notifications.followed,
    respond,
    welcome: (request) => Promise.resolve(welcomeReply(library, request.place.scope)),
    extension: createExtension({ library, searcher }),
    readiness: async () => [{ name: 'content', ok: true }, await storeCheck(store)],
    links,
    extraRoutes: [downloadRoute(links)],
    ...(ports.authentication && { authentication: ports.authentication }),
  });
  late.teams = teams;
  const nudger = createNudger({
    library,
    ledger: store.nudgeLedger,
    sender: notifications.nudges,
    clock,
    onError: (error) => {
      log.error('nudge failed', errorFields(error));
    },
  });
  const housekeeping = createHousekeeping({
    seconds: config.HOUSEKEEPING_SECONDS,
    chores: [
      { name: 'nudges', run: () => nudger.runOnce() },
      { name: 'downloads', run: () => store.downloads.forgetExpired() },
      { name: 'retention', run: () => forgetOld(store, clock.now() - config.RETENTION_DAYS * DAY_MS) },
    ],
    onError: (chore, error) => {
      log.error('chore failed', { chore, ...errorFields(error) });
    },
  });
  return {
    log,
    start: async () => {
      const { port } = await teams.start();
      late.port = port;
      if (!config.DISABLE_BACKGROUND) {
        notifications.start();
        housekeeping.start();
      }
      return { port };
    },
    stop: async () => {
      await teams.stop();
      await housekeeping.stop();
      await notifications.stop();
      await store.close();
    },
  };
}

/** The poster and the directory of Teams, looked up when they are used. */
function lookedUp(teams: () => Teams): { poster: Poster; directory: Directory } {
  return {
    poster: {
      post: (...args) => teams().poster.post(...args),
      update: (...args) => teams().poster.update(...args),
      remove: (...args) => teams().poster.remove(...args),
    },
    directory: {
      members: (...args) => teams().directory.members(...args),
      isMember: (...args) => teams().directory.isMember(...args),
    },
  };
}

function scrubbed(text: string): { text: string; cleaned: boolean } {
  const clean = scrub(text);
  return { text: clean, cleaned: clean !== text };
}

/** What is older than the configured retention goes, whoever it belongs to. */
async function forgetOld(store: Store, before: number): Promise<void> {
  await store.feedback.forgetBefore(before);
  await store.unanswered.forgetBefore(before);
  await store.journeys.forgetBefore(before);
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
