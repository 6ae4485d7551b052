import type { AddressInfo } from 'node:net';
import { createServer, type Request, type Response, type Server } from 'restify';
import { errorFields, type Log } from '../log';
import { readJson } from './body';
import type { Door } from './door';
import type { ReadinessCheck } from './health';
import { Refusal } from './refusal';
import { SECURITY_HEADERS, sendError, sendJson } from './http-answers';

/** An answer to a plain HTTP request. */
export interface RouteAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** A page beside the bot's own endpoint, e.g. a signed download, in plain types. */
export interface ExtraRoute {
  readonly method: 'GET';
  /** With parameters as in "/downloads/:id". */
  readonly path: string;
  handle(request: {
    readonly params: Readonly<Record<string, string>>;
    readonly query: URLSearchParams;
  }): Promise<RouteAnswer>;
}

export interface ServerSettings {
  readonly door: Door;
  readonly readiness: () => Promise<readonly ReadinessCheck[]>;
  readonly extraRoutes: readonly ExtraRoute[];
  readonly log: Log;
}

export interface HttpServer {
  /** The port that was given. */
  listen(port: number, host: string): Promise<number>;
  /** Stops accepting, and waits for what is being answered, up to `patienceMs`. */
  close(patienceMs: number): Promise<void>;
}

/** The HTTP server: the bot's endpoint, health, and pages that were given to it. */
export function createHttpServer({ door, readiness, extraRoutes, log }: ServerSettings): HttpServer {
  const server = createServer({ name: '', ignoreTrailingSlash: true });
  server.server.requestTimeout = 30_000;
  server.server.headersTimeout = 15_000;
  // Longer than a load balancer keeps a connection, or it sends into one that we are just closing.
  server.server.keepAliveTimeout = 65_000;
  // restify listens for upgrades and answers none: such a connection would outlive even our own stop.
  server.server.on('upgrade', (_request, socket) => socket.destroy());
  server.pre((_request, response, next) => {
    for (const [name, value] of SECURITY_HEADERS) response.setHeader(name, value);
    next();
  });
  server.on(
    'restifyError',
    (_request: Request, response: Response, thrown: { statusCode?: number }, done: () => void) => {
      const status = thrown.statusCode ?? 500;
      if (status >= 500) log.error('request broken', errorFields(thrown));
      sendError(
        response,
        status,
        status === 404 ? 'not-found' : status === 405 ? 'method-not-allowed' : 'failed',
      );
      done();
    },
  );
  const route = guard(log);
  server.post(
    '/api/messages',
    route((request, response) => receive(door, request, response)),
  );
  server.get(
    '/healthz',
    route((_request, response) => Promise.resolve(sendJson(response, 200, { status: 'alive' }))),
  );
  server.get(
    '/readyz',
    route((_request, response) => ready(readiness, response)),
  );
  for (const extra of extraRoutes)
    server.get(
      extra.path,
      route((request, response) => page(extra, request, response)),
    );
  return { listen: (port, host) => listen(server, port, host), close: (patience) => close(server, patience) };
}

type Route = (request: Request, response: Response) => Promise<void>;

/** Refusals become their status, anything else a plain 500; neither says more than a code. */
const guard =
  (log: Log) =>
  (route: Route): Route =>
  async (request, response) => {
    try {
      await route(request, response);
    } catch (thrown) {
      if (thrown instanceof Refusal) return sendError(response, thrown.status, thrown.code);
      log.error('request broken', errorFields(thrown));
      sendError(response, 500, 'failed');
    }
  };

async function receive(door: Door, request: Request, response: Response): Promise<void> {
  const body = await readJson(request);
  const result = await door(request.headers.authorization ?? '', body);
  if (result?.body !== undefined) return sendJson(response, result.status, result.body);
  response.sendRaw(result?.status ?? 200, '', { 'Content-Length': '0' });
}

async function ready(readiness: ServerSettings['readiness'], response: Response): Promise<void> {
  const checks = await readiness();
  const isReady = checks.every((check) => check.ok);
  sendJson(response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready', checks });
}

async function page(extra: ExtraRoute, request: Request, response: Response): Promise<void> {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const params = { ...(request.params as Record<string, string>) };
  const { status, headers = {}, body } = await extra.handle({ params, query: searchParams });
  response.sendRaw(status, body, { ...headers, 'Content-Length': String(Buffer.byteLength(body)) });
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    // On restify's own object, which passes the event on and ends the process where nobody listens.
    server.on('error', reject);
    server.listen(port, host, () => resolve((server.server.address() as AddressInfo).port));
  });
}

async function close({ server }: Server, patienceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), patienceMs);
  // A connection that was being answered is kept alive by its client afterwards.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  await closed;
  clearTimeout(late);
  clearInterval(sweep);
}
