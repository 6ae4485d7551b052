import { buttonData, channel, chat, kim, sam, TEAM, textsOf, world, type World } from './support/world';

async function teamPlan(at: World): Promise<string> {
  const adopted = await at.press('plan-adopt', { audience: 'team-managers' }, sam, channel());
  return buttonData(adopted.card, 'History').planId as string;
}

const open = (at: World, planId: string, who = sam, actionId = 'TM-03') =>
  at.press('plan-item', { planId, actionId }, who, channel());

describe('a plan', () => {
  it('is one a team and list: adopting again opens the one that is there', async () => {
    const at = await world();
    const first = await teamPlan(at);
    expect(await teamPlan(at)).toBe(first);
    expect((await at.store.plans.items(first)).map(({ actionId }) => actionId)).toHaveLength(11);
  });

  it('of a person is seen in their own chat only', async () => {
    const at = await world();
    const mine = await at.press('plan-adopt', { audience: 'boards' });
    const { planId } = buttonData(mine.card, 'History');
    expect(textsOf(mine.card)[1]).toContain('only you can see');
    await expect(at.press('plan', { planId }, sam, channel())).rejects.toMatchObject({ code: 'not-found' });
    await expect(at.press('plan', { planId }, kim)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('cannot be started in a group chat', async () => {
    const at = await world();
    const group = { ...chat(sam), scope: 'groupChat' as const };
    await expect(at.press('plan-adopt', { audience: 'boards' }, sam, group)).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  it('is not offered in a group chat, nor is sharing', async () => {
    const at = await world();
    const group = { ...chat(sam), scope: 'groupChat' as const };
    const list = await at.press('actions', { audience: 'boards' }, sam, group);
    const action = await at.press('action', { actionId: 'TM-01' }, sam, group);
    expect(JSON.stringify([list.card, action.card])).not.toMatch(/plan-adopt|plans-share/);
    expect(JSON.stringify(list.card)).toContain('Download');
  });

  it('is found again from what others do about an action', async () => {
    const at = await world();
    const planId = await teamPlan(at);
    const item = await open(at, planId, sam, 'TM-01');
    const [related] = JSON.stringify(item.card).match(/\{"home":[^}]*\},"actionId":"[A-Z]+-\d+"/) ?? [];
    const data = JSON.parse(`${related ?? ''}}`) as { actionId: string };
    const other = await at.press('action', data, sam, channel());
    expect(buttonData(other.card, 'Back to the plan')).toMatchObject({ planId, actionId: 'TM-01' });
    const theme = await at.press('actions-theme', buttonData(other.card, 'Who else?'), sam, channel());
    const back = await at.press('action', buttonData(theme.card, 'Back to the action'), sam, channel());
    expect(buttonData(back.card, 'Back to the plan')).toMatchObject({ planId, actionId: 'TM-01' });
  });

  it('does not call oneself somebody else where one changed an action on two cards', async () => {
    const at = await world();
    const planId = await teamPlan(at);
    const save = (status: string, who = sam) =>
      at.press(
        'plan-set',
        { planId, actionId: 'TM-01', seen: 0, back: { planId }, change: { status } },
        who,
        channel(),
      );
    await save('done');
    expect(textsOf((await save('in-progress')).card)).toContain('You changed this twice');
    expect(textsOf((await save('in-progress', kim)).card)).toContain('Two people changed this at once');
  });

  it('filters by status, owner, date and theme together', async () => {
    const at = await world();
    const planId = await teamPlan(at);
    const set = (actionId: string, change: object) =>
      at.press('plan-set', { planId, actionId, seen: 0, back: { planId }, change }, sam, channel());
    await set('TM-01', { status: 'in-progress', owner: 'aad-kim', due: '2026-11-01' });
    await set('TM-02', { status: 'in-progress', owner: 'aad-sam', due: '2026-12-01' });
    await set('TM-03', { status: 'done', owner: 'aad-kim', due: '2026-11-01' });
    const shown = async (picks: object): Promise<string[]> => {
      const { card } = await at.press('plan', { planId, picked: true, ...picks }, sam, channel());
      return textsOf(card).filter((text) => /^\d+$/.test(text));
    };
    expect(await shown({ pickStatus: 'in-progress' })).toEqual(['1', '2']);
    expect(await shown({ pickStatus: 'in-progress', pickOwner: 'aad-kim' })).toEqual(['1']);
    expect(await shown({ pickDue: 'overdue' })).toEqual(['1']);
    expect(await shown({ pickDue: 'soon' })).toEqual(['2']);
    expect(await shown({ pickOwner: 'nobody', pickStatus: 'any' })).toHaveLength(8);
    expect(await shown({ pickTheme: 'leadership', pickOwner: 'aad-kim' })).toEqual(['1', '3']);
    expect(await shown({ pickStatus: 'not-applicable' })).toEqual([]);
  });

  it('refreshes for the people of the team, and never for a personal plan', async () => {
    const at = await world();
    const planId = await teamPlan(at);
    const { card } = await at.press('plan', { planId }, sam, channel());
    expect(card?.refresh).toMatchObject({
      action: { type: 'Action.Execute', verb: 'plan', data: { planId } },
      userIds: ['29:sam', '29:kim'],
    });
    const mine = await at.press('plan-adopt', { audience: 'boards' });
    expect(mine.card?.refresh).toBeUndefined();
  });

  it('names at most 60 people for the refresh, whatever the team, and still fits', async () => {
    const many = Array.from({ length: 300 }, (_, n) => ({
      ...sam,
      id: `29:${'x'.repeat(90)}${String(n)}`,
      aadObjectId: `aad-${String(n)}`,
      name: `Person ${String(n)}`,
    }));
    const at = await world({ teams: { [TEAM]: [sam, ...many] } });
    const planId = await teamPlan(at);
    const { card } = await at.press('plan', { planId }, sam, channel());
    expect((card?.refresh as { userIds: string[] }).userIds).toHaveLength(60);
    const { card: item } = await open(at, planId);
    expect(Buffer.byteLength(JSON.stringify(item))).toBeLessThan(28 * 1024);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024);
  });

  it('opens and saves also where the platform will not say who is in the team', async () => {
    const at = await world();
    const planId = await teamPlan(at);
    const deaf = await world({ store: at.store, teams: {} });
    const item = await deaf.press('plan-item', { planId, actionId: 'TM-01' }, sam, channel());
    const saved = await deaf.press(
      'plan-save',
      { ...buttonData(item.card, 'Save'), status: 'done' },
      sam,
      channel(),
    );
    expect(textsOf(saved.card).join()).toContain('Saved:');
  });
});

describe('two people at one action', () => {
  it('change different things: both stand', async () => {
    const at = await world();
    const planId = await teamPlan(at);
    const mine = buttonData((await open(at, planId)).card, 'Save');
    const theirs = buttonData((await open(at, planId, kim)).card, 'Save');
    await at.press('plan-save', { ...mine, status: 'in-progress' }, sam, channel());
    await at.press('plan-save', { ...theirs, status: 'not-started', due: '2026-12-24' }, kim, channel());
    expect(await at.store.plans.item(planId, 'TM-03')).toMatchObject({
      status: 'in-progress',
      due: '2026-12-24',
      revision: 2,
    });
  });

  it('change the same thing: the second sees both values and decides; the rest of theirs is saved', async () => {
    const at = await world();
    const planId = await teamPlan(at);
    const mine = buttonData((await open(at, planId)).card, 'Save');
    const theirs = buttonData((await open(at, planId, kim)).card, 'Save');
    await at.press('plan-save', { ...mine, status: 'in-progress', note: 'By Sam' }, sam, channel());
    const clash = await at.press(
      'plan-save',
      { ...theirs, status: 'done', note: 'By Kim', due: '2026-12-24' },
      kim,
      channel(),
    );
    const text = textsOf(clash.card).join('\n');
    expect(text).toContain('Two people changed this at once');
    expect(text).toContain('Now, set by Sam');
    expect(text).toContain('“By Sam”');
    expect(text).toContain('“By Kim”');
    expect(text).toContain('The rest of what you sent is saved: Due date: 24 December 2026.');
    expect(await at.store.plans.item(planId, 'TM-03')).toMatchObject({
      status: 'in-progress',
      note: 'By Sam',
      due: '2026-12-24',
    });
    const after = await at.press('plan-set', buttonData(clash.card, 'Use mine'), kim, channel());
    expect(textsOf(after.card).join()).toContain('Saved:');
    expect(await at.store.plans.item(planId, 'TM-03')).toMatchObject({
      status: 'done',
      note: 'By Kim',
      due: '2026-12-24',
    });
  });

  it('and a third who comes between the conflict and its answer is not run over', async () => {
    const at = await world();
    const planId = await teamPlan(at);
    const stale = buttonData((await open(at, planId)).card, 'Save');
    const set = (seen: number, change: object) =>
      at.press('plan-set', { planId, actionId: 'TM-03', seen, back: { planId }, change }, kim, channel());
    await set(0, { status: 'in-progress' });
    const clash = await at.press('plan-save', { ...stale, status: 'done' }, sam, channel());
    await set(1, { status: 'not-applicable' });
    const again = await at.press('plan-set', buttonData(clash.card, 'Use mine'), sam, channel());
    expect(textsOf(again.card)[0]).toBe('Two people changed this at once');
    expect(await at.store.plans.item(planId, 'TM-03')).toMatchObject({ status: 'not-applicable' });
  });
});

describe('history and undo', () => {
  it('tells who and when, takes a change back, and records that too', async () => {
    const at = await world();
    const planId = await teamPlan(at);
    const saved = await at.press(
      'plan-set',
      { planId, actionId: 'TM-03', seen: 0, back: { planId }, change: { status: 'done' } },
      kim,
      channel(),
    );
    const undone = await at.press('plan-undo', buttonData(saved.card, 'Undo'), kim, channel());
    expect(textsOf(undone.card).join()).toContain(
      'Undone: Encourage social work practice leadership. Status: Not started.',
    );
    const { card } = await at.press('plan-history', { planId }, sam, channel());
    const shown = JSON.stringify(card);
    expect(textsOf(card)).toContain('24 Nov 2026, 12:00, Kim');
    expect(shown).toContain('Took a change back. Status: Done, then Not started.');
    expect(shown).toContain('Status: Not started, then Done.');
    const redone = await at.press('plan-undo', buttonData(card, 'Redo'), sam, channel());
    expect(JSON.stringify(redone.card)).toContain('Took a change back. Status: Not started, then Done.');
  });

  it('asks before it takes back what somebody else has changed since', async () => {
    const at = await world();
    const planId = await teamPlan(at);
    const set = (seen: number, change: object, who = sam) =>
      at.press('plan-set', { planId, actionId: 'TM-03', seen, back: { planId }, change }, who, channel());
    const saved = await set(0, { status: 'in-progress' });
    await set(1, { status: 'done' }, kim);
    const asked = await at.press('plan-undo', buttonData(saved.card, 'Undo'), sam, channel());
    expect(textsOf(asked.card).join('\n')).toContain('It has been changed again since');
    expect(await at.store.plans.item(planId, 'TM-03')).toMatchObject({ status: 'done' });
    await at.press('plan-set', buttonData(asked.card, 'Put the older back'), sam, channel());
    expect(await at.store.plans.item(planId, 'TM-03')).toMatchObject({ status: 'not-started' });
  });

  it('by word: "undo" takes back my own last change, not the undoing of it, and not another person’s', async () => {
    const at = await world();
    const planId = await teamPlan(at);
    const set = (actionId: string, who = sam) =>
      at.press(
        'plan-set',
        { planId, actionId, seen: 0, back: { planId }, change: { status: 'done' } },
        who,
        channel(),
      );
    await set('TM-01');
    at.time += 1000;
    await set('TM-02');
    at.time += 1000;
    await set('TM-03', kim);
    at.time += 1000;
    await at.say('undo', sam, channel());
    at.time += 1000;
    await at.say('undo my last change', sam, channel());
    const status = async (id: string) => (await at.store.plans.item(planId, id))?.status;
    expect([await status('TM-01'), await status('TM-02'), await status('TM-03')]).toEqual([
      'not-started',
      'not-started',
      'done',
    ]);
    const nothing = await at.say('undo', sam, channel());
    expect(textsOf(nothing?.card).join()).toContain('no change of yours to undo');
  });
});

describe('notes', () => {
  it('lose what could identify a patient, and say so', async () => {
    const at = await world();
    const planId = await teamPlan(at);
    const save = buttonData((await open(at, planId)).card, 'Save');
    const saved = await at.press(
      'plan-save',
      { ...save, status: 'done', note: 'Asked about 123 456 7890 today' },
      sam,
      channel(),
    );
    expect(textsOf(saved.card).join()).toContain('could identify a patient');
    expect((await at.store.plans.item(planId, 'TM-03'))?.note).toBe('Asked about [removed] today');
  });

  it('are cleared by an empty form, as clients leave empty inputs out', async () => {
    const at = await world();
    const planId = await teamPlan(at);
    const first = buttonData((await open(at, planId)).card, 'Save');
    await at.press(
      'plan-save',
      { ...first, status: 'done', note: 'x', due: '2026-12-01', owner: 'aad-kim' },
      sam,
      channel(),
    );
    const second = buttonData((await open(at, planId)).card, 'Save');
    await at.press('plan-save', { ...second, status: 'done' }, sam, channel());
    expect(await at.store.plans.item(planId, 'TM-03')).toMatchObject({ note: null, due: null, owner: null });
  });
});

describe('in a channel', () => {
  it('what one opens is one’s own; what one changes is everybody’s', async () => {
    const at = await world();
    const planId = await teamPlan(at);
    const opened = await open(at, planId);
    expect(opened).toMatchObject({ replace: true, others: 'as-before' });
    const saved = await at.press(
      'plan-save',
      { ...buttonData(opened.card, 'Save'), status: 'done' },
      sam,
      channel(),
    );
    const { others } = saved as { others?: { card?: Parameters<typeof textsOf>[0] } };
    const theirs = textsOf(others?.card).join('\n');
    expect(theirs).toContain('1 of 11 done');
    expect(theirs).not.toContain('Saved:');
  });
});
