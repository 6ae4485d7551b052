import { wordingHash, WITHDRAWN } from '../../../src/plans/wording';
import { withList } from './support/contents';
import { buttonData, channel, library, sam, textsOf, world } from './support/world';

/** A plan begun on today's boards list, seen again after the guidance has changed. */
async function after(): Promise<{ texts: string[]; at: Awaited<ReturnType<typeof world>>; planId: string }> {
  const first = await world();
  const adopted = await first.press('plan-adopt', { audience: 'boards' }, sam, channel());
  const planId = buttonData(adopted.card, 'History').planId as string;
  const set = (actionId: string, status: string) =>
    first.press(
      'plan-set',
      { planId, actionId, seen: 0, back: { planId }, change: { status } },
      sam,
      channel(),
    );
  await set('BO-02', 'done');
  await set('BO-03', 'in-progress');
  const [section] = library().list('boards')?.sections ?? [];
  if (!section) throw new Error('no section');
  const [one, two, three, ...rest] = section.actions;
  if (!one || !two || !three) throw new Error('no actions');
  const added = {
    ...one,
    id: 'BO-99',
    title: 'A wholly new action',
    action: { audience: 'boards', section: section.title, number: 9 },
  };
  const reworded = { ...three, text: 'Now in other words.' };
  const tombstone = { ...two, withdrawn: { on: '2027-01-10', because: 'Merged with BO-01.' } };
  const changed = withList('boards', [{ ...section, actions: [one, reworded, ...rest, added] }], [tombstone]);
  const at = await world({ library: changed, store: first.store });
  const { card } = await at.press('plan', { planId }, sam, channel());
  return { texts: textsOf(card), at, planId };
}

describe('when the content changes under a plan', () => {
  it('says what changed and keeps every status', async () => {
    const { texts } = await after();
    const text = texts.join('\n');
    expect(text).toContain('1 new in the guidance, 1 reworded, 1 withdrawn. Every status is kept.');
    expect(text).toContain('◐ In progress · Reworded');
    expect(text).toContain('○ Not started · New in the guidance');
    expect(text).toContain('No longer in the guidance (1)');
    expect(text).toContain('● Done · Withdrawn');
  });

  it('can show only what changed', async () => {
    const { at, planId } = await after();
    const { card } = await at.press('plan', { planId, news: true }, sam, channel());
    expect(textsOf(card).filter((text) => /^\d+$/.test(text))).toEqual(['3', '9', '2']);
  });

  it('is taken in with one press, and then says nothing more', async () => {
    const { at, planId } = await after();
    const accepted = await at.press('plan-accept', { planId }, sam, channel());
    expect(textsOf(accepted.card).join()).toContain('up to date with the guidance');
    const { card } = await at.press('plan', { planId }, sam, channel());
    const text = textsOf(card).join('\n');
    expect(text).not.toContain('The guidance has changed');
    expect(text).not.toContain('Reworded');
    expect(await at.store.plans.item(planId, 'BO-99')).toMatchObject({ status: 'not-started', revision: 0 });
    expect(await at.store.plans.item(planId, 'BO-02')).toMatchObject({ status: 'done' });
  });

  it('a new action can be worked on without taking the rest in first', async () => {
    const { at, planId } = await after();
    const item = await at.press('plan-item', { planId, actionId: 'BO-99' }, sam, channel());
    await at.press('plan-save', { ...buttonData(item.card, 'Save'), status: 'done' }, sam, channel());
    expect(await at.store.plans.item(planId, 'BO-99')).toMatchObject({ status: 'done', revision: 1 });
  });

  it('a withdrawn action still opens, and says why it went', async () => {
    const { at, planId } = await after();
    const item = await at.press('plan-item', { planId, actionId: 'BO-02' }, sam, channel());
    expect(textsOf(item.card).join('\n')).toContain('Withdrawn on 10 January 2027. Merged with BO-01.');
  });
});

describe('the wording of an action', () => {
  const [action] = library().list('boards')?.sections[0]?.actions ?? [];

  it('is the same when only its emphasis or layout changes', () => {
    if (!action) throw new Error('no action');
    const plain = { ...action, text: action.text.replaceAll('**', '').replaceAll(' ', '\n') };
    expect(wordingHash(plain)).toBe(wordingHash(action));
    expect(wordingHash({ ...action, text: `${action.text} More.` })).not.toBe(wordingHash(action));
  });

  it('of nothing, or of a tombstone, is "withdrawn"', () => {
    expect(wordingHash(undefined)).toBe(WITHDRAWN);
  });
});
