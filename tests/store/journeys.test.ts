import { describeEngines } from '../support/engines';
import { createStore, type Store } from '../../src/store';

const ANNA = 't1/anna';
const BEN = 't1/ben';
const start = { pathway: 'amhp', startDate: '2026-11-23', timeZone: 'Europe/London' };

describeEngines('journeys', (open) => {
  let store: Store;
  let close: () => Promise<void>;
  let now: number;

  beforeEach(async () => {
    const empty = await open();
    now = Date.UTC(2026, 10, 24, 9);
    store = await createStore(empty.database, { now: () => now });
    close = empty.close;
  });
  afterEach(() => close());

  const current = async (who = ANNA) => {
    const journey = await store.journeys.current(who);
    if (!journey) throw new Error('no journey');
    return journey;
  };

  it('begins one, and beginning again changes the one under way', async () => {
    const first = await store.journeys.begin(ANNA, start);
    expect(first).toMatchObject({
      ...start,
      personKey: ANNA,
      nudges: true,
      marks: [],
      reflections: [],
      begunAt: now,
    });
    await store.journeys.mark(ANNA, { step: 'registration', status: 'done' });
    const again = await store.journeys.begin(ANNA, { ...start, pathway: 'team-manager' });
    expect(again).toMatchObject({ id: first.id, pathway: 'team-manager', marks: [{ step: 'registration' }] });
    expect(await store.journeys.all(ANNA)).toHaveLength(1);
  });

  it('has one under way even where two presses begin at the same moment', async () => {
    await Promise.all([store.journeys.begin(ANNA, start), store.journeys.begin(ANNA, start)]);
    expect(await store.journeys.all(ANNA)).toHaveLength(1);
  });

  it('keeps an ended one for the record and begins a new one beside it', async () => {
    await store.journeys.begin(ANNA, start);
    await store.journeys.mark(ANNA, { step: 'registration', status: 'done' });
    await store.journeys.end(ANNA);
    expect(await store.journeys.current(ANNA)).toBeUndefined();
    await store.journeys.mark(ANNA, { step: 'late', status: 'done' });
    now += 1000;
    const next = await store.journeys.begin(ANNA, start);
    expect(next.marks).toEqual([]);
    const all = await store.journeys.all(ANNA);
    expect(all.map((one) => one.marks.length)).toEqual([1, 0]);
    expect(all[0]?.endedAt).toBeDefined();
  });

  it('ticks once: the same again keeps the first date, something else replaces it, undo takes it away', async () => {
    await store.journeys.begin(ANNA, start);
    await store.journeys.mark(ANNA, { step: 'a', status: 'done' });
    const first = now;
    now += 60_000;
    await store.journeys.mark(ANNA, { step: 'a', status: 'done' });
    expect((await current()).marks).toEqual([{ step: 'a', status: 'done', at: first }]);
    await store.journeys.mark(ANNA, { step: 'a', status: 'skipped', reason: 'Not part of my role' });
    expect((await current()).marks).toEqual([
      { step: 'a', status: 'skipped', at: now, reason: 'Not part of my role' },
    ]);
    await store.journeys.mark(ANNA, { step: 'a', status: 'skipped', reason: 'Done before' });
    expect((await current()).marks).toMatchObject([{ reason: 'Done before' }]);
    await store.journeys.unmark(ANNA, 'a');
    expect((await current()).marks).toEqual([]);
  });

  it('keeps a reflection once however often the button is pressed, and removes it', async () => {
    await store.journeys.begin(ANNA, start);
    const reflection = { id: 'r1', step: 'a', text: 'Łódź, “quotes” and 🙂', peer: true };
    await store.journeys.reflect(ANNA, reflection);
    await store.journeys.reflect(ANNA, { ...reflection, text: 'other' });
    expect((await current()).reflections).toEqual([{ ...reflection, at: now }]);
    await store.journeys.begin(BEN, start);
    await store.journeys.reflect(BEN, { ...reflection, text: 'mine' });
    await store.journeys.unreflect(BEN, 'r1');
    expect((await current()).reflections).toHaveLength(1);
    expect((await current(BEN)).reflections).toHaveLength(0);
  });

  it('changes only what is said, and only for the person', async () => {
    await store.journeys.begin(ANNA, start);
    await store.journeys.begin(BEN, start);
    await store.journeys.change(ANNA, { nudges: false, startDate: '2027-01-04' });
    await store.journeys.change(ANNA, {});
    expect(await current()).toMatchObject({ nudges: false, startDate: '2027-01-04', pathway: 'amhp' });
    expect(await current(BEN)).toMatchObject({ nudges: true, startDate: '2026-11-23' });
  });

  it('does nothing for somebody without a journey', async () => {
    await store.journeys.mark(ANNA, { step: 'a', status: 'done' });
    await store.journeys.change(ANNA, { nudges: false });
    await store.journeys.end(ANNA);
    expect(await store.journeys.all(ANNA)).toEqual([]);
  });

  it('tells everything that is held and erases it, and nobody else’s', async () => {
    for (const who of [ANNA, BEN]) {
      await store.journeys.begin(who, start);
      await store.journeys.mark(who, { step: 'a', status: 'done' });
      await store.journeys.reflect(who, { id: 'r1', step: 'a', text: 'I learnt', peer: false });
      await store.nudgeLedger.claim(who, '2026-W48');
    }
    const held = await store.journeys.exportOf(ANNA);
    expect(held.map((one) => [one.what, one.items.length])).toEqual([
      ['your induction', 1],
      ['your reflections', 1],
      ['weeks in which you had a nudge', 1],
    ]);
    expect(JSON.stringify(held)).not.toContain('t1/');
    const erased = await store.journeys.erase(ANNA);
    expect(erased.map((one) => one.count)).toEqual([1, 1, 1, 1]);
    expect(await store.journeys.exportOf(ANNA)).toEqual([]);
    expect(await store.journeys.exportOf(BEN)).toHaveLength(3);
  });

  it('forgets what nobody has touched', async () => {
    const manager = { key: 't1/dana', name: 'Dana' };
    await store.journeys.begin(ANNA, start);
    await store.managerLinks.share({ key: ANNA, name: 'Anna' }, manager);
    await store.managerLinks.share({ key: BEN, name: 'Ben' }, manager);
    now += 1000;
    await store.journeys.begin(BEN, start);
    expect(await store.journeys.forgetBefore(now)).toBe(1);
    expect(await store.managerLinks.ofManager(manager.key)).toMatchObject([{ starterName: 'Ben' }]);
    expect(await store.journeys.all(ANNA)).toEqual([]);
    expect(await store.journeys.all(BEN)).toHaveLength(1);
  });

  describe('the ledger of nudges', () => {
    const week = '2026-W48';

    it('lets one have a week, however many ask at once', async () => {
      await store.journeys.begin(ANNA, start);
      const tries = await Promise.all(Array.from({ length: 8 }, () => store.nudgeLedger.claim(ANNA, week)));
      expect(tries.filter(Boolean)).toHaveLength(1);
      await store.nudgeLedger.settle(ANNA, week, 'queued');
      now += 3_600_000;
      expect(await store.nudgeLedger.claim(ANNA, week)).toBe(false);
      expect(await store.nudgeLedger.claim(ANNA, '2026-W49')).toBe(true);
    });

    it('hands on a week that a crash left unsettled, after the lease', async () => {
      await store.journeys.begin(ANNA, start);
      expect(await store.nudgeLedger.claim(ANNA, week)).toBe(true);
      now += 9 * 60_000;
      expect(await store.nudgeLedger.claim(ANNA, week)).toBe(false);
      now += 60_000;
      const tries = await Promise.all([1, 2, 3].map(() => store.nudgeLedger.claim(ANNA, week)));
      expect(tries.filter(Boolean)).toHaveLength(1);
    });

    it('gives no week to one who said stop, has ended, or never began', async () => {
      await store.journeys.begin(ANNA, start);
      await store.journeys.change(ANNA, { nudges: false });
      expect(await store.nudgeLedger.claim(ANNA, week)).toBe(false);
      await store.journeys.begin(BEN, start);
      await store.journeys.end(BEN);
      expect(await store.nudgeLedger.claim(BEN, week)).toBe(false);
      expect(await store.nudgeLedger.claim('t1/nobody', week)).toBe(false);
    });

    it('lists whom to look at, in pages, without the settled ones', async () => {
      for (const who of ['t1/a', 't1/b', 't1/c', 't1/d']) await store.journeys.begin(who, start);
      await store.journeys.change('t1/b', { nudges: false });
      await store.nudgeLedger.claim('t1/c', week);
      await store.nudgeLedger.settle('t1/c', week, 'queued');
      const keys = async (after: string, limit: number, latest = week) =>
        (await store.nudgeLedger.candidates(['Europe/London'], latest, after, limit)).map(
          (one) => one.personKey,
        );
      expect(await keys('', 1)).toEqual(['t1/a']);
      expect(await keys('t1/a', 5)).toEqual(['t1/d']);
      expect(await keys('', 5, '2026-W49')).toEqual(['t1/a', 't1/c', 't1/d']);
      expect(await store.nudgeLedger.candidates(['Asia/Kolkata'], week, '', 5)).toEqual([]);
      expect(await store.nudgeLedger.zones()).toEqual(['Europe/London']);
    });
  });
});
