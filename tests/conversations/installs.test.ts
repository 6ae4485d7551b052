import { BOT, CHANNEL, PERSONAL, TEAM, activity, type PlaceName } from '../support/activities';
import { TENANT } from '../support/tokens';
import { world } from '../support/world';

const here = world();
const event = (place: PlaceName, over: object) => here.bot.post(activity(here.teams.url, place, over));
const install = (action: string, place: PlaceName = 'personal') =>
  event(place, { type: 'installationUpdate', action });
const joined = (place: PlaceName = 'personal') =>
  event(place, { type: 'conversationUpdate', membersAdded: [{ id: '29:anna' }, BOT] });
const inChannel = (eventType: string, name = 'Supervision') =>
  event('channel', {
    type: 'conversationUpdate',
    conversation: { id: CHANNEL, conversationType: 'channel', tenantId: TENANT },
    channelData: {
      eventType,
      team: { id: TEAM, name: 'North team' },
      channel: { id: CHANNEL, name },
      tenant: { id: TENANT },
    },
  });

it('says welcome once, though Teams tells of an install twice and the Playground on every page', async () => {
  await Promise.all([install('add'), joined()]);
  await install('add');
  await joined();
  expect(here.teams.messages().map(({ text }) => text)).toEqual(['Welcome']);
  expect(here.bot.kept.get(PERSONAL)).toMatchObject({ scope: 'personal', personKey: `${TENANT}/aad-anna` });
});

it('does not greet after an upgrade, nor when somebody else joins', async () => {
  await install('add-upgrade');
  await event('groupChat', { type: 'conversationUpdate', membersAdded: [{ id: '29:bob' }] });
  expect(here.teams.calls).toEqual([]);
  expect(here.bot.kept.has(PERSONAL)).toBe(true);
});

it('remembers that it was removed, and greets on coming back', async () => {
  await install('add');
  await install('remove');
  expect(here.bot.kept.get(PERSONAL)?.gone).toBe('uninstalled');
  await install('add');
  expect(here.bot.kept.get(PERSONAL)?.gone).toBeUndefined();
  expect(here.teams.messages()).toHaveLength(2);
  await event('personal', { type: 'conversationUpdate', membersRemoved: [BOT] });
  expect(here.bot.kept.get(PERSONAL)?.gone).toBe('uninstalled');
});

it('remembers a channel, not its threads, and follows what becomes of it', async () => {
  await joined('channel');
  expect(here.bot.kept.get(CHANNEL)).toMatchObject({
    scope: 'channel',
    teamId: TEAM,
    teamName: 'North team',
    channelId: CHANNEL,
    channelName: 'Supervision',
  });
  await inChannel('channelRenamed', 'Reflective practice');
  expect(here.bot.kept.get(CHANNEL)?.channelName).toBe('Reflective practice');
  await inChannel('channelDeleted');
  expect(here.bot.kept.get(CHANNEL)?.gone).toBe('channel deleted');
  await inChannel('channelRestored');
  expect(here.bot.kept.get(CHANNEL)?.gone).toBeUndefined();
  await inChannel('teamArchived');
  expect(here.bot.kept.get(CHANNEL)?.gone).toBe('team archived');
});

it('takes no note of a renamed channel in which it was never spoken to', async () => {
  await inChannel('channelRenamed', 'Elsewhere');
  expect(here.bot.kept.size).toBe(0);
  expect(here.teams.calls).toEqual([]);
});
