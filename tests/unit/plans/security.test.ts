import type { Request } from '../../../src/conversation/request';
import {
  alien,
  buttonData,
  channel,
  chat,
  kim,
  max,
  sam,
  TEAM,
  TENANT,
  world,
  type World,
} from './support/world';

const OTHER = '19:team-b@thread.tacv2';

/** A team's plan and a personal one, with something in each. */
async function plans(): Promise<{ at: World; team: string; mine: string; before: string }> {
  const at = await world({ teams: { [TEAM]: [sam, kim], [OTHER]: [max] } });
  const adopted = await at.press('plan-adopt', { audience: 'boards' }, sam, channel());
  const team = buttonData(adopted.card, 'History').planId as string;
  const own = await at.press('plan-adopt', { audience: 'boards' }, sam);
  const mine = buttonData(own.card, 'History').planId as string;
  for (const [planId, place] of [
    [team, channel()],
    [mine, chat(sam)],
  ] as const) {
    await at.press(
      'plan-set',
      { planId, actionId: 'BO-01', seen: 0, back: { planId }, change: { note: 'Secret' } },
      sam,
      place,
    );
    await at.press('plan-rate-start', { planId }, sam, place);
  }
  return { at, team, mine, before: await dump(at, team, mine) };
}

const dump = async (at: World, ...ids: string[]): Promise<string> =>
  JSON.stringify(
    await Promise.all(
      ids.map(async (id) => [
        await at.store.plans.items(id),
        await at.store.plans.changes(id, { limit: 100 }),
        await at.store.plans.assessments(id),
      ]),
    ),
  );

/** Every press that takes a plan's id. */
const presses = (planId: string): readonly (readonly [string, object])[] => [
  ['plan', { planId }],
  ['plan', { planId, picked: true, pickOwner: 'aad-sam' }],
  ['plan-item', { planId, actionId: 'BO-01' }],
  ['plan-save', { planId, actionId: 'BO-01', seen: 1, back: { planId }, status: 'done' }],
  ['plan-set', { planId, actionId: 'BO-01', seen: 1, back: { planId }, change: { note: '' } }],
  ['plan-undo', { planId, actionId: 'BO-01', revision: 1 }],
  ['plan-history', { planId }],
  ['plan-accept', { planId }],
  ['plan-picture', { planId }],
  ['plan-rate-start', { planId, after: 0 }],
  ['plan-rate', { planId, round: 1, page: 1 }],
  ['plan-rate-save', { planId, round: 1, page: 1, ids: ['BO-01'], seen: [-1], rating0: '3' }],
  ['plans-share', { planId }],
  ['plans-share-to', { planId, to: TEAM }],
  ['plans-files', { planId }],
  ['plans-file', { planId, kind: 'excel' }],
];

const strangers: readonly (readonly [string, Request['person'], Request['place']])[] = [
  ['somebody of no team, in their own chat', max, chat(max)],
  ['somebody from another team’s channel', max, channel(OTHER)],
  ['a member, but in another team’s channel', sam, channel(OTHER)],
  ['another tenant’s person with the same directory id', alien, chat(alien)],
  ['another tenant’s person in a channel with the same id', alien, channel(TEAM, 'tenant-2')],
  ['another tenant’s person who claims our tenant’s channel', alien, channel()],
  ['our person in another tenant’s conversation', sam, channel(TEAM, 'tenant-2')],
  ['a member in a group chat', kim, { ...chat(kim), scope: 'groupChat' }],
];

describe.each(strangers)('%s', (_who, person, place) => {
  it('neither sees nor changes a team’s plan, whatever is pressed, and learns nothing from the answer', async () => {
    const { at, team, mine, before } = await plans();
    const posts = at.posts.length;
    for (const [verb, data] of presses(team)) {
      const there = at.press(verb, data, person, place);
      await expect(there).rejects.toMatchObject({ code: 'not-found' });
      const nowhere = at.press(verb, { ...data, planId: 'no-such-plan' }, person, place);
      const said = async (press: Promise<unknown>): Promise<unknown> =>
        press.catch((error: unknown) => (error as { say: string }).say);
      expect(await said(there)).toBe(await said(nowhere));
    }
    expect(await dump(at, team, mine)).toBe(before);
    expect(at.posts).toHaveLength(posts);
  });
});

it('nobody but its owner gets at a personal plan, not even from the same team', async () => {
  const { at, team, mine, before } = await plans();
  for (const [verb, data] of presses(mine)) {
    await expect(at.press(verb, data, kim, chat(kim))).rejects.toMatchObject({ code: 'not-found' });
    await expect(at.press(verb, data, sam, channel())).rejects.toMatchObject({ code: 'not-found' });
  }
  expect(await dump(at, team, mine)).toBe(before);
});

it('a member may use the team’s plan from their own chat', async () => {
  const { at, team } = await plans();
  await expect(at.press('plan', { planId: team }, kim, chat(kim))).resolves.toBeDefined();
});

it('who leaves the team loses its plan', async () => {
  const { at, team } = await plans();
  const later = await world({ store: at.store, teams: { [TEAM]: [sam] } });
  await expect(later.press('plan', { planId: team }, kim, chat(kim))).rejects.toMatchObject({
    code: 'not-found',
  });
});

describe('nasty submissions', () => {
  const junk: readonly unknown[] = [
    undefined,
    null,
    1,
    'text',
    [],
    {},
    { planId: null },
    { planId: { $ne: '' } },
    { planId: ['a'] },
    { planId: '' },
    { planId: 'x'.repeat(10_000) },
    { planId: "' or 1=1 --" },
    { __proto__: { planId: 'x' } },
    { constructor: 1 },
  ];
  const verbs = [
    'plan',
    'plan-item',
    'plan-save',
    'plan-set',
    'plan-undo',
    'plan-history',
    'plan-accept',
    'plan-picture',
    'plan-rate-start',
    'plan-rate',
    'plan-rate-save',
  ];

  it.each(verbs)('%s: is refused kindly, never with a crash of another kind', async (verb) => {
    const { at, team, mine, before } = await plans();
    for (const data of junk) {
      const error: unknown = await at.press(verb, data as object, sam, channel()).then(
        () => 'no error',
        (thrown: unknown) => thrown,
      );
      expect((error as Error).name).toMatch(/ZodError|GuideError|^\$ZodError/);
    }
    expect(await dump(at, team, mine)).toBe(before);
  });

  it.each([
    [{ status: 'deleted' }],
    [{ status: 'done', due: '2026-13-45' }],
    [{ status: 'done', due: 'tomorrow; drop table plans' }],
    [{ status: 'done', seen: -1 }],
    [{ status: 'done', seen: 1.5 }],
    [{ status: 'done', note: { toString: 'x' } }],
    [{ status: 'done', owner: ['aad-kim'] }],
  ])('a form with %j changes nothing', async (form) => {
    const { at, team, mine, before } = await plans();
    const data = { planId: team, actionId: 'BO-01', seen: 1, back: { planId: team }, ...form };
    await expect(at.press('plan-save', data, sam, channel())).rejects.toThrow();
    expect(await dump(at, team, mine)).toBe(before);
  });

  it('an owner from outside the team is refused, and what was typed is still there', async () => {
    const { at, team, mine, before } = await plans();
    for (const owner of ['aad-max', 'tenant-2/aad-sam', `../${TENANT}/aad-kim`, '29:kim ', 'former-member']) {
      const data = {
        planId: team,
        actionId: 'BO-01',
        seen: 1,
        back: { planId: team },
        status: 'done',
        note: 'Typed',
        owner,
      };
      const reply = await at.press('plan-save', data, sam, channel());
      expect(JSON.stringify(reply.card)).toContain('Nothing was saved');
      expect(JSON.stringify(reply.card)).toContain('"value":"Typed"');
    }
    expect(await dump(at, team, mine)).toBe(before);
  });

  it('an action of another list cannot be slipped into a plan', async () => {
    const { at, team, mine, before } = await plans();
    const data = { planId: team, actionId: 'HR-01', seen: 0, back: { planId: team }, status: 'done' };
    await expect(at.press('plan-save', data, sam, channel())).rejects.toMatchObject({ code: 'not-found' });
    await at.press(
      'plan-rate-save',
      { planId: team, round: 1, page: 1, ids: ['HR-01'], seen: [-1], rating0: '3' },
      sam,
      channel(),
    );
    const [round] = await at.store.plans.assessments(team);
    expect(await at.store.plans.ratings(round?.id ?? '')).toEqual([]);
    expect(await dump(at, team, mine)).toBe(before);
  });

  it('a "seen" from the future overwrites nothing that it should not', async () => {
    const { at, team } = await plans();
    const data = {
      planId: team,
      actionId: 'BO-01',
      seen: 10_000,
      back: { planId: team },
      change: { status: 'done' },
    };
    await at.press('plan-set', data, sam, channel());
    expect(await at.store.plans.item(team, 'BO-01')).toMatchObject({
      status: 'done',
      note: 'Secret',
      revision: 2,
    });
  });

  it('where the form leads back to is never another plan', async () => {
    const { at, team, mine } = await plans();
    const data = { planId: team, actionId: 'BO-01', seen: 1, back: { planId: mine }, status: 'done' };
    const reply = await at.press('plan-save', data, sam, channel());
    expect(JSON.stringify(reply.card)).not.toContain(mine);
  });
});

describe('a note', () => {
  const notes = async (note: string, check: (reply: Promise<unknown>) => Promise<void>) => {
    const { at, mine, team, before } = await plans();
    const key = { actionId: 'BO-01', seen: 1 };
    const own = { ...key, planId: mine, back: { planId: mine }, status: 'done', note };
    await check(at.press('plan-save', own, sam));
    const shared = { ...key, planId: team, back: { planId: team }, change: { note } };
    await check(at.press('plan-set', shared, sam, channel()));
    expect(await dump(at, team, mine)).toBe(before);
  };

  it('of somebody in distress is answered, in front of others discreetly, and not kept', () =>
    notes('i can’t cope, i want to kill myself', async (reply) => {
      const { privately, ...open } = (await reply) as { privately?: object };
      expect(JSON.stringify(privately ?? open)).toContain('116 123');
      if (privately) expect(JSON.stringify(open)).not.toContain('116 123');
    }));

  it('that may identify a patient is refused, with what to take out, and not kept', () =>
    notes('John Smith, dob 12/03/1980, NHS 943 476 5919', async (reply) => {
      await expect(reply).rejects.toMatchObject({ say: expect.stringContaining('an NHS number') as string });
    }));
});
