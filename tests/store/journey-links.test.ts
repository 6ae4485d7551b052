import { describeEngines } from '../support/engines';
import { createStore, type Store } from '../../src/store';

const ANNA = { key: 't1/anna', name: 'Anna Example' };
const BEN = { key: 't1/ben', name: 'Ben Example' };
const DAY = 86_400_000;

describeEngines('managers’ links', (open) => {
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

  it('lets a code be used once', async () => {
    await store.managerLinks.invite(ANNA, 'hash', now + 14 * DAY);
    expect(await store.managerLinks.ofStarter(ANNA.key)).toMatchObject([{ expiresAt: now + 14 * DAY }]);
    expect(await store.managerLinks.ofManager(BEN.key)).toEqual([]);
    expect(await store.managerLinks.accept(BEN, 'hash')).toMatchObject({
      starterKey: ANNA.key,
      managerName: BEN.name,
    });
    expect(await store.managerLinks.accept({ key: 't1/carl', name: 'Carl' }, 'hash')).toBe('unknown');
    expect(await store.managerLinks.ofManager(BEN.key)).toMatchObject([{ starterName: 'Anna Example' }]);
  });

  it('lets two who use the code at the same moment not both in', async () => {
    await store.managerLinks.invite(ANNA, 'hash', now + DAY);
    const tries = await Promise.all(
      ['b', 'c', 'd'].map((who) => store.managerLinks.accept({ key: `t1/${who}`, name: who }, 'hash')),
    );
    expect(tries.filter((one) => typeof one !== 'string')).toHaveLength(1);
  });

  it('refuses a code that is too old, one’s own, and one that a newer one replaced', async () => {
    await store.managerLinks.invite(ANNA, 'first', now + DAY);
    expect(await store.managerLinks.accept(ANNA, 'first')).toBe('own');
    await store.managerLinks.invite(ANNA, 'second', now + DAY);
    expect(await store.managerLinks.accept(BEN, 'first')).toBe('unknown');
    now += DAY;
    expect(await store.managerLinks.accept(BEN, 'second')).toBe('unknown');
    expect(await store.managerLinks.ofStarter(ANNA.key)).toEqual([]);
  });

  it('stops one who guesses, for an hour, even with the right code', async () => {
    await store.managerLinks.invite(ANNA, 'right', now + DAY);
    for (let i = 0; i < 5; i += 1)
      expect(await store.managerLinks.accept(BEN, `wrong-${String(i)}`)).toBe('unknown');
    expect(await store.managerLinks.accept(BEN, 'right')).toBe('too-many');
    now += 3_600_000;
    expect(await store.managerLinks.accept(BEN, 'right')).toMatchObject({ starterKey: ANNA.key });
  });

  it('shares with a known person once, and either side ends it', async () => {
    const link = await store.managerLinks.share(ANNA, BEN);
    expect((await store.managerLinks.share(ANNA, BEN)).id).toBe(link.id);
    expect(await store.managerLinks.end('t1/mallory', link.id)).toBe(false);
    expect(await store.managerLinks.end(BEN.key, link.id)).toBe(true);
    expect(await store.managerLinks.end(ANNA.key, link.id)).toBe(false);
    expect(await store.managerLinks.ofManager(BEN.key)).toEqual([]);
    expect(await store.managerLinks.history(ANNA.key)).toMatchObject([{ endedBy: 'manager', endedAt: now }]);
    now += 1;
    const again = await store.managerLinks.share(ANNA, BEN);
    expect(await store.managerLinks.end(ANNA.key, again.id)).toBe(true);
    expect(await store.managerLinks.history(ANNA.key)).toMatchObject([{}, { endedBy: 'starter' }]);
  });

  it('tells each side what is held, and erases it', async () => {
    await store.managerLinks.share(ANNA, BEN);
    expect(JSON.stringify(await store.managerLinks.exportOf(ANNA.key))).toContain('Ben Example');
    expect(JSON.stringify(await store.managerLinks.exportOf(BEN.key))).toContain('Anna Example');
    expect(await store.managerLinks.erase(BEN.key)).toMatchObject([{ count: 1 }]);
    expect(await store.managerLinks.exportOf(BEN.key)).toEqual([]);
    expect(await store.managerLinks.ofManager(BEN.key)).toEqual([]);
    const kept = JSON.stringify(await store.managerLinks.history(ANNA.key));
    expect(kept).not.toContain('Ben');
    expect(kept).toContain('endedAt');
    expect(await store.managerLinks.erase(ANNA.key)).toMatchObject([{ count: 1 }]);
    expect(await store.managerLinks.history(ANNA.key)).toEqual([]);
  });
});
