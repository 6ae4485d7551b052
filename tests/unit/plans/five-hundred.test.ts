import { longList } from './support/contents';
import { buttonData, channel, sam, textsOf, world } from './support/world';

const library = longList(500);
const bytes = (card: unknown): number => Buffer.byteLength(JSON.stringify(card));

describe('a list of 500 actions', () => {
  it('is turned page by page, whole and in order, every page under 28 KB', async () => {
    const at = await world({ library });
    const numbers: string[] = [];
    let { card } = await at.press('actions', { audience: 'commissioners' });
    for (let turns = 0; turns < 200; turns += 1) {
      expect(bytes(card)).toBeLessThan(28 * 1024);
      numbers.push(...textsOf(card).filter((text) => /^\d+$/.test(text)));
      if (!JSON.stringify(card).includes('"title":"Next"')) break;
      ({ card } = await at.press('actions', buttonData(card, 'Next')));
    }
    expect(numbers).toEqual(Array.from({ length: 500 }, (_unused, index) => String(index + 1)));
  });

  it('is filtered, also as a plan, with every page small enough', async () => {
    const at = await world({ library });
    const filtered = await at.press('actions', { audience: 'commissioners', theme: 'supervision', page: 4 });
    expect(textsOf(filtered.card).join()).toContain('125 actions of 500');
    const adopted = await at.press('plan-adopt', { audience: 'commissioners' }, sam, channel());
    const { planId } = buttonData(adopted.card, 'History');
    const note = 'n'.repeat(500);
    await at.press(
      'plan-set',
      { planId, actionId: 'CO-005', seen: 0, back: { planId }, change: { status: 'in-progress', note } },
      sam,
      channel(),
    );
    const plan = await at.press(
      'plan',
      { planId, status: 'not-started', theme: 'cpd', page: 3 },
      sam,
      channel(),
    );
    expect(textsOf(plan.card).join()).toContain(
      'Not started, CPD (continuing professional development): 125 actions of 500',
    );
    for (const card of [filtered.card, adopted.card, plan.card]) expect(bytes(card)).toBeLessThan(28 * 1024);
    const rate = await at.press('plan-rate-start', { planId }, sam, channel());
    const picture = await at.press('plan-picture', { planId }, sam, channel());
    for (const card of [rate.card, picture.card]) expect(bytes(card)).toBeLessThan(28 * 1024);
  });
});
