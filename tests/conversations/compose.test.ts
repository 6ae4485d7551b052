import type { MessageExtension } from '../../src/conversation/extension';
import { GuideError } from '../../src/errors';
import { invoke } from '../support/activities';
import { card } from '../support/cards';
import { world } from '../support/world';

const heard: unknown[] = [];
const result = { title: 'Supervision', subtitle: 'Guidance, 2020', card: card('supervision') };
const extension: MessageExtension = {
  search: (text, commandId) => {
    heard.push([text, commandId]);
    if (text === 'fail') return Promise.reject(new GuideError('not-found', 'The search is resting.'));
    return Promise.resolve(text === 'nothing' ? [] : [result]);
  },
  ask: (text, { person }) => {
    heard.push([text, person.id]);
    return Promise.resolve({ dialog: { title: 'About this message', card: card('answer') } });
  },
  press: ({ press }) => {
    heard.push(press);
    return Promise.resolve(
      press?.verb === 'next' ? { dialog: { title: 'Next', card: card('next') } } : { card: card('chosen') },
    );
  },
  unfurl: (url) => {
    heard.push(url);
    return Promise.resolve(url.includes('known') ? result : undefined);
  },
};

const here = world({ extension });
beforeEach(() => (heard.length = 0));

const send = async (name: string, value: unknown) =>
  (await here.bot.post(invoke(here.teams.url, 'groupChat', `composeExtension/${name}`, value))).body;
const attachment = {
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: card('supervision'),
  preview: {
    contentType: 'application/vnd.microsoft.card.thumbnail',
    content: { title: 'Supervision', text: 'Guidance, 2020' },
  },
};
const found = { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [attachment] } };

it('searches for what is typed, with and without the name of its parameter', async () => {
  const named = { commandId: 'guidance', parameters: [{ name: 'text', value: ' super ' }] };
  expect(await send('query', named)).toEqual(found);
  expect(await send('query', { commandId: 'guidance', parameters: [{ value: 'super' }] })).toEqual(found);
  expect(
    await send('query', { commandId: 'guidance', parameters: [{ name: 'initialRun', value: 'true' }] }),
  ).toEqual(found);
  expect(heard).toEqual([
    ['super', 'guidance'],
    ['super', 'guidance'],
    ['', 'guidance'],
  ]);
});

it('says when it finds nothing, and when it can not search', async () => {
  const about = (value: string) => send('query', { commandId: 'x', parameters: [{ name: 'text', value }] });
  expect(await about('nothing')).toEqual({
    composeExtension: { type: 'message', text: 'I found nothing for that. Try other words.' },
  });
  expect(await about('fail')).toEqual({
    composeExtension: { type: 'message', text: 'The search is resting.' },
  });
});

it('previews links that it knows and leaves others alone', async () => {
  expect(await send('queryLink', { url: 'https://example.org/known' })).toEqual(found);
  expect(await send('anonymousQueryLink', { url: 'https://example.org/known' })).toEqual(found);
  expect(await send('queryLink', { url: 'https://example.org/other' })).toEqual({});
});

it('asks about a message, as plain words', async () => {
  const content = '<div>Who <b>supervises</b> &amp; how?&nbsp;</div><script>x</script>';
  const body = await send('fetchTask', {
    commandId: 'ask',
    messagePayload: { body: { content, contentType: 'html' } },
  });
  expect(heard).toEqual([['Who supervises & how? x', '29:anna']]);
  expect(body).toMatchObject({
    task: { type: 'continue', value: { title: 'About this message', card: { content: card('answer') } } },
  });
});

it('puts the card of a pressed button into the message, or shows the next page', async () => {
  expect(await send('submitAction', { commandId: 'ask', data: { verb: 'choose', id: 1 } })).toEqual({
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card('chosen') }],
    },
  });
  expect(await send('submitAction', { data: { verb: 'next' } })).toMatchObject({
    task: { value: { title: 'Next' } },
  });
  expect(heard).toEqual([
    { verb: 'choose', data: { id: 1 } },
    { verb: 'next', data: {} },
  ]);
  expect(here.bot.requests).toEqual([]);
});
