import type { Clock } from '../conversation/clock';
import { ConnectorError, fromAnswer, fromNetwork } from './connector-error';
import { httpCall } from './http-call';
import { serialised } from './serialised';
import type { AllowsServiceUrl } from './service-urls';
import type { GetToken } from './tokens';
import { within } from './within';

export interface ConnectorCall {
  readonly serviceUrl: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path segments after "v3", not yet encoded. */
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** One call to Teams' REST API is one attempt. Throws a ConnectorError, and nothing else, when it fails. */
export type Connector = (call: ConnectorCall) => Promise<unknown>;

export interface ConnectorSettings {
  readonly getToken: GetToken;
  readonly allows: AllowsServiceUrl;
  readonly clock: Clock;
  readonly timeoutMs?: number;
}

/**
 * The connector's REST API. We speak it ourselves because the SDK's client drops what it does not know of an
 * entity (citations), retries by itself (the outbox must decide), and waits as long as Retry-After says.
 */
export function createConnector({
  getToken,
  allows,
  clock,
  timeoutMs = 15_000,
}: ConnectorSettings): Connector {
  return async ({ serviceUrl, method, path, query, body }) => {
    if (!allows(serviceUrl)) throw new ConnectorError({ kind: 'refused', reason: 'ServiceUrlNotAllowed' });
    const headers = {
      ...(await authorization(getToken, timeoutMs)),
      ...(body && CONTENT),
      accept: 'application/json',
    };
    const content = body && serialised(body);
    const url = urlOf(serviceUrl, path, query);
    const answer = await httpCall({ method, url, headers, body: content, timeoutMs }).catch(
      (thrown: unknown) => {
        throw fromNetwork(thrown);
      },
    );
    if (answer.status >= 300) throw fromAnswer(answer, clock.now());
    return parsed(answer.body);
  };
}

const CONTENT = { 'content-type': 'application/json; charset=utf-8' };

async function authorization(getToken: GetToken, timeoutMs: number): Promise<Record<string, string>> {
  try {
    const token = await within(timeoutMs, getToken());
    return token === undefined ? {} : { authorization: `Bearer ${token}` };
  } catch (thrown) {
    // Nothing was sent; an expired secret shows in the readiness check.
    throw new ConnectorError({ kind: 'unreachable' }, thrown);
  }
}

function urlOf(serviceUrl: string, path: readonly string[], query: ConnectorCall['query']): URL {
  const base = serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`;
  const url = new URL(`v3/${path.map(encodeURIComponent).join('/')}`, base);
  for (const [key, value] of Object.entries(query ?? {})) url.searchParams.set(key, value);
  return url;
}

/** A success without a body, or with one that is no JSON, is a success all the same. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
