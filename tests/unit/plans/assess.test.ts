import { metBy, metWords } from '../../../src/plans/assess';
import { listRows } from '../../../src/plans/lists';
import { buttonData, channel, kim, library, sam, textsOf, world, type World } from './support/world';

const rows = listRows(library().list('commissioners') ?? never());
const rating = (n: number, value: number) => ({
  actionId: rows[n]?.action.id ?? '',
  rating: value,
  by: 't/x',
  at: 0,
});

describe('how well a group is met', () => {
  it('is the mean as a share of "fully", of what is rated', () => {
    expect(metBy('All', rows, [rating(0, 3), rating(1, 0)], [])).toEqual({
      label: 'All',
      rated: 2,
      of: 4,
      percent: 50,
    });
  });

  it('sets against the last time only what was rated both times', () => {
    const met = metBy('All', rows, [rating(0, 3), rating(1, 0)], [rating(0, 1), rating(2, 3)]);
    expect(met).toMatchObject({ percent: 50, before: 33, comparable: 100 });
    expect(metWords(met)).toBe('50% of the way to “fully”, 2 of 4 rated; up from 33%');
  });

  it('says so where nothing is rated', () => {
    expect(metWords(metBy('All', rows, [], []))).toBe('Not rated yet (4)');
  });
});

async function start(at: World) {
  const adopted = await at.press('plan-adopt', { audience: 'team-managers' }, sam, channel());
  const picture = await at.press(
    'plan-picture',
    buttonData(adopted.card, 'How well is it met?'),
    sam,
    channel(),
  );
  return at.press('plan-rate-start', buttonData(picture.card, 'Start rating'), sam, channel());
}

describe('a self-assessment', () => {
  it('is rated page by page and drawn by section and theme, against the last time', async () => {
    const at = await world();
    const first = await start(at);
    const one = { ...buttonData(first.card, 'Save and go on') };
    const second = await at.press(
      'plan-rate-save',
      { ...one, rating0: '3', rating1: '1', rating2: 'none' },
      sam,
      channel(),
    );
    expect(textsOf(second.card).join()).toContain('9 to 11 of 11');
    const picture = await at.press(
      'plan-rate-save',
      { ...buttonData(second.card, 'Save'), rating0: '2' },
      sam,
      channel(),
    );
    const text = textsOf(picture.card).join('\n');
    expect(text).toContain('67% of the way to “fully”, 3 of 11 rated');
    expect(text).toContain('By theme');
    at.time += 90 * 86_400_000;
    const again = await at.press('plan-rate-start', buttonData(picture.card, 'New round'), kim, channel());
    const saved = await at.press(
      'plan-rate-save',
      { ...buttonData(again.card, 'Save and go on'), rating0: '3', rating1: '3' },
      kim,
      channel(),
    );
    const against = await at.press('plan-picture', buttonData(saved.card, 'See the picture'), kim, channel());
    expect(textsOf(against.card).join('\n')).toContain(
      '100% of the way to “fully”, 2 of 11 rated; up from 67%',
    );
    expect(textsOf(against.card)[1]).toBe(
      "The team's own rating, round 2, begun 22 Feb 2027, against 24 Nov 2026.",
    );
  });

  it('begins one round where two people begin at once', async () => {
    const at = await world();
    const adopted = await at.press('plan-adopt', { audience: 'team-managers' }, sam, channel());
    const { planId } = buttonData(adopted.card, 'History');
    await at.press('plan-rate-start', { planId, after: 0 }, sam, channel());
    await at.press('plan-rate-start', { planId, after: 0 }, kim, channel());
    expect(await at.store.plans.assessments(planId as string)).toHaveLength(1);
  });

  it('loses nobody’s rating without a word', async () => {
    const at = await world();
    const mine = buttonData((await start(at)).card, 'Save and go on');
    const theirs = { ...mine };
    await at.press('plan-rate-save', { ...mine, rating0: '3', rating1: '1' }, sam, channel());
    const clash = await at.press('plan-rate-save', { ...theirs, rating0: '0', rating2: '2' }, kim, channel());
    const text = textsOf(clash.card).join('\n');
    expect(text).toContain('Sam gave “Fully”, you gave “Not yet”');
    const [round] = await at.store.plans.assessments(mine.planId as string);
    const kept = await at.store.plans.ratings(round?.id ?? '');
    expect(kept.map(({ actionId, rating: value }) => [actionId, value])).toEqual([
      ['TM-01', 3],
      ['TM-02', 1],
      ['TM-03', 2],
    ]);
    const settled = await at.press(
      'plan-rate-save',
      { ...buttonData(clash.card, 'Save and go on'), rating0: '0' },
      kim,
      channel(),
    );
    expect(settled.card).toBeDefined();
    expect((await at.store.plans.ratings(round?.id ?? ''))[0]).toMatchObject({ rating: 0 });
  });
});

function never(): never {
  throw new Error('no list');
}
