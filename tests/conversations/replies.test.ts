import { setTimeout as delay } from 'node:timers/promises';
import type { CitationMark } from '../../src/conversation/reply';
import { PERSONAL, message } from '../support/activities';
import { card } from '../support/cards';
import { world } from '../support/world';

const here = world();
const ask = () => here.bot.post(message(here.teams.url, 'personal', 'What is supervision?'));
const source = (position: number): CitationMark => ({
  position,
  title: `Source ${String(position)}`,
  url: 'https://example.org/a',
  abstract: 'Guidance, section 2, 2020',
});

it('sends citations over the wire with every property, and the marks in the text', async () => {
  here.bot.reply = () =>
    Promise.resolve({
      card: card('answer'),
      summary: 'Supervision',
      citations: [source(1), source(2)],
      feedbackOn: 'e1',
    });
  await ask();
  const [sent] = here.teams.messages(PERSONAL);
  expect(sent?.text).toBe('Supervision [1] [2]');
  expect(sent?.summary).toBe('Supervision');
  expect(sent?.channelData).toEqual({ feedbackLoop: { type: 'default' } });
  expect(sent?.entities).toEqual([
    {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      '@id': '',
      citation: [1, 2].map((position) => ({
        '@type': 'Claim',
        position,
        appearance: {
          '@type': 'DigitalDocument',
          name: `Source ${String(position)}`,
          abstract: 'Guidance, section 2, 2020',
          url: 'https://example.org/a',
        },
      })),
    },
  ]);
});

it('suggests at most three things, in a personal chat only', async () => {
  here.bot.reply = () => Promise.resolve({ text: 'Hello', suggestions: ['a', 'b', 'c', 'd'] });
  await ask();
  await here.bot.post(message(here.teams.url, 'channel', 'hello'));
  const [personal, channel] = here.teams.messages();
  expect(personal?.suggestedActions).toEqual({
    to: ['29:anna'],
    actions: ['a', 'b', 'c'].map((value) => ({ type: 'imBack', title: value, value })),
  });
  expect(channel?.suggestedActions).toBeUndefined();
});

it('says a refused card in words, with its sources', async () => {
  here.bot.reply = () =>
    Promise.resolve({ card: card('too big'), summary: 'Supervision', citations: [source(1)] });
  here.teams.misbehave(({ body }) => (body.attachments ? { status: 413 } : undefined));
  await ask();
  expect(here.teams.messages().at(-1)?.text).toBe(
    'Supervision\n\nI could not show the card here.\n\n1. [Source 1](https://example.org/a)',
  );
});

it('tries again where Teams says so, and not for ever', async () => {
  let failures = 0;
  here.teams.misbehave(({ body }) => {
    if (body.type !== 'message') return undefined;
    failures += 1;
    return failures < 3 ? { status: 429, headers: { 'retry-after': '0' } } : undefined;
  });
  await ask();
  expect(here.teams.messages()).toHaveLength(3);
  here.teams.clear();
  here.teams.misbehave(({ body }) =>
    body.type === 'message' ? { status: 429, headers: { 'retry-after': '600' } } : undefined,
  );
  await ask();
  expect(here.teams.messages()).toHaveLength(1);
});

it('acknowledges the message though the answer can not be sent', async () => {
  here.teams.misbehave(() => 'reset');
  expect((await ask()).status).toBe(200);
});

it('answers although typing can not be shown', async () => {
  here.teams.misbehave(({ body }) => (body.type === 'typing' ? { status: 403 } : undefined));
  here.bot.reply = () => delay(500).then(() => ({ text: 'at last' }));
  await ask();
  expect(here.teams.calls.map(({ body }) => body.type)).toEqual(['typing', 'message']);
});

it('hands over the role that is remembered, and the question before', async () => {
  here.bot.role = 'team-manager';
  here.bot.reply = ({ text }) => Promise.resolve({ text: 'x', remember: text });
  await ask();
  await here.bot.post(message(here.teams.url, 'personal', 'and for commissioners?'));
  await here.bot.post(message(here.teams.url, 'groupChat', 'and here?'));
  expect(here.bot.requests.map(({ role, previous }) => [role, previous])).toEqual([
    ['team-manager', undefined],
    ['team-manager', 'What is supervision?'],
    ['team-manager', undefined],
  ]);
});

it('puts the replies into the answer where the client asks for that', async () => {
  const { status, body } = await here.bot.post(
    message(here.teams.url, 'personal', 'hello', { deliveryMode: 'expectReplies' }),
  );
  expect(status).toBe(200);
  expect((body.activities as { type: string }[]).map(({ type }) => type)).toContain('message');
  expect(here.teams.calls).toEqual([]);
});
