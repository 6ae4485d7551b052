import type { Config } from '../config';
import type { Clock } from '../conversation/clock';
import type { MessageExtension } from '../conversation/extension';
import type { Conversations, Directory, People, Poster } from '../conversation/ports';
import type { Respond } from '../conversation/respond';
import type { Log } from '../log';
import { TeamsAdapter } from './adapter';
import { createBotAuthentication, publicCloud, type Authentication } from './authentication';
import { createConnector } from './connector';
import { createDirectory } from './directory';
import { createDoor } from './door';
import { createHandler } from './handler';
import { createCredentialChecks, type ReadinessCheck } from './health';
import { createMemory } from './memory';
import { createPoster } from './poster';
import { createRateLimit } from './rate-limit';
import { createOnce } from './seen';
import { createHttpServer, type ExtraRoute } from './server';
import { createServiceUrlRule } from './service-urls';
import { createTenantRule } from './tenants';
import { isChannelToken } from './token-shape';
import type { Links } from './turn';
import { createUploads, uploadFile, type Upload } from './uploads';

export type { Authentication } from './authentication';
export type { ReadinessCheck } from './health';
export type { ExtraRoute, RouteAnswer } from './server';
export type { Links } from './turn';

export interface TeamsPorts {
  readonly config: Config;
  readonly respond: Respond;
  readonly people: Pick<People, 'find'>;
  readonly conversations: Conversations;
  readonly clock: Clock;
  readonly log: Log;
  /** What must be right beside the bot's own credentials, e.g. content and store. */
  readonly readiness: () => Promise<readonly ReadinessCheck[]>;
  /** What is said on being added; the answer to "help" where it is absent. */
  readonly welcome?: Respond;
  readonly extraRoutes?: readonly ExtraRoute[];
  /** Gives links to files where OneDrive can't be offered. */
  readonly links?: Links;
  readonly extension?: MessageExtension;
  /** For tests: other keys and another way to a token than Microsoft's. */
  readonly authentication?: Authentication;
  /** For tests: where accepted files go. */
  readonly upload?: Upload;
}

export interface Teams {
  start(): Promise<{ port: number }>;
  /** Stops accepting; waits up to ten seconds for turns in flight. */
  stop(): Promise<void>;
  readonly poster: Poster;
  readonly directory: Directory;
  /** Forgets what this process remembers of a person's questions. */
  readonly forgetQuestions: ReturnType<typeof createMemory>['forgetPerson'];
}

const PATIENCE_MS = 10_000;

/** A search while typing is allowed so many times as often as a message. */
const KEYS_A_MESSAGE = 10;

/** Everything that knows Teams, wired: a server in front, a poster and a directory behind. */
export function createTeams(ports: TeamsPorts): Teams {
  const { config, respond, conversations, clock, log } = ports;
  const authentication = ports.authentication ?? publicCloud(config);
  const allowsServiceUrl = createServiceUrlRule(config);
  const connector = createConnector({ getToken: authentication.getToken, allows: allowsServiceUrl, clock });
  const memory = createMemory(clock);
  const handle = createHandler({
    ...ports,
    connector,
    memory,
    welcome: ports.welcome ?? ((request) => respond({ ...request, text: 'help' })),
    conversations,
    rateLimit: createRateLimit(config.RATE_LIMIT_PER_MINUTE),
    searchLimit: createRateLimit(config.RATE_LIMIT_PER_MINUTE * KEYS_A_MESSAGE),
    uploads: createUploads(config.BOT_ID !== '', ports.upload ?? uploadFile),
  });
  const adapter = new TeamsAdapter({
    authentication: createBotAuthentication(authentication, config.BOT_ID),
    connector,
  });
  const door = createDoor({
    adapter,
    handle,
    once: createOnce(),
    allowsServiceUrl,
    servesTenant: createTenantRule(config),
    guarded: config.BOT_ID !== '',
    looksRight: (authorization) => isChannelToken(authorization, authentication.issuer, config.BOT_ID),
    log,
  });
  const ownChecks = createCredentialChecks(config, authentication.getToken, clock, log);
  const readiness = async () => (await Promise.all([ports.readiness(), ownChecks()])).flat();
  const server = createHttpServer({ door, readiness, extraRoutes: ports.extraRoutes ?? [], log });
  return {
    start: async () => ({ port: await server.listen(config.PORT, config.HOST) }),
    stop: () => server.close(PATIENCE_MS),
    poster: createPoster(connector),
    directory: createDirectory(connector, clock, log),
    forgetQuestions: memory.forgetPerson,
  };
}
