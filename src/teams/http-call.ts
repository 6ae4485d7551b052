import http from 'node:http';
import https from 'node:https';

export interface HttpCall {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  readonly timeoutMs: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** An answer larger than this is no answer of Teams'. */
const LARGEST = 5_000_000;

const options = { keepAlive: true, maxSockets: 128, maxFreeSockets: 32 };
const agents = { http: new http.Agent(options), https: new https.Agent(options) };

/**
 * One HTTP call: no redirects, no retries, one deadline over all of it.
 * Rejects with Node's own error and its `code` ("ECONNREFUSED"), or with `code` "ETIMEDOUT".
 */
export function httpCall({ method, url, headers, body, timeoutMs }: HttpCall): Promise<HttpAnswer> {
  const [client, agent] = url.protocol === 'https:' ? [https, agents.https] : [http, agents.http];
  return new Promise((resolve, reject) => {
    const request = client.request({
      ...placeOf(url),
      method,
      agent,
      headers: headerLines(url, headers, body),
    });
    const fail = (code: string) => request.destroy(Object.assign(new Error(code), { code }));
    const deadline = setTimeout(() => fail('ETIMEDOUT'), timeoutMs);
    const settle =
      <T>(done: (value: T) => void) =>
      (value: T) => {
        clearTimeout(deadline);
        done(value);
      };
    request.on('error', settle(reject));
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > LARGEST) fail('EMSGSIZE');
        else chunks.push(chunk);
      });
      response.on('error', settle(reject));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        settle(resolve)({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    request.end(body);
  });
}

/** Where to connect to, and for what; an IPv6 address stands in brackets only in the URL. */
function placeOf({ protocol, hostname, port, pathname, search }: URL): http.RequestOptions {
  return { protocol, hostname: hostname.replace(/^\[|\]$/g, ''), port, path: pathname + search };
}

/** Names and values in turns, which Node writes as they are: cheaper than headers that it looks after. */
function headerLines({ host }: URL, headers: HttpCall['headers'], body: HttpCall['body']): string[] {
  const lines = ['host', host];
  for (const [name, value] of Object.entries(headers)) lines.push(name, value);
  if (body !== undefined) lines.push('content-length', String(Buffer.byteLength(body)));
  return lines;
}
