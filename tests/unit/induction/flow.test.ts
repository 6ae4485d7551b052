import { presses, seen, world, type World } from './support';

describe('induction, from “I’m new here” on', () => {
  let w: World;
  beforeEach(async () => {
    w = await world();
  });
  afterEach(() => w.close());

  it('asks for role and day, begins, and shows the first card at once', async () => {
    const asked = await w.say('anna', "I'm new here", { role: 'social-worker' });
    expect(seen(asked)).toContain('induction-begin');
    expect(seen(asked)).toContain('2026-11-24');
    const begun = await w.press('anna', 'induction-begin', {
      pathway: 'mental-health-social-worker',
      start: '2026-11-24',
    });
    expect(begun.replace).toBe(true);
    expect(seen(begun)).toContain('Your first day');
    expect(presses(begun, 'induction-step').map((data) => data.step)).toEqual([
      'who-is-who',
      'lone-working',
      'where-support-is',
    ]);
  });

  it('begins in one sentence where role and day are said', async () => {
    const begun = await w.say('anna', 'I started last Monday as a mental health social worker');
    expect(seen(begun)).toContain('first day 23 November 2026');
    expect(await w.store.journeys.current('t1/anna')).toMatchObject({ startDate: '2026-11-23' });
  });

  it('opens a step, reads for it, ticks it off, takes it back', async () => {
    await w.say('anna', 'I start today as a social worker');
    const opened = await w.press('anna', 'induction-step', { step: 'who-is-who' });
    for (const word of ['Why it matters', 'What to do', 'What to read', 'Whom to ask'])
      expect(seen(opened)).toContain(word);
    const [reading] = presses(opened, 'induction-read');
    expect(seen(await w.press('anna', 'induction-read', reading))).toContain('professional leaders');
    const done = await w.press('anna', 'induction-done', { step: 'who-is-who' });
    expect(seen(done)).toContain('✓ Find out who is who');
    expect(seen(done)).toContain('1 of 3');
    const back = await w.press('anna', 'induction-undo', presses(done, 'induction-undo')[0]);
    expect(seen(back)).toContain('Done and read');
    expect(seen(await w.say('anna', 'my progress'))).toContain('0 of 3');
  });

  it('says when a stage is finished', async () => {
    await w.say('anna', 'I start today as a social worker');
    await w.press('anna', 'induction-done', { step: 'who-is-who' });
    await w.press('anna', 'induction-done', { step: 'lone-working' });
    const last = await w.press('anna', 'induction-done', { step: 'where-support-is' });
    expect(seen(last)).toContain('That finishes “your first day”');
  });

  it('skips with a reason and keeps it', async () => {
    await w.say('anna', 'I start today as a social worker');
    expect(seen(await w.press('anna', 'induction-skip-form', { step: 'asye' }))).toContain(
      'I did this before',
    );
    await w.press('anna', 'induction-skip', { step: 'asye', reason: 'role', note: 'Qualified in 2012' });
    const journey = await w.store.journeys.current('t1/anna');
    expect(journey?.marks).toMatchObject([
      { status: 'skipped', reason: 'It is not part of my role: Qualified in 2012' },
    ]);
  });

  it('keeps a reflection, once however often Save is pressed, and removes it', async () => {
    await w.say('anna', 'I start today as a social worker');
    const form = await w.press('anna', 'induction-reflect-form', { step: 'who-is-who' });
    const [data] = presses(form, 'induction-reflect');
    const sent = { ...data, text: 'I know whom to ask now.', peer: 'true' };
    await w.press('anna', 'induction-reflect', sent);
    await w.press('anna', 'induction-reflect', sent);
    const journey = await w.store.journeys.current('t1/anna');
    expect(journey?.reflections).toMatchObject([{ text: 'I know whom to ask now.', peer: true }]);
    const opened = await w.press('anna', 'induction-step', { step: 'who-is-who' });
    expect(seen(opened)).toContain('talked over with a peer');
    await w.press('anna', 'induction-unreflect', presses(opened, 'induction-unreflect')[0]);
    expect((await w.store.journeys.current('t1/anna'))?.reflections).toEqual([]);
  });

  it('goes to the nearest open step on “what’s next?”, and to the start where nothing is begun', async () => {
    expect(seen(await w.say('anna', "what's next?"))).toContain('induction-begin');
    await w.say('anna', 'I started 3 weeks ago as a social worker');
    expect(seen(await w.say('anna', "What's next?"))).toContain('Know your safeguarding routes');
  });

  it('sets earlier stages aside in one press, and back', async () => {
    const begun = await w.say('anna', 'I started 2 weeks ago as a social worker');
    expect(presses(begun, 'induction-catch-up')).toHaveLength(1);
    const skipped = await w.press('anna', 'induction-catch-up');
    expect(seen(skipped)).toContain('Skipped 10 steps');
    const back = await w.press('anna', 'induction-catch-up', { undo: true });
    expect(seen(back)).toContain('They are open again');
    expect((await w.store.journeys.current('t1/anna'))?.marks).toEqual([]);
  });

  it('changes the day and the pathway, ends, and keeps what was done', async () => {
    await w.say('anna', 'I start today as a social worker');
    await w.press('anna', 'induction-done', { step: 'who-is-who' });
    await w.say('anna', 'change my start date to 5 January 2027');
    expect(await w.store.journeys.current('t1/anna')).toMatchObject({
      startDate: '2027-01-05',
      marks: [{ step: 'who-is-who' }],
    });
    expect(seen(await w.say('anna', 'end my induction'))).toContain('End it');
    await w.press('anna', 'induction-end-now');
    expect(await w.store.journeys.current('t1/anna')).toBeUndefined();
    expect(await w.store.journeys.all('t1/anna')).toHaveLength(1);
  });

  it('in a channel answers the person alone', async () => {
    const channel = {
      ...{
        scope: 'channel' as const,
        conversationId: '19:c',
        tenantId: 't1',
        serviceUrl: 'https://smba.example/',
        protocol: 'msteams',
        botId: '28:bot',
      },
    };
    const reply = await w.say('anna', "I'm new here", { place: channel });
    expect(reply.card).toBeUndefined();
    expect(seen(reply.privately)).toContain('induction-begin');
    expect((await w.say('anna', "what's next?", { place: channel })).text).toBe('an ordinary answer');
  });
});
