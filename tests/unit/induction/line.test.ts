import { createInductionLine } from '../../../src/induction';
import { stepFor } from '../../../src/induction/step-for';
import { library, world, type World } from './support';

describe('the step that an answer belongs to', () => {
  let w: World;
  beforeEach(async () => {
    w = await world();
  });
  afterEach(() => w.close());

  const line = async (entry: string, who = 'anna') => {
    const person = { id: `29:${who}`, aadObjectId: who, tenantId: 't1' };
    const place = {
      scope: 'personal',
      conversationId: 'a',
      tenantId: 't1',
      serviceUrl: '',
      protocol: 'msteams',
      botId: '',
    } as const;
    return createInductionLine({
      library: library(),
      journeys: w.store.journeys,
      clock: { now: () => w.now },
    })(entry, { person, place, text: '' });
  };

  it('is named in the middle of induction', async () => {
    await w.say('anna', 'I start today as a social worker');
    expect(await line('LA-05')).toBe('In your induction: “Set up your supervision” (your first week).');
    await w.press('anna', 'induction-done', { step: 'supervision-set-up' });
    expect(await line('LA-05')).toContain('which you have ticked off');
    expect(await line('events-hashtag')).toBeUndefined();
    expect(await line('no-such-entry')).toBeUndefined();
  });

  it('is not named to somebody without an induction, or after its end', async () => {
    expect(await line('LA-05')).toBeUndefined();
    await w.say('anna', 'I start today as a social worker');
    await w.press('anna', 'induction-end-now');
    expect(await line('LA-05')).toBeUndefined();
  });

  it('is the nearest open one where several fit', async () => {
    await w.say('anna', 'I start today as a social worker');
    const journey = await w.store.journeys.current('t1/anna');
    const pathway = library().pathway('mental-health-social-worker');
    if (!journey || !pathway) throw new Error('nothing begun');
    const found = (entry: string, marks = journey.marks) =>
      stepFor(library(), pathway, entry, { ...journey, marks }, w.now)?.step.id;
    // Read both for "law-in-force" (first week) and for "safeguarding-routes" (first month).
    expect(found('legal-literacy')).toBe('law-in-force');
    expect(found('legal-literacy', [{ step: 'law-in-force', status: 'done', at: 1 }])).toBe(
      'safeguarding-routes',
    );
  });
});
