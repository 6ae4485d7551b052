import { createHmac } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { message } from '../support/activities';
import { startBot, type Bot } from '../support/bot';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import { BOT_ID, TENANT, openTokenOffice, type TokenOffice } from '../support/tokens';

let teams: FakeConnector;
let office: TokenOffice;
let bot: Bot;

beforeAll(async () => {
  teams = await startFakeConnector();
  office = await openTokenOffice();
  const env = { BOT_ID, BOT_TENANT_ID: TENANT, BOT_PASSWORD: 'secret', EXTRA_SERVICE_URLS: teams.url };
  bot = await startBot({ env, authentication: office.authentication });
  // The SDK writes every refused token to the console.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(async () => {
  jest.restoreAllMocks();
  await Promise.all([bot.stop(), teams.stop(), office.stop()]);
});
beforeEach(() => {
  teams.clear();
  bot.requests.length = 0;
});

const seconds = (fromNow: number): number => Math.floor(Date.now() / 1000) + fromNow;
const ask = (over: object = {}) => message(teams.url, 'personal', 'hello', over);

it('lets a good token in, and answers with a token of our own', async () => {
  const { status } = await bot.post(ask(), `Bearer ${office.token(teams.url)}`);
  expect(status).toBe(200);
  expect(teams.messages()).toHaveLength(1);
  expect(teams.calls.map((call) => call.headers.authorization)).toEqual(
    teams.calls.map(() => 'Bearer outgoing-token'),
  );
});

/** Another payload under the same signature. */
function tampered(token: string): string {
  const [head, , signature] = token.split('.');
  const claims = jwt.decode(token) as object;
  const payload = Buffer.from(JSON.stringify({ ...claims, exp: seconds(99_999) })).toString('base64url');
  return [head, payload, signature].join('.');
}

/** The same payload under another signature. */
function resigned(token: string): string {
  const [head, payload, signature = ''] = token.split('.');
  const other = Buffer.from(signature, 'base64url').map((byte) => byte ^ 1);
  return [head, payload, Buffer.from(other).toString('base64url')].join('.');
}

const claimsOf = (token: string): object => jwt.decode(token) as object;
const unsigned = (token: string): string => {
  const head = Buffer.from(JSON.stringify({ alg: 'none', kid: 'good', typ: 'JWT' })).toString('base64url');
  return `${head}.${token.split('.')[1] ?? ''}.`;
};

const refused: readonly (readonly [string, () => string | undefined])[] = [
  ['no header', () => undefined],
  ['an empty header', () => ''],
  ['no token', () => 'Bearer'],
  ['rubbish', () => 'Bearer rubbish'],
  ['rubbish in three parts', () => 'Bearer a.b.c'],
  ['another scheme', () => `Basic ${office.token(teams.url)}`],
  ['two tokens', () => `Bearer ${office.token(teams.url)} ${office.token(teams.url)}`],
  ['an expired token', () => `Bearer ${office.token(teams.url, { exp: seconds(-600) })}`],
  ['a token that never expires', () => `Bearer ${office.token(teams.url, { exp: undefined })}`],
  ['a token of the future', () => `Bearer ${office.token(teams.url, { nbf: seconds(1_200) })}`],
  ['another audience', () => `Bearer ${office.token(teams.url, { aud: 'somebody-else' })}`],
  ['no audience', () => `Bearer ${office.token(teams.url, { aud: undefined })}`],
  ['several audiences', () => `Bearer ${office.token(teams.url, { aud: [BOT_ID, 'somebody-else'] })}`],
  ['another issuer', () => `Bearer ${office.token(teams.url, { iss: 'https://evil.example' })}`],
  ["the emulator's issuer", () => `Bearer ${office.token(teams.url, emulator)}`],
  [
    "another bot's token",
    () => `Bearer ${office.token(teams.url, { ...emulator, appid: 'other', azp: 'other' })}`,
  ],
  ['an unknown key', () => `Bearer ${office.token(teams.url, {}, { key: 'unknown' })}`],
  [
    "an unknown key under a known key's name",
    () => `Bearer ${office.token(teams.url, {}, { key: 'unknown', header: { kid: 'good' } })}`,
  ],
  ['no key id', () => `Bearer ${office.token(teams.url, {}, { header: { kid: undefined } })}`],
  ['a tampered payload', () => `Bearer ${tampered(office.token(teams.url))}`],
  ['a tampered signature', () => `Bearer ${resigned(office.token(teams.url))}`],
  ['no signature', () => `Bearer ${office.token(teams.url).split('.').slice(0, 2).join('.')}.`],
  ['alg none', () => `Bearer ${unsigned(office.token(teams.url))}`],
  ['HS256 with the public key as secret', () => `Bearer ${hs256(office)}`],
  [
    'a key that is not endorsed for Teams',
    () => `Bearer ${office.token(teams.url, {}, { key: 'unendorsed' })}`,
  ],
  ['another service URL', () => `Bearer ${office.token('https://smba.trafficmanager.net/uk/')}`],
  ['no service URL', () => `Bearer ${office.token(teams.url, { serviceurl: undefined })}`],
  [
    'a very long token',
    () => `Bearer ${office.token(teams.url, { filler: 'x'.repeat(20_000) }).slice(0, 15_000)}`,
  ],
];

const emulator = { iss: `https://sts.windows.net/${TENANT}/`, tid: TENANT, ver: '1.0', appid: BOT_ID };

function hs256({ publicKeyPem, token }: TokenOffice): string {
  const [head, body] = [{ alg: 'HS256', kid: 'good', typ: 'JWT' }, claimsOf(token(teams.url))].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  // By hand: jsonwebtoken itself refuses to sign so.
  const signature = createHmac('sha256', publicKeyPem)
    .update(`${head ?? ''}.${body ?? ''}`)
    .digest('base64url');
  return `${head ?? ''}.${body ?? ''}.${signature}`;
}

it.each(refused)('refuses %s with 401, and sends nothing', async (_, header) => {
  const { status, body } = await bot.post(ask(), header());
  expect(status).toBe(401);
  expect(body).toEqual({ error: { code: 'unauthorized' } });
  expect(bot.requests).toEqual([]);
  expect(teams.calls).toEqual([]);
});

const OTHER = 'ffffffff-0000-0000-0000-000000000000';
const withTenants = (inConversation: string | undefined, inData: string | undefined) => ({
  conversation: {
    id: 'a:x',
    conversationType: 'personal',
    ...(inConversation && { tenantId: inConversation }),
  },
  channelData: inData ? { tenant: { id: inData } } : {},
});

it.each([
  ['another tenant', withTenants(OTHER, OTHER)],
  ['another tenant in the conversation only', withTenants(OTHER, TENANT)],
  ['another tenant in the channel data only', withTenants(TENANT, OTHER)],
  ['no tenant', withTenants(undefined, undefined)],
])('refuses %s with 403, and sends nothing', async (_, over) => {
  const { status, body } = await bot.post(ask(over), `Bearer ${office.token(teams.url)}`);
  expect(status).toBe(403);
  expect(body).toEqual({ error: { code: 'tenant-not-served' } });
  expect(teams.calls).toEqual([]);
});

it.each(['https://evil.example/', 'http://127.0.0.1:1/', 'https://smba.trafficmanager.net.evil.example/'])(
  'refuses to answer to %s, though a good token names it',
  async (serviceUrl) => {
    const { status, body } = await bot.post(ask({ serviceUrl }), `Bearer ${office.token(serviceUrl)}`);
    expect(status).toBe(403);
    expect(body).toEqual({ error: { code: 'service-url-not-allowed' } });
    expect(bot.requests).toEqual([]);
  },
);

it.each([
  ['no service URL', { serviceUrl: undefined }],
  ['an empty service URL', { serviceUrl: '' }],
  ['no channel', { channelId: undefined }],
  ['an empty channel', { channelId: '' }],
])('refuses %s, which the SDK would not compare with the token', async (_, over) => {
  const { status } = await bot.post(ask(over), `Bearer ${office.token(teams.url)}`);
  expect(status).toBe(400);
  expect(bot.requests).toEqual([]);
});

it.each(['AseChannel', 'emulator', 'webchat', 'directline'])('refuses the channel %s', async (channelId) => {
  const { status } = await bot.post(ask({ channelId }), `Bearer ${office.token(teams.url)}`);
  expect(status).toBe(401);
  expect(bot.requests).toEqual([]);
});

it('does not let an unknown event through without a token either', async () => {
  const { status } = await bot.post({ type: 'unheardOf', channelId: 'msteams', serviceUrl: teams.url });
  expect(status).toBe(401);
});

it("answers 503 while Microsoft's keys can not be fetched: the token may be good", async () => {
  const closed = await openTokenOffice();
  const env = { BOT_ID, BOT_TENANT_ID: TENANT, BOT_PASSWORD: 'secret', EXTRA_SERVICE_URLS: teams.url };
  const blind = await startBot({ env, authentication: closed.authentication });
  await closed.stop();
  const { status, body } = await blind.post(ask(), `Bearer ${closed.token(teams.url)}`);
  expect([status, body]).toEqual([503, { error: { code: 'keys-unavailable' } }]);
  await blind.stop();
});
