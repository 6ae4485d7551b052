import type { Person, Place } from '../../../src/conversation/request';
import { silentLog } from '../../../src/log';
import { createConnector } from '../../../src/teams/connector';
import { createDirectory } from '../../../src/teams/directory';
import { startFakeConnector, type FakeConnector } from '../../support/fake-connector';

let teams: FakeConnector;
let now = 1_000_000;
const clock = { now: () => now };
beforeAll(async () => {
  teams = await startFakeConnector();
  teams.members.set(
    'team',
    [1, 2, 3, 4, 5].map((n) => ({
      id: `29:${String(n)}`,
      name: `N${String(n)}`,
      aadObjectId: `aad-${String(n)}`,
    })),
  );
});
afterAll(() => teams.stop());
beforeEach(() => teams.clear());

const directory = () =>
  createDirectory(
    createConnector({ getToken: () => Promise.resolve(undefined), allows: () => true, clock }),
    clock,
    silentLog,
  );
const place = (): Place => ({
  scope: 'channel',
  conversationId: 'channel;messageid=1',
  tenantId: 't',
  serviceUrl: teams.url,
  protocol: 'msteams',
  botId: '28:bot',
  teamId: 'team',
});
const person = (n: number): Person => ({
  id: `29:${String(n)}`,
  aadObjectId: `aad-${String(n)}`,
  tenantId: 't',
});

it('reads all pages, and again only after a minute', async () => {
  const { members } = directory();
  const all = await members(place());
  expect(all.map(({ id, aadObjectId }) => [id, aadObjectId])).toEqual(
    [1, 2, 3, 4, 5].map((n) => [`29:${String(n)}`, `aad-${String(n)}`]),
  );
  expect(teams.calls).toHaveLength(3);
  await members(place());
  expect(teams.calls).toHaveLength(3);
  now += 61_000;
  await members(place());
  expect(teams.calls).toHaveLength(6);
});

it('does not remember a failure', async () => {
  const { members } = directory();
  teams.misbehave(() => ({ status: 500 }));
  await expect(members(place())).rejects.toThrow();
  teams.misbehave(undefined);
  expect(await members(place())).toHaveLength(5);
});

it('knows who belongs, and says no where Teams does not say yes', async () => {
  const { isMember } = directory();
  expect(await isMember('team', person(3), place())).toBe(true);
  expect(await isMember('team', person(9), place())).toBe(false);
  expect(await isMember('other-team', person(3), place())).toBe(false);
  teams.misbehave(() => ({ status: 502 }));
  expect(await isMember('team', person(4), place())).toBe(false);
  teams.misbehave(undefined);
  expect(await isMember('team', person(4), place())).toBe(true);
  teams.misbehave(() => ({ status: 200, body: { id: '29:1' } }));
  expect(await isMember('team', person(5), place())).toBe(false);
});
