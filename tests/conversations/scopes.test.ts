import { setTimeout as delay } from 'node:timers/promises';
import { GROUP, PERSONAL, THREAD, message, type PlaceName } from '../support/activities';
import { startBot, type Bot } from '../support/bot';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';

let teams: FakeConnector;
let bot: Bot;
let usual: Bot['reply'];

beforeAll(async () => {
  teams = await startFakeConnector();
  bot = await startBot();
  usual = bot.reply;
});
afterAll(async () => {
  await bot.stop();
  await teams.stop();
});
beforeEach(() => {
  teams.clear();
  bot.requests.length = 0;
  bot.reply = usual;
});

const places: readonly (readonly [PlaceName, string])[] = [
  ['personal', PERSONAL],
  ['groupChat', GROUP],
  ['channel', THREAD],
];

describe.each(places)('a message in %s scope', (place, conversationId) => {
  it('is answered once, in its conversation, well formed', async () => {
    const sent = message(teams.url, place, 'Who should supervise me?');
    const { status } = await bot.post(sent);
    expect(status).toBe(200);
    expect(bot.requests.map((request) => request.text)).toEqual(['Who should supervise me?']);
    expect(teams.calls.map((call) => call.body.type)).toEqual(['message']);
    for (const { parts } of teams.calls) {
      expect(parts).toEqual(['conversations', conversationId, 'activities', sent.id]);
    }
    expect(teams.calls.at(-1)?.body).toMatchObject({
      type: 'message',
      replyToId: sent.id,
      textFormat: 'markdown',
      from: { id: '28:bot' },
      recipient: { id: '29:anna' },
      conversation: { id: conversationId },
    });
  });

  it('is seen to be worked on while the answer takes its time', async () => {
    bot.reply = () => delay(500).then(() => ({ text: 'at last' }));
    await bot.post(message(teams.url, place, 'a slow one'));
    // Teams shows no typing in channels.
    const types = place === 'channel' ? ['message'] : ['typing', 'message'];
    expect(teams.calls.map((call) => call.body.type)).toEqual(types);
  });

  it('carries who asks, where, and from which time zone', async () => {
    await bot.post(message(teams.url, place, 'hello'));
    expect(bot.requests[0]).toMatchObject({
      person: { id: '29:anna', aadObjectId: 'aad-anna', name: 'Anna Example' },
      place: { scope: place, conversationId, serviceUrl: teams.url, protocol: 'msteams', botId: '28:bot' },
      timeZone: 'Europe/London',
    });
  });

  it('is answered once however often it is delivered', async () => {
    const sent = message(teams.url, place, 'again');
    await Promise.all([bot.post(sent), bot.post(sent)]);
    await bot.post(sent);
    expect(bot.requests).toHaveLength(1);
    expect(teams.messages(conversationId)).toHaveLength(1);
  });
});

it('mentions who asked where others read along, and not in a personal chat', async () => {
  await bot.post(message(teams.url, 'channel', 'hello'));
  await bot.post(message(teams.url, 'personal', 'hello'));
  expect(teams.messages(THREAD)[0]?.text).toBe('<at>Anna Example</at> You said: hello');
  expect(teams.messages(THREAD)[0]?.entities).toEqual([
    { type: 'mention', text: '<at>Anna Example</at>', mentioned: { id: '29:anna', name: 'Anna Example' } },
  ]);
  expect(teams.messages(PERSONAL)[0]?.text).toBe('You said: hello');
});
