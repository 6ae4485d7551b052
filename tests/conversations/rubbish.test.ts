import { activity, invoke, message } from '../support/activities';
import { startBot, type Bot } from '../support/bot';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';

let teams: FakeConnector;
let bot: Bot;

beforeAll(async () => {
  teams = await startFakeConnector();
  bot = await startBot();
});
afterAll(async () => {
  await bot.stop();
  await teams.stop();
});
beforeEach(() => {
  teams.clear();
  bot.requests.length = 0;
});

/** The bot still answers: whatever came before did not break it. */
afterEach(async () => {
  teams.clear();
  await bot.post(message(teams.url, 'personal', 'still there?'));
  expect(teams.messages()).toHaveLength(1);
});

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

it.each([
  ['nothing', ''],
  ['half of an object', '{"type": "mess'],
  ['words', 'hello'],
  ['a number', '1'],
  ['a string', '"message"'],
  ['null', 'null'],
  ['an array', '[]'],
  ['an empty object', '{}'],
  ['a type that is no string', '{"type": 5}'],
  ['a type that is an object', '{"type": {"$ne": ""}}'],
  ['an empty type', '{"type": ""}'],
  ['deep nesting', `{"type": "message", "value": ${nested(100_000)}}`],
  ['a message from nobody', '{"type": "message", "text": "hello"}'],
  ['an invoke to nowhere', '{"type": "invoke", "name": "adaptiveCard/action"}'],
])('answers %s with 400', async (_, body) => {
  expect((await bot.post(body)).status).toBe(400);
  expect(bot.requests).toEqual([]);
});

it('answers a body of a megabyte with 413', async () => {
  const { status } = await bot.post({ ...message(teams.url, 'personal', ''), text: 'x'.repeat(1_000_000) });
  expect(status).toBe(413);
});

it.each([
  ['text/plain', '{"type":"message"}'],
  ['application/x-www-form-urlencoded', 'type=message'],
  ['multipart/form-data; boundary=x', '--x--'],
])('answers %s with 415', async (type, body) => {
  const answer = await fetch(`${bot.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });
  expect(answer.status).toBe(415);
});

it('answers a packed body with 415, even one that can not be unpacked', async () => {
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
  const answer = await fetch(`${bot.url}/api/messages`, { method: 'POST', headers, body: 'not gzip' });
  expect(answer.status).toBe(415);
});

it.each([
  'trace',
  'endOfConversation',
  'handoff',
  'event',
  'typing',
  'contactRelationUpdate',
  'messageReaction',
  'command',
])('acknowledges the activity type %s in silence', async (type) => {
  expect((await bot.post(activity(teams.url, 'personal', { type }))).status).toBe(200);
  expect(teams.calls).toEqual([]);
});

it.each(['constructor', '__proto__', 'toString', 'unheardOf'])('acknowledges the type %s', async (type) => {
  expect((await bot.post(activity(teams.url, 'personal', { type }))).status).toBe(200);
  expect((await bot.post({ type })).status).toBe(200);
});

it.each(['unheardOf', 'constructor', '__proto__', '', 'tab/fetch', 'signin/verifyState', 'config/fetch'])(
  'answers the invoke "%s" with 501',
  async (name) => {
    expect((await bot.post(invoke(teams.url, 'personal', name, {}))).status).toBe(501);
  },
);

const INVOKES = [
  'adaptiveCard/action',
  'task/fetch',
  'task/submit',
  'message/submitAction',
  'fileConsent/invoke',
  'composeExtension/query',
  'composeExtension/queryLink',
  'composeExtension/fetchTask',
  'composeExtension/submitAction',
];
const VALUES: readonly unknown[] = [
  undefined,
  null,
  0,
  '',
  'text',
  [],
  [[]],
  {},
  { action: null },
  { action: { verb: {}, data: [] } },
  { action: { verb: 'x'.repeat(10_000) } },
  { data: 'x', context: 5 },
  { actionValue: { reaction: 'like', feedback: 7 } },
  { action: 'accept', context: { offer: 'x' }, uploadInfo: { uploadUrl: 5 } },
  { url: 'javascript:alert(1)' },
  { parameters: [{ value: { a: 1 } }] },
  { messagePayload: { body: { content: 5 } } },
  JSON.parse('{"__proto__": {"verb": "x"}, "constructor": {"prototype": {"verb": "y"}}}'),
];

it.each(INVOKES)('never answers %s with a 500, whatever it carries', async (name) => {
  const answers = await Promise.all(
    VALUES.map((value) => bot.post(invoke(teams.url, 'personal', name, value))),
  );
  expect(answers.map(({ status }) => status).filter((status) => status >= 500 && status !== 501)).toEqual([]);
});

const FIELDS = [
  ['from', [null, 5, 'x', [], {}, { id: 5 }, { id: '' }, { id: '..' }]],
  ['conversation', [null, 5, 'x', [], {}, { id: 5 }, { id: '..' }, { id: 'x', conversationType: 5 }]],
  ['recipient', [null, 5, 'x', [], {}, { id: null }]],
  ['channelData', [null, 5, 'x', [], { tenant: 5 }, { tenant: { id: 5 } }, { team: [] }, { channel: 'x' }]],
  ['entities', [null, 5, 'x', {}, [null], [5], [{ type: 5 }], [{ type: 'mention', mentioned: 5 }]]],
  ['attachments', [null, 5, 'x', {}, [null], [{ contentType: 5 }]]],
  [
    'serviceUrl',
    [null, 5, {}, 'not a url', 'file:///etc/passwd', 'http://169.254.169.254/', 'https://a@b:99999'],
  ],
  ['text', [null, 5, {}, []]],
  ['value', [null, 5, 'x', [], { verb: 5 }, { verb: '__proto__' }, { verb: 'constructor' }]],
  ['id', [null, '..', '/../..', 'x'.repeat(10_000)]],
  ['replyToId', [null, 5, '..']],
  ['timestamp', [null, 5, 'yesterday', {}]],
  ['channelId', [null, 5, {}, 'x'.repeat(10_000)]],
  ['localTimezone', [null, 5, 'Nowhere/Land', '../../etc']],
  ['deliveryMode', [null, 5, 'expectReplies', 'stream']],
] as const;

it.each(FIELDS)('never answers a strange %s with a 500', async (field, values) => {
  const posts = values.map((value) =>
    bot.post({ ...message(teams.url, 'personal', 'hello'), [field]: value }),
  );
  const statuses = (await Promise.all(posts)).map(({ status }) => status);
  expect(statuses.filter((status) => ![200, 400, 403].includes(status))).toEqual([]);
});

const TEXTS: readonly (readonly [string, string, string])[] = [
  ['HTML', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['card JSON', '{"type":"AdaptiveCard","body":[]}', '{"type":"AdaptiveCard","body":[]}'],
  ['emoji', 'help 👩🏽‍⚕️🏴󠁧󠁢󠁷󠁬󠁳󠁿', 'help 👩🏽‍⚕️🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
  ['Welsh', 'Pwy ddylai fy ngoruchwylio i? Ŵŷ', 'Pwy ddylai fy ngoruchwylio i? Ŵŷ'],
  ['right to left', 'من يشرف علي؟', 'من يشرف علي؟'],
  ['null bytes', 'su\u0000per\u0001vision', 'supervision'],
  ['half a character', 'super\uD800vision', 'supervision'],
  ['odd spaces', '  super \u00a0 vision&nbsp;\r\n\r\n please ', 'super vision\nplease'],
  ['escaped HTML', 'R&amp;R &lt;b&gt; &quot;x&quot; &unknown;', 'R&R <b> "x" &unknown;'],
  ['a template', '${constructor} {{user.name}} %00', '${constructor} {{user.name}} %00'],
  ["somebody else's mention", 'ask <at>Bob Example</at> please', 'ask Bob Example please'],
];

it.each(TEXTS)('hands on %s as plain text', async (_, text, heard) => {
  expect((await bot.post(message(teams.url, 'personal', text))).status).toBe(200);
  expect(bot.requests.map((request) => request.text)).toEqual([heard]);
});

it('hands on names and what was filled in without what no table can hold', async () => {
  const press = { value: { verb: 'note', text: 'a\u0000b\uD800c\nd', n: 1 } };
  const from = { from: { id: '29:jo', name: 'J\u0000o' } };
  await bot.post(message(teams.url, 'personal', '', { ...press, ...from }));
  expect(bot.requests.map((request) => request.press)).toEqual([
    { verb: 'note', data: { text: 'abc\nd', n: 1 } },
  ]);
  expect(bot.requests[0]?.person.name).toBe('Jo');
});

it('says kindly that 10,000 characters are too many', async () => {
  expect((await bot.post(message(teams.url, 'personal', 'a'.repeat(10_000)))).status).toBe(200);
  expect(bot.requests).toEqual([]);
  expect(teams.messages()[0]?.text).toMatch(/only read up to 4,000 characters/);
});

it('says that it reads only text when a file comes, and helps when nothing comes', async () => {
  const file = [
    { contentType: 'application/vnd.microsoft.teams.file.download.info' },
    { contentType: 'text/html' },
  ];
  await bot.post(message(teams.url, 'personal', '', { attachments: file }));
  expect(teams.messages()[0]?.text).toMatch(/only read text/);
  await bot.post(message(teams.url, 'channel', ''));
  expect(bot.requests.map((request) => request.text)).toEqual(['help']);
});

it('does not answer itself', async () => {
  await bot.post(message(teams.url, 'personal', 'hello', { from: { id: '28:bot' } }));
  expect(bot.requests).toEqual([]);
});

it.each(['\ud800', 'a\u0000b', '..', 'a\nb'])(
  'takes %j for no id of a conversation: it fits into no URL and no table',
  async (id) => {
    const place = { conversation: { id, conversationType: 'personal' } };
    expect((await bot.post(message(teams.url, 'personal', 'hello', place))).status).toBe(400);
  },
);
