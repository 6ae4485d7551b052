import type { Target } from '../../../src/conversation/ports';
import { createConnector } from '../../../src/teams/connector';
import { createPoster } from '../../../src/teams/poster';
import { card } from '../../support/cards';
import { startFakeConnector, type FakeConnector, type Misbehaviour } from '../../support/fake-connector';

let teams: FakeConnector;
beforeAll(async () => {
  teams = await startFakeConnector();
});
afterAll(() => teams.stop());
beforeEach(() => teams.clear());

const NOW = Date.parse('2027-01-01T12:00:00Z');
const poster = createPoster(
  createConnector({
    getToken: () => Promise.resolve('token'),
    allows: (url) => url !== 'https://evil.example',
    clock: { now: () => NOW },
    timeoutMs: 300,
  }),
);
const target = (over: Partial<Target> = {}): Target => ({
  conversationId: 'a:chat',
  serviceUrl: teams.url,
  tenantId: 'tenant',
  scope: 'personal',
  protocol: 'msteams',
  botId: '28:bot',
  ...over,
});
const CHANNEL = '19:channel@thread.tacv2';
const channel = () => target({ scope: 'channel', conversationId: CHANNEL, channelId: CHANNEL });
const reply = { card: card('digest'), summary: 'Your weekly digest' };

it('posts to a chat and gives the id of the message', async () => {
  const posted = await poster.post(target(), reply);
  expect(posted).toEqual({ ok: true, activityId: expect.stringMatching(/^sent-/) as string });
  expect(teams.calls[0]).toMatchObject({
    method: 'POST',
    path: '/v3/conversations/a%3Achat/activities',
    body: { type: 'message', summary: 'Your weekly digest', attachments: [{ content: card('digest') }] },
  });
  expect(teams.calls[0]?.headers.authorization).toBe('Bearer token');
});

it('starts a thread of its own in a channel, and finds it again', async () => {
  const posted = await poster.post(channel(), reply);
  expect(teams.calls[0]).toMatchObject({
    path: '/v3/conversations',
    body: {
      isGroup: true,
      bot: { id: '28:bot' },
      tenantId: 'tenant',
      channelData: { channel: { id: CHANNEL } },
      activity: { type: 'message', summary: 'Your weekly digest' },
    },
  });
  const activityId = posted.ok ? posted.activityId : '';
  expect(activityId).toMatch(/^sent-/);
  await poster.update(channel(), activityId, { text: 'Withdrawn' });
  await poster.remove(channel(), activityId);
  expect(teams.calls.slice(1).map(({ method, parts }) => [method, ...parts])).toEqual([
    ['PUT', 'conversations', `${CHANNEL};messageid=${activityId}`, 'activities', activityId],
    ['DELETE', 'conversations', `${CHANNEL};messageid=${activityId}`, 'activities', activityId],
  ]);
});

it('finds a thread again that is not named after its message', async () => {
  teams.misbehave(({ method }) =>
    method === 'POST' ? { status: 201, body: { id: 'thread-7', activityId: 'm1' } } : undefined,
  );
  const posted = await poster.post(channel(), reply);
  await poster.remove(channel(), posted.ok ? posted.activityId : '');
  expect(teams.calls[1]?.parts).toEqual(['conversations', 'thread-7', 'activities', 'm1']);
});

it('updates and removes in a chat', async () => {
  await poster.update(target(), 'm1', { text: 'new' });
  await poster.remove(target(), 'm1');
  expect(teams.calls.map(({ method, parts }) => [method, ...parts])).toEqual([
    ['PUT', 'conversations', 'a:chat', 'activities', 'm1'],
    ['DELETE', 'conversations', 'a:chat', 'activities', 'm1'],
  ]);
});

const code = (text: string) => ({ error: { code: text, message: 'whatever' } });
const failures: readonly (readonly [string, Misbehaviour, object])[] = [
  ['429', () => ({ status: 429 }), { kind: 'throttled' }],
  [
    '429 with seconds',
    () => ({ status: 429, headers: { 'retry-after': '7' } }),
    { kind: 'throttled', retryAfterMs: 7_000 },
  ],
  [
    '429 with a date',
    () => ({ status: 429, headers: { 'retry-after': 'Fri, 01 Jan 2027 12:00:30 GMT' } }),
    { kind: 'throttled', retryAfterMs: 30_000 },
  ],
  ['429 with nonsense', () => ({ status: 429, headers: { 'retry-after': 'soon' } }), { kind: 'throttled' }],
  ['412', () => ({ status: 412 }), { kind: 'throttled' }],
  [
    '403 blocked',
    () => ({ status: 403, body: code('MessageWritesBlocked') }),
    { kind: 'gone', reason: 'MessageWritesBlocked' },
  ],
  [
    '403 removed',
    () => ({ status: 403, body: code('BotNotInConversationRoster') }),
    { kind: 'gone', reason: 'BotNotInConversationRoster' },
  ],
  [
    '404',
    () => ({ status: 404, body: code('ConversationNotFound') }),
    { kind: 'gone', reason: 'ConversationNotFound' },
  ],
  ['403 alone', () => ({ status: 403 }), { kind: 'gone', reason: '403' }],
  ['400', () => ({ status: 400, body: code('BadSyntax') }), { kind: 'refused', reason: 'BadSyntax' }],
  [
    '413',
    () => ({ status: 413, body: code('MessageSizeTooBig') }),
    { kind: 'refused', reason: 'MessageSizeTooBig' },
  ],
  [
    '501',
    () => ({ status: 501, body: code('NotImplemented') }),
    { kind: 'refused', reason: 'NotImplemented' },
  ],
  ['401', () => ({ status: 401 }), { kind: 'unreachable' }],
  [
    '302',
    () => ({ status: 302, headers: { location: 'https://evil.example' } }),
    { kind: 'refused', reason: '302' },
  ],
  ['500', () => ({ status: 500 }), { kind: 'unknown', reason: '500' }],
  ['502', () => ({ status: 502 }), { kind: 'unknown', reason: '502' }],
  ['504', () => ({ status: 504 }), { kind: 'unknown', reason: '504' }],
  ['a reset', () => 'reset', { kind: 'unknown', reason: 'ECONNRESET' }],
  ['half of an answer', () => 'half', { kind: 'unknown', reason: 'ETIMEDOUT' }],
  ['silence', () => 'silence', { kind: 'unknown', reason: 'ETIMEDOUT' }],
];

it.each(failures)('makes one attempt, and classifies %s', async (_, how, failure) => {
  teams.misbehave(how);
  expect(await poster.post(target(), reply)).toEqual({ ok: false, failure });
  expect(teams.calls).toHaveLength(1);
});

it('knows what surely was not delivered: nobody listening, no token, an address that is not Teams', async () => {
  const nobody = await poster.post(target({ serviceUrl: 'http://127.0.0.1:1' }), reply);
  expect(nobody).toEqual({ ok: false, failure: { kind: 'unreachable' } });
  const clock = { now: () => NOW };
  const noToken = createPoster(
    createConnector({ getToken: () => Promise.reject(new Error('no')), allows: () => true, clock }),
  );
  expect(await noToken.post(target(), reply)).toEqual({ ok: false, failure: { kind: 'unreachable' } });
  expect(await poster.post(target({ serviceUrl: 'https://evil.example' }), reply)).toEqual({
    ok: false,
    failure: { kind: 'refused', reason: 'ServiceUrlNotAllowed' },
  });
  expect(teams.calls).toEqual([]);
});

it('takes a success without a body as a success', async () => {
  teams.misbehave(() => ({ status: 201 }));
  expect(await poster.post(target(), reply)).toEqual({ ok: true, activityId: '' });
});

it('refuses to post nothing', async () => {
  expect(await poster.post(target(), {})).toMatchObject({ ok: false, failure: { kind: 'refused' } });
});
