import { GuideError } from '../../src/errors';
import { GROUP, PERSONAL, activity, invoke, message } from '../support/activities';
import { card } from '../support/cards';
import { world } from '../support/world';

const here = world();
const submit = (value: unknown, over: object = {}) =>
  activity(here.teams.url, 'personal', { type: 'message', value, replyToId: 'the-card', ...over });
const execute = (value: unknown, place: 'personal' | 'groupChat' = 'personal') =>
  invoke(
    here.teams.url,
    place,
    'adaptiveCard/action',
    { action: { type: 'Action.Execute', ...(value as object) } },
    {
      replyToId: 'the-card',
    },
  );

describe('Action.Submit', () => {
  it('is a press with the verb and what was filled in, without what is meant for the client', async () => {
    await here.bot.post(submit({ verb: 'set-role', role: 'amhp', msteams: { type: 'x' } }));
    expect(here.bot.requests[0]).toMatchObject({
      text: '',
      press: { verb: 'set-role', data: { role: 'amhp' } },
      replyToId: 'the-card',
    });
    expect(here.bot.requests[0]?.press?.data).toEqual({ role: 'amhp' });
    expect(here.bot.requests[0]?.canReplace).toBeUndefined();
    expect(here.teams.calls.map((call) => call.body.type)).toEqual(['message']);
  });

  it('replaces the pressed card where asked to', async () => {
    here.bot.reply = () => Promise.resolve({ card: card('new'), summary: 'New', replace: true });
    await here.bot.post(submit({ verb: 'x' }));
    expect(here.teams.calls.map((call) => [call.method, call.parts])).toEqual([
      ['PUT', ['conversations', PERSONAL, 'activities', 'the-card']],
    ]);
    expect(here.teams.calls[0]?.body).toMatchObject({ id: 'the-card', summary: 'New' });
  });

  it('says of a card that it is to stay', async () => {
    await here.bot.post(submit({ verb: 'actions', audience: 'boards', stays: true }));
    const press = { verb: 'actions', data: { audience: 'boards' }, stays: true };
    expect(here.bot.requests[0]?.press).toEqual(press);
    await here.bot.post(submit({ verb: 'actions', stays: 'yes' }));
    expect(here.bot.requests[1]?.press).toEqual({ verb: 'actions', data: {} });
  });

  it('sends a new card where the old one can not be replaced', async () => {
    here.bot.reply = () => Promise.resolve({ card: card('new'), summary: 'New', replace: true });
    here.teams.misbehave(({ method }) => (method === 'PUT' ? { status: 404 } : undefined));
    await here.bot.post(submit({ verb: 'x' }));
    expect(here.teams.calls.map((call) => call.method)).toEqual(['PUT', 'POST']);
  });

  it('without a verb is handed on as a press that nobody knows', async () => {
    await here.bot.post(submit({ old: true }));
    await here.bot.post(submit('text'));
    expect(here.bot.requests.map((request) => request.press?.verb)).toEqual(['', '']);
  });
});

describe('Action.Execute', () => {
  it('answers with the new card, and shows it to everybody', async () => {
    here.bot.reply = () => Promise.resolve({ card: card('new'), summary: 'New', replace: true });
    const { status, body } = await here.bot.post(
      execute({ verb: 'tick', data: { action: 'a1' } }, 'groupChat'),
    );
    expect(status).toBe(200);
    expect(body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: card('new'),
    });
    expect(here.bot.requests[0]).toMatchObject({
      press: { verb: 'tick', data: { action: 'a1' } },
      canReplace: true,
    });
    expect(here.teams.calls.map((call) => [call.method, ...call.parts])).toEqual([
      ['PUT', 'conversations', GROUP, 'activities', 'the-card'],
    ]);
  });

  it('answers with words, and sends no message for them', async () => {
    const { body } = await here.bot.post(execute({ verb: 'tick', data: {} }));
    expect(body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'You said: tick',
    });
    expect(here.teams.calls).toEqual([]);
  });

  it('shows everybody else another card, or leaves theirs as it is, where the reply says so', async () => {
    const mine = { card: card('mine'), summary: 'Mine', replace: true };
    const others = { card: card('theirs'), summary: 'Theirs' };
    here.bot.reply = () => Promise.resolve({ ...mine, others });
    const first = await here.bot.post(execute({ verb: 'save', data: {} }, 'groupChat'));
    expect(first.body).toMatchObject({ value: card('mine') });
    expect(here.teams.calls[0]?.body).toMatchObject({ id: 'the-card', summary: 'Theirs' });
    here.bot.reply = () => Promise.resolve({ ...mine, others: 'as-before' });
    const second = await here.bot.post(execute({ verb: 'open', data: {} }, 'groupChat'));
    expect(second.body).toMatchObject({ value: card('mine') });
    expect(here.teams.calls).toHaveLength(1);
  });

  it('sends a card that replaces nothing as a message', async () => {
    here.bot.reply = () => Promise.resolve({ card: card('more'), summary: 'More' });
    const { body } = await here.bot.post(execute({ verb: 'more', data: {} }));
    expect(body).toMatchObject({ type: 'application/vnd.microsoft.activity.message', value: 'More' });
    expect(here.teams.messages(PERSONAL)).toHaveLength(1);
  });

  it('tells an error kindly, in the card', async () => {
    here.bot.reply = () => Promise.reject(new GuideError('not-allowed', 'Only team members can do that.'));
    const { status, body } = await here.bot.post(execute({ verb: 'x' }));
    expect(status).toBe(200);
    expect(body).toEqual({
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
      value: { code: 'not-allowed', message: 'Only team members can do that.' },
    });
  });

  it('leaks nothing of an unexpected error', async () => {
    here.bot.reply = () => Promise.reject(new Error('SQLITE_CORRUPT at /srv/data'));
    const { body } = await here.bot.post(execute({ verb: 'x' }));
    expect(body).toMatchObject({ statusCode: 500, value: { code: 'unexpected' } });
    expect(JSON.stringify(body)).not.toMatch(/SQLITE|srv/);
  });
});

describe('a dialog', () => {
  it('opens with its title and card', async () => {
    here.bot.reply = () => Promise.resolve({ dialog: { title: 'Edit', card: card('form') } });
    const { body } = await here.bot.post(
      invoke(here.teams.url, 'personal', 'task/fetch', { data: { verb: 'edit', id: 1 } }),
    );
    expect(here.bot.requests[0]?.press).toEqual({ verb: 'edit', data: { id: 1 } });
    expect(body).toMatchObject({
      task: { type: 'continue', value: { title: 'Edit', card: { content: card('form') } } },
    });
  });

  it('ends with words, or with a message in the conversation', async () => {
    const send = () =>
      here.bot.post(invoke(here.teams.url, 'personal', 'task/submit', { data: { verb: 'save' } }));
    here.bot.reply = () => Promise.resolve({ text: 'Saved.' });
    expect((await send()).body).toEqual({ task: { type: 'message', value: 'Saved.' } });
    here.bot.reply = () => Promise.resolve({ card: card('saved'), summary: 'Saved' });
    expect((await send()).body).toEqual({});
    expect(here.teams.messages(PERSONAL)).toHaveLength(1);
  });
});

describe('an error in a message', () => {
  it('is told in plain words', async () => {
    here.bot.reply = () => Promise.reject(new GuideError('not-found', 'There is no such action.'));
    expect((await here.bot.post(message(here.teams.url, 'personal', 'x'))).status).toBe(200);
    here.bot.reply = () => Promise.reject(new Error('secret'));
    expect((await here.bot.post(message(here.teams.url, 'personal', 'y'))).status).toBe(200);
    expect(here.teams.messages().map(({ text }) => text)).toEqual([
      'There is no such action.',
      expect.stringMatching(/^Something went wrong on our side/),
    ]);
  });
});
