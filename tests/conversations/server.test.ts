import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { ANNA, activity, invoke, message } from '../support/activities';
import { startBot, type Bot, type Settings } from '../support/bot';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import { BOT_ID, TENANT, openTokenOffice } from '../support/tokens';

let teams: FakeConnector;
const bots: Bot[] = [];
async function bot(settings: Settings = {}): Promise<Bot> {
  const started = await startBot(settings);
  bots.push(started);
  return started;
}

beforeAll(async () => {
  teams = await startFakeConnector();
});
afterEach(async () => {
  await Promise.all(bots.splice(0).map((one) => one.stop()));
  teams.clear();
});
afterAll(() => teams.stop());

const get = async (url: string) => {
  const answer = await fetch(url);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

describe('health', () => {
  it('is alive', async () => {
    const { url } = await bot();
    expect(await get(`${url}/healthz`)).toMatchObject({ status: 200, text: '{"status":"alive"}' });
  });

  it('is ready when every check is', async () => {
    let ok = true;
    const { url } = await bot({ readiness: () => Promise.resolve([{ name: 'store', ok }]) });
    expect(await get(`${url}/readyz`)).toMatchObject({ status: 200 });
    ok = false;
    const { status, text } = await get(`${url}/readyz`);
    expect([status, JSON.parse(text)]).toEqual([
      503,
      { status: 'not ready', checks: [{ name: 'store', ok: false }] },
    ]);
  });

  const credentials = { BOT_ID, BOT_TENANT_ID: TENANT, BOT_PASSWORD: 'secret' };
  it.each([
    ['2027-06-01', 200, undefined],
    ['2027-01-10', 200, 'The client secret ends on 2027-01-10. Renew it now.'],
    ['2027-01-01', 200, 'The client secret ends on 2027-01-01. Renew it now.'],
    ['2026-12-31', 503, 'The client secret ended on 2026-12-31.'],
  ])('with a secret that ends on %s answers %i', async (BOT_PASSWORD_EXPIRES, expected, warning) => {
    const office = await openTokenOffice();
    const clock = { now: () => Date.parse('2027-01-01T12:00:00Z') };
    const env = { ...credentials, BOT_PASSWORD_EXPIRES };
    const { url } = await bot({ env, clock, authentication: office.authentication });
    const { status, text } = await get(`${url}/readyz`);
    expect(status).toBe(expected);
    const { checks } = JSON.parse(text) as { checks: { name: string; warning?: string }[] };
    expect(checks.find(({ name }) => name === 'secret')?.warning).toBe(warning);
    await office.stop();
  });

  it('is not ready without a token, and asks for one only once a minute', async () => {
    const office = await openTokenOffice();
    let asked = 0;
    const getToken = () => {
      asked += 1;
      return Promise.reject(new Error('AADSTS7000222'));
    };
    const { url } = await bot({ env: credentials, authentication: { ...office.authentication, getToken } });
    const { status, text } = await get(`${url}/readyz`);
    await get(`${url}/readyz`);
    expect([status, asked]).toEqual([503, 1]);
    expect(text).not.toContain('AADSTS');
    await office.stop();
  });
});

describe('pages', () => {
  it('carry headers that keep them from being framed, sniffed or cached', async () => {
    const { url } = await bot();
    for (const path of ['/healthz', '/nothing']) {
      const { headers } = await get(url + path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('server')).toBeNull();
    }
  });

  it('that are not there say nothing but that', async () => {
    const { url } = await bot();
    expect(await get(`${url}/etc/passwd%00<script>`)).toMatchObject({
      status: 404,
      text: '{"error":{"code":"not-found"}}',
    });
    expect(await get(`${url}/api/messages`)).toMatchObject({ status: 405 });
  });

  it('can be added, and fail without a word', async () => {
    const { url } = await bot({
      extraRoutes: [
        {
          method: 'GET',
          path: '/downloads/:id',
          handle: ({ params, query }) =>
            params.id === 'bad'
              ? Promise.reject(new Error('/srv/secret'))
              : Promise.resolve({
                  status: 200,
                  headers: { 'content-type': 'text/plain' },
                  body: `${params.id ?? ''} ${query.get('s') ?? ''}`,
                }),
        },
      ],
    });
    expect(await get(`${url}/downloads/a1?s=x%20y`)).toMatchObject({ status: 200, text: 'a1 x y' });
    expect(await get(`${url}/downloads/bad`)).toMatchObject({
      status: 500,
      text: '{"error":{"code":"failed"}}',
    });
  });
});

describe('too many messages', () => {
  it('are answered kindly once, then with silence, and nobody else suffers', async () => {
    const one = await bot({ env: { RATE_LIMIT_PER_MINUTE: '2' } });
    for (const text of ['a', 'b', 'c', 'd', 'e']) {
      expect((await one.post(message(teams.url, 'personal', text))).status).toBe(200);
    }
    expect(teams.messages().map(({ text }) => text)).toEqual([
      'You said: a',
      'You said: b',
      expect.stringMatching(/wait a minute/),
    ]);
    const press = invoke(teams.url, 'personal', 'adaptiveCard/action', { action: { verb: 'x', data: {} } });
    expect((await one.post(press)).body).toMatchObject({ statusCode: 429 });
    teams.clear();
    await one.post(
      message(teams.url, 'personal', 'f', { from: { ...ANNA, id: '29:bob', aadObjectId: 'aad-bob' } }),
    );
    expect(teams.messages().map(({ text }) => text)).toEqual(['You said: f']);
  });
});

describe('stopping', () => {
  it('waits for the turn in flight and lets nothing new in', async () => {
    const one = await startBot();
    let go = (): void => undefined;
    one.reply = () => new Promise((resolve) => (go = () => resolve({ text: 'late' })));
    const turn = one.post(message(teams.url, 'personal', 'slow'));
    while (one.requests.length === 0) await delay(5);
    const stopped = one.stop();
    await expect(fetch(`${one.url}/healthz`)).rejects.toThrow();
    go();
    expect((await turn).status).toBe(200);
    await stopped;
    expect(teams.messages().map(({ text }) => text)).toEqual(['late']);
  });
});

describe('an upgrade', () => {
  it('is refused, and does not keep the server from stopping', async () => {
    const one = await bot();
    const socket = connect(Number(new URL(one.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    const ended = new Promise((resolve) => socket.once('close', resolve));
    socket.write(
      'GET /api/messages HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    );
    await ended;
    const begun = Date.now();
    await one.stop();
    expect(Date.now() - begun).toBeLessThan(2_000);
  });
});

describe('a port that is taken', () => {
  it('is an error with its code', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const port = String((other.address() as AddressInfo).port);
    await expect(startBot({ env: { PORT: port } })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    other.close();
  });
});

describe('the store', () => {
  it('may be away: people are still answered', async () => {
    const away = () => Promise.reject(new Error('away'));
    const conversations = {
      save: away,
      find: away,
      personal: away,
      markGone: away,
      exportOf: away,
      erase: away,
    };
    const one = await bot({ people: { find: away }, conversations });
    await one.post(message(teams.url, 'personal', 'hello'));
    expect(teams.messages().map(({ text }) => text)).toEqual(['You said: hello']);
    expect(
      (await one.post(activity(teams.url, 'personal', { type: 'installationUpdate', action: 'add' }))).status,
    ).toBe(200);
  });
});
