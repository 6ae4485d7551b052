import { presses, seen, world, type World } from './support';

const CHANNEL = {
  scope: 'channel' as const,
  conversationId: '19:c@thread.tacv2;messageid=1',
  tenantId: 't1',
  serviceUrl: 'https://smba.example/',
  protocol: 'msteams',
  botId: '28:bot',
  teamId: '19:team',
  channelId: '19:c@thread.tacv2',
};

describe('the manager’s view', () => {
  let w: World;
  beforeEach(async () => {
    w = await world();
    await w.say('anna', 'I start today as a social worker');
  });
  afterEach(() => w.close());

  const codeFor = async (who: string): Promise<string> => {
    await w.say(who, 'invite my manager');
    return /"text":"([A-Z0-9]{6})"/.exec(seen(await w.press(who, 'induction-code')))?.[1] ?? '';
  };

  it('opens with a code that the manager types, and shows stages and counts', async () => {
    await w.press('anna', 'induction-done', { step: 'who-is-who' });
    await w.press('anna', 'induction-skip', { step: 'asye', reason: 'other', note: 'a private reason' });
    const code = await codeFor('anna');
    const shown = await w.say('ben', `induction code ${code.toLowerCase()}`);
    expect(seen(shown)).toContain('Anna Example');
    expect(seen(shown)).toContain('1 of 25');
    expect(seen(shown)).not.toMatch(/private reason|who-is-who|Find out who/);
    expect(w.sent).toMatchObject([{ personKey: 't1/anna' }]);
    expect(seen(await w.say('ben', 'my new starters'))).toContain('Anna Example');
  });

  it('never shows a reflection, whatever is asked', async () => {
    await w.press('anna', 'induction-reflect', {
      step: 'who-is-who',
      id: '0b8f4c52-55a9-4d50-9c0a-111111111111',
      text: 'SECRET THOUGHT',
      peer: 'true',
    });
    await w.say('ben', `induction code ${await codeFor('anna')}`);
    const [link] = await w.store.managerLinks.ofManager('t1/ben');
    for (const reply of [
      await w.say('ben', 'my new starters'),
      await w.press('ben', 'induction-starter', { link: link?.id }),
      await w.press('ben', 'induction-stage', { stage: 'first-day', link: link?.id }),
      await w.press('ben', 'induction-step', { step: 'who-is-who', link: link?.id, personKey: 't1/anna' }),
      await w
        .press('ben', 'induction-record', { link: link?.id })
        .catch((thrown: unknown) => ({ text: String(thrown) })),
    ])
      expect(JSON.stringify(reply)).not.toContain('SECRET');
  });

  it('is refused to a code of another tenant, a used one, and a guess', async () => {
    const code = await codeFor('anna');
    const elsewhere = { id: '29:eve', aadObjectId: 'eve', tenantId: 't2' };
    const other = await w.say('eve', `induction code ${code}`, { person: elsewhere });
    expect(seen(other)).toContain('I don’t know that code');
    expect(seen(await w.say('anna', `induction code ${code}`))).toContain('your own code');
    await w.say('ben', `induction code ${code}`);
    expect(seen(await w.say('carl', `induction code ${code}`))).toContain('I don’t know that code');
    for (let i = 0; i < 5; i += 1) await w.say('carl', 'induction code AAAAAA');
    expect(seen(await w.say('carl', 'induction code AAAAAA'))).toContain('try again in an hour');
  });

  it('ends at once from either side', async () => {
    await w.say('ben', `induction code ${await codeFor('anna')}`);
    const [link] = await w.store.managerLinks.ofManager('t1/ben');
    await expect(w.press('mallory', 'induction-unshare', { link: link?.id })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(seen(await w.press('anna', 'induction-unshare', { link: link?.id }))).toContain('It has ended');
    await expect(w.press('ben', 'induction-starter', { link: link?.id })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    expect(seen(await w.say('ben', 'my new starters'))).toContain('No new starter has invited you');
  });

  it('ends with the induction', async () => {
    await w.say('ben', `induction code ${await codeFor('anna')}`);
    await w.press('anna', 'induction-end-now');
    expect(await w.store.managerLinks.ofManager('t1/ben')).toEqual([]);
  });

  describe('by picking somebody of a channel', () => {
    beforeEach(async () => {
      w.members = (place) =>
        Promise.resolve(
          place.teamId === '19:team'
            ? [
                { id: '29:anna', aadObjectId: 'anna', name: 'Anna Example' },
                { id: '29:ben', aadObjectId: 'ben', name: 'Ben Carter' },
                { id: '28:bot', name: 'MHSW Guide' },
              ]
            : [{ id: '29:zoe', aadObjectId: 'zoe', name: 'Zoe' }],
        );
      await w.store.conversations.save({ ...CHANNEL, conversationId: '19:c@thread.tacv2' });
      await w.store.conversations.save({
        ...CHANNEL,
        conversationId: '19:other',
        teamId: '19:others',
        channelId: '19:other',
      });
    });

    it('shows the members to the person alone, and tells the one who is picked', async () => {
      const asked = await w.say('anna', 'invite my manager', { place: CHANNEL });
      expect(asked.card).toBeUndefined();
      expect(seen(asked.privately)).toContain('Ben Carter');
      const [data] = presses({ card: asked.privately?.card }, 'induction-share');
      const done = await w.press('anna', 'induction-share', { ...data, member: 'ben' });
      expect(seen(done)).toContain('Ben Carter can see your stages and counts now');
      expect(w.sent.map((one) => one.personKey)).toEqual(['t1/ben']);
      // What waits to be sent is kept, also after "forget me": no name is in it.
      expect(JSON.stringify(w.sent)).not.toContain('Anna');
      expect(await w.store.managerLinks.ofManager('t1/ben')).toHaveLength(1);
    });

    it('says so where the manager can’t be written to', async () => {
      w.outcome = 'no-chat';
      const done = await w.press('anna', 'induction-share', { chat: '19:c@thread.tacv2', member: 'ben' });
      expect(seen(done)).toContain('my new starters');
    });

    it.each([
      ['somebody who is not there', { chat: '19:c@thread.tacv2', member: 'zoe' }],
      ['a chat that the person is not in', { chat: '19:other', member: 'zoe' }],
      ['a chat that is not known', { chat: '19:made-up', member: 'ben' }],
      ['themselves', { chat: '19:c@thread.tacv2', member: 'anna' }],
      ['a bot', { chat: '19:c@thread.tacv2', member: '28:bot' }],
      ['nobody', { chat: '19:c@thread.tacv2', member: '' }],
    ])('refuses %s', async (_what, data) => {
      await expect(w.press('anna', 'induction-share', data)).rejects.toMatchObject({ code: 'not-allowed' });
      expect(w.sent).toEqual([]);
    });
  });
});
