import { PERSONAL, THREAD, activity, invoke, message } from '../support/activities';
import { world } from '../support/world';

const here = world();
const NEW_CHAT = 'chat-with-29:anna';

beforeEach(() => {
  here.bot.reply = () =>
    Promise.resolve({ text: 'I have written to you.', privately: { text: 'Call 999.' } });
});

it('says the private part in the chat that is known', async () => {
  await here.bot.post(activity(here.teams.url, 'personal', { type: 'installationUpdate', action: 'add' }));
  here.teams.clear();
  await here.bot.post(message(here.teams.url, 'channel', 'I am not coping'));
  expect(here.teams.messages(PERSONAL).map(({ text }) => text)).toEqual(['Call 999.']);
  expect(here.teams.messages(THREAD).map(({ text }) => text)).toEqual(['I have written to you.']);
});

it('opens a chat where none is known, and remembers it', async () => {
  await here.bot.post(message(here.teams.url, 'groupChat', 'I am not coping'));
  const [create] = here.teams.calls.filter(({ parts }) => parts.length === 1);
  expect(create?.body).toMatchObject({ isGroup: false, members: [{ id: '29:anna' }], bot: { id: '28:bot' } });
  expect(here.teams.messages(NEW_CHAT).map(({ text }) => text)).toEqual(['Call 999.']);
  expect(here.bot.kept.get(NEW_CHAT)).toMatchObject({ scope: 'personal', personId: '29:anna' });
});

it('leaks nothing where the person can not be reached, and says so', async () => {
  here.teams.misbehave(({ parts }) => (parts.length === 1 ? { status: 403 } : undefined));
  await here.bot.post(message(here.teams.url, 'channel', 'I am not coping'));
  const said = here.teams.messages(THREAD).map(({ text }) => text);
  expect(said).toEqual([
    expect.stringMatching(/^I have written to you\.\n\nI have something for you .*not reach you/),
  ]);
  expect(JSON.stringify(here.teams.calls)).not.toContain('999');
});

it('mentions nobody beside a private answer', async () => {
  await here.bot.post(message(here.teams.url, 'channel', 'I am not coping'));
  expect(JSON.stringify(here.teams.messages(THREAD))).not.toContain('<at>');
});

it('says it in the same chat where that is personal, and after a press as well', async () => {
  await here.bot.post(message(here.teams.url, 'personal', 'I am not coping'));
  expect(here.teams.messages(PERSONAL).map(({ text }) => text)).toEqual([
    'Call 999.',
    'I have written to you.',
  ]);
  here.teams.clear();
  const press = { action: { verb: 'wellbeing', data: {} } };
  const { body } = await here.bot.post(invoke(here.teams.url, 'groupChat', 'adaptiveCard/action', press));
  expect(body.value).toBe('I have written to you.');
  expect(here.teams.messages().map(({ text }) => text)).toEqual(['Call 999.']);
});
