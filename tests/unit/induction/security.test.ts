import { GuideError } from '../../../src/errors';
import { createInductionFeature } from '../../../src/induction';
import { presses, seen, world, type World } from './support';

const REFLECTION = '0b8f4c52-55a9-4d50-9c0a-111111111111';

describe('somebody else’s induction', () => {
  let w: World;
  beforeEach(async () => {
    w = await world();
    await w.say('anna', 'I start today as a social worker');
    await w.press('anna', 'induction-done', { step: 'who-is-who' });
    await w.press('anna', 'induction-skip', { step: 'lone-working', reason: 'other', note: 'ANNA-REASON' });
    await w.press('anna', 'induction-reflect', {
      step: 'who-is-who',
      id: REFLECTION,
      text: 'ANNA-SECRET',
      peer: 'true',
    });
  });
  afterEach(() => w.close());

  /** Ways to name somebody else in a card's data. */
  const forged = async () => {
    const journey = await w.store.journeys.current('t1/anna');
    const name = {
      personKey: 't1/anna',
      person: { id: '29:anna', aadObjectId: 'anna', tenantId: 't1' },
      userId: 'anna',
    };
    return {
      ...name,
      journey: journey?.id,
      journeyId: journey?.id,
      id: REFLECTION,
      key: 't1/anna',
      on: false,
      undo: true,
    };
  };
  const VERBS = [
    'induction',
    'induction-next',
    'induction-stage',
    'induction-step',
    'induction-done',
    'induction-undo',
    'induction-skip-form',
    'induction-skip',
    'induction-reflect-form',
    'induction-reflect',
    'induction-unreflect',
    'induction-read',
    'induction-catch-up',
    'induction-nudges',
    'induction-change',
    'induction-begin',
    'induction-end',
    'induction-end-now',
    'induction-record',
    'induction-file',
    'induction-invite',
    'induction-code',
    'induction-share',
    'induction-unshare',
    'induction-starters',
    'induction-starter',
  ];

  it('is out of reach of every button, with or without an induction of one’s own', async () => {
    const before = await w.store.journeys.all('t1/anna');
    const data = {
      ...(await forged()),
      step: 'who-is-who',
      stage: 'first-day',
      entry: 'who-is-a-professional-leader',
      reason: 'other',
      text: 'x',
      format: 'word',
      pathway: 'amhp',
      start: '2026-11-24',
      link: before[0]?.id,
      member: 'anna',
      chat: '19:c',
    };
    for (const begun of [false, true]) {
      if (begun) await w.say('mallory', 'I start today as an AMHP');
      for (const verb of VERBS) {
        const reply = await w.press('mallory', verb, data).catch((thrown: unknown) => {
          expect(thrown).toBeInstanceOf(GuideError);
          return { text: (thrown as GuideError).say };
        });
        expect(JSON.stringify(reply)).not.toMatch(/ANNA|Anna Example/);
        if ('file' in reply && reply.file) expect((await reply.file.bytes()).includes('ANNA')).toBe(false);
      }
    }
    expect(await w.store.journeys.all('t1/anna')).toEqual(before);
  });

  it('is tried with every button that there is', async () => {
    const feature = createInductionFeature({ library: w.library } as never);
    expect(feature.buttons.map((one) => one.verb).sort()).toEqual([...VERBS].sort());
    await Promise.resolve();
  });

  it('of the same id in another tenant is another person’s', async () => {
    const person = { id: '29:anna', aadObjectId: 'anna', name: 'Anna', tenantId: 't2' };
    expect(seen(await w.say('anna', 'my progress', { person }))).toContain('induction-begin');
    expect((await w.say('anna', 'download my record as pdf', { person })).file).toBeUndefined();
  });
});

describe('nasty submissions', () => {
  let w: World;
  beforeEach(async () => {
    w = await world();
    await w.say('anna', 'I start today as a social worker');
  });
  afterEach(() => w.close());

  const long = 'x'.repeat(100_000);
  it.each([
    ['induction-begin', { pathway: 'no-such', start: '2026-11-24' }],
    ['induction-begin', { pathway: '../../etc/passwd', start: '2026-11-24' }],
    ['induction-begin', { pathway: 'amhp', start: '24/11/2026' }],
    ['induction-begin', { pathway: 'amhp', start: '9999-12-31' }],
    ['induction-begin', { pathway: 'amhp', start: '2026-02-31' }],
    ['induction-begin', { pathway: ['amhp'], start: '2026-11-24' }],
    ['induction-begin', {}],
    ['induction-stage', { stage: '__proto__' }],
    ['induction-stage', { stage: 'after' }],
    ['induction-step', { step: 'constructor' }],
    ['induction-step', { step: long }],
    ['induction-step', { step: { $ne: null } }],
    ['induction-done', { step: "who-is-who'; drop table journeys; --" }],
    ['induction-done', { step: 'approval-and-registration' }],
    ['induction-done', {}],
    ['induction-skip', { step: 'who-is-who', reason: 'none such' }],
    ['induction-skip', { step: 'who-is-who', reason: 'other', note: long }],
    ['induction-reflect', { step: 'who-is-who', id: 'not-a-uuid', text: 'x' }],
    ['induction-reflect', { step: 'who-is-who', id: REFLECTION, text: '   ' }],
    ['induction-reflect', { step: 'who-is-who', id: REFLECTION, text: long }],
    ['induction-reflect', { step: 'who-is-who', id: REFLECTION, text: 'x', peer: 'perhaps' }],
    ['induction-read', { step: 'who-is-who', entry: 'legal-literacy' }],
    ['induction-nudges', { on: 'yes' }],
    ['induction-file', { format: 'exe' }],
    ['induction-unshare', { link: long }],
    ['induction-starter', { link: '' }],
  ])('%s %j is told kindly and changes nothing', async (verb, data) => {
    const before = await w.store.journeys.all('t1/anna');
    const thrown: unknown = await w.press('anna', verb, data).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(GuideError);
    expect((thrown as GuideError).code).not.toBe('unexpected');
    expect(await w.store.journeys.all('t1/anna')).toEqual(before);
  });

  it('takes a table’s death wish as a note, shown as it was typed', async () => {
    const note = "**bold** [x](javascript:alert(1)) ${card} <b>&amp;</b> '; drop table journeys; --";
    await w.press('anna', 'induction-skip', { step: 'who-is-who', reason: 'other', note });
    const opened = await w.press('anna', 'induction-step', { step: 'who-is-who' });
    expect(seen(opened)).toContain('\\\\*\\\\*bold\\\\*\\\\*');
    expect((await w.store.journeys.current('t1/anna'))?.marks).toHaveLength(1);
  });

  it('stops at 200 reflections', async () => {
    for (let i = 0; i < 200; i += 1)
      await w.store.journeys.reflect('t1/anna', {
        id: `r${String(i)}`,
        step: 'who-is-who',
        text: 'x',
        peer: false,
      });
    await expect(
      w.press('anna', 'induction-reflect', { step: 'who-is-who', id: REFLECTION, text: 'one more' }),
    ).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('what is typed into a card', () => {
  let w: World;
  beforeEach(async () => {
    w = await world();
    await w.say('anna', 'I start today as a social worker');
  });
  afterEach(() => w.close());

  it('in distress is answered, and nothing of it is kept', async () => {
    w.aid = () => ({ text: '', cleaned: false, reply: { text: 'You matter. Samaritans: 116 123.' } });
    const said = [
      await w.press('anna', 'induction-reflect', {
        step: 'who-is-who',
        id: REFLECTION,
        text: 'I can’t go on',
      }),
      await w.press('anna', 'induction-skip', { step: 'who-is-who', reason: 'other', note: 'I can’t go on' }),
    ];
    for (const reply of said) expect(reply.text).toContain('116 123');
    expect(await w.store.journeys.current('t1/anna')).toMatchObject({ marks: [], reflections: [] });
  });

  it('loses what could identify a patient before it is kept, and says so', async () => {
    w.aid = (text) => ({ text: text.replace('Mr Smith', '(left out)'), cleaned: true });
    const reply = await w.press('anna', 'induction-reflect', {
      step: 'who-is-who',
      id: REFLECTION,
      text: 'Visited Mr Smith',
    });
    expect(seen(reply)).toContain('I took out what could identify somebody');
    expect((await w.store.journeys.current('t1/anna'))?.reflections).toMatchObject([
      { text: 'Visited (left out)' },
    ]);
  });

  it('reaches the triage as the person’s own message, without the press', async () => {
    const heard: string[] = [];
    w.aid = (text) => {
      heard.push(text);
      return { text, cleaned: false };
    };
    const form = await w.press('anna', 'induction-reflect-form', { step: 'who-is-who' });
    await w.press('anna', 'induction-reflect', {
      ...presses(form, 'induction-reflect')[0],
      text: 'All well.',
    });
    expect(heard).toEqual(['All well.']);
  });
});
