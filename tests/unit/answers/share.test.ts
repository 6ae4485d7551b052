import { createShareFeature } from '../../../src/answers';
import { loadLibrary } from '../../../src/knowledge/load';

const base = {
  conversationId: '19:c',
  tenantId: 't1',
  serviceUrl: 'https://smba.trafficmanager.net/uk/',
  protocol: 'msteams',
  botId: '28:bot',
} as const;
const channel = {
  ...base,
  scope: 'channel',
  teamId: '19:team',
  teamName: '<at>Chief</at> [x](https://evil.example)',
  channelName: '<img src=x> **b**',
} as const;

it('names the channel that was shared to as it is written, whatever is in its name', async () => {
  const feature = createShareFeature({
    library: loadLibrary(),
    channels: { inTenant: () => Promise.resolve([channel]) },
    directory: { members: () => Promise.resolve([]), isMember: () => Promise.resolve(true) },
    poster: {
      post: () => Promise.resolve({ ok: true, activityId: '1' }),
      update: () => Promise.reject(new Error('not used')),
      remove: () => Promise.reject(new Error('not used')),
    },
  });
  const share = feature.buttons.find(({ verb }) => verb === 'share-to');
  const said = await share?.press(
    { entryId: 'LA-05', conversationId: '19:c' },
    {
      person: { id: '29:a', tenantId: 't1' },
      place: { ...base, scope: 'personal', conversationId: 'a:1' },
      text: '',
    },
  );
  expect(said?.text).toMatch(/^Shared to \*\*/);
  expect(said?.text).not.toMatch(/(?<!\\)<|(?<!\\)\]\(|(?<!\\)\*\*b/);
});
