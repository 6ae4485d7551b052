import { createStore, type Store } from '../../src/store';
import type { Database } from '../../src/store/database';
import {
  PRIORITY,
  type NewNotification,
  type OutboxDesk,
  type OutboxStore,
} from '../../src/notifications/ports';
import { describeEngines } from '../support/engines';
import { clearNotifications } from './clear-notifications';

const base = {
  serviceUrl: 'https://smba.trafficmanager.net/uk/',
  tenantId: 't1',
  protocol: 'msteams',
  botId: '28:bot',
} as const;
const chat = (n: number) => ({
  ...base,
  scope: 'personal' as const,
  conversationId: `a:${String(n).padStart(4, '0')}`,
  personId: `29:${String(n)}`,
  personKey: `t1/p${String(n)}`,
});
const notice = (key: string, more: Partial<NewNotification> = {}): NewNotification => ({
  key,
  kind: 'announcement',
  title: key,
  tenantId: 't1',
  payload: { text: 'hello' },
  ...more,
});
const LEASE = 60_000;
const MANY = 250;

describeEngines('the outbox', (open) => {
  let store: Store;
  let outbox: OutboxStore;
  let desk: OutboxDesk;
  let database: Database;
  let clear: () => Promise<void>;
  let close: () => Promise<void>;
  let now: number;

  beforeAll(async () => {
    const empty = await open();
    ({ database } = empty);
    store = await createStore(empty.database, { now: () => now });
    outbox = store.notifications.outbox;
    desk = store.notifications.desk;
    clear = () => clearNotifications(empty.database);
    close = empty.close;
  });
  afterAll(() => close());
  beforeEach(async () => {
    now = Date.UTC(2026, 10, 24, 9);
    await clear();
  });

  const known = async (count: number): Promise<void> => {
    for (let n = 1; n <= count; n += 1) await store.conversations.save(chat(n));
  };
  const queued = async (count: number, more: Partial<NewNotification> = {}): Promise<string> => {
    await known(count);
    const recipients = Array.from({ length: count }, (_, i) => chat(i + 1));
    return (await outbox.enqueue(notice('n1', more), recipients)).id;
  };
  const one = async (owner = 'w1') => {
    const [claim] = await outbox.claim(owner, 1, LEASE);
    if (!claim) throw new Error('nothing to claim');
    return claim;
  };
  const counts = async (id: string) => (await desk.report(id))?.counts;

  it('takes a key once', async () => {
    await known(1);
    const first = await outbox.enqueue(notice('digest/c1/2026-W48'), [chat(1)]);
    const again = await outbox.enqueue(notice('digest/c1/2026-W48'), [chat(1)]);
    expect(first.added).toBe(true);
    expect(again).toEqual({ id: first.id, added: false });
    expect(await counts(first.id)).toMatchObject({ pending: 1 });
  });

  it('gives each delivery to one claimer, with what it needs to post', async () => {
    await queued(3);
    const a = await outbox.claim('w1', 2, LEASE);
    const b = await outbox.claim('w2', 2, LEASE);
    expect(a).toHaveLength(2);
    expect(b).toHaveLength(1);
    expect(a[0]).toMatchObject({
      owner: 'w1',
      attempts: 1,
      target: { conversationId: 'a:0001', personId: '29:1' },
    });
  });

  it('shares out what many claim at the same time, nothing twice', async () => {
    await queued(60);
    const claims = await Promise.all(
      Array.from({ length: 12 }, (_, i) => outbox.claim(`w${String(i)}`, 5, LEASE)),
    );
    const ids = claims.flat().map((claim) => claim.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length + (await outbox.claim('last', 100, LEASE)).length).toBe(60);
  });

  it('commits sending once, and only for the claim that stands', async () => {
    await queued(1);
    const claim = await one();
    expect(await outbox.startSending({ ...claim, owner: 'other' }, LEASE)).toBe('lost');
    now += 3_000;
    expect(await outbox.startSending({ ...claim, attempts: 7 }, LEASE)).toBe('lost');
    expect(await outbox.startSending(claim, LEASE)).toBe('go');
    now += 3_000;
    expect(await outbox.startSending(claim, LEASE)).toBe('lost');
  });

  it('refuses to send when the lease has ended', async () => {
    await queued(1);
    const claim = await one();
    now += LEASE;
    expect(await outbox.startSending(claim, LEASE)).toBe('lost');
  });

  it('writes down what was sent, and closes what is complete', async () => {
    const id = await queued(1);
    const claim = await one();
    await outbox.startSending(claim, LEASE);
    await outbox.settle(claim, { state: 'sent', activityId: 'act-1' });
    await outbox.sweep(8);
    expect(await desk.report(id)).toMatchObject({ state: 'done', counts: { sent: 1, pending: 0 } });
  });

  it('sends a throttled message again when its time has come, not before', async () => {
    const id = await queued(1);
    const claim = await one();
    await outbox.startSending(claim, LEASE);
    await outbox.settle(claim, {
      state: 'pending',
      inMs: 5_000,
      reason: 'Teams asked to wait',
      strike: false,
    });
    expect(await outbox.claim('w1', 1, LEASE)).toEqual([]);
    now += 5_000;
    const again = await one('w2');
    expect(again.attempts).toBe(2);
    expect(await outbox.startSending(again, LEASE)).toBe('go');
    await outbox.settle(again, { state: 'sent', activityId: 'act-2' });
    expect(await counts(id)).toMatchObject({ sent: 1 });
  });

  it('puts a dead claim back in line, and calls a begun request unconfirmed', async () => {
    const id = await queued(2);
    const [begun] = await outbox.claim('w1', 2, LEASE);
    if (!begun) throw new Error('no claim');
    await outbox.startSending(begun, LEASE);
    now += LEASE;
    await outbox.sweep(8);
    expect(await counts(id)).toMatchObject({ pending: 1, unconfirmed: 1, sending: 0, leased: 0 });
    const [trouble] = await desk.troubled(5);
    expect(trouble).toMatchObject({
      id: begun.id,
      state: 'unconfirmed',
      reason: expect.stringContaining('may have arrived'),
    });
  });

  it('sends again what the policy says to, and then refuses the first owner', async () => {
    const id = await queued(1, { policy: 'retry' });
    const first = await one('w1');
    await outbox.startSending(first, LEASE);
    now += LEASE;
    await outbox.sweep(8);
    expect(await counts(id)).toMatchObject({ pending: 1 });
    const second = await one('w2');
    await outbox.settle(first, { state: 'failed', reason: 'late' });
    expect(await outbox.startSending(second, LEASE)).toBe('go');
    await outbox.settle(second, { state: 'sent', activityId: 'act-1' });
    expect(await counts(id)).toMatchObject({ sent: 1 });
  });

  it('never ends what the policy says to send again, also where more has expired than one sweep takes', async () => {
    const id = await queued(1_001, { policy: 'retry' });
    for (const claim of await outbox.claim('w1', 1_001, LEASE)) await outbox.startSending(claim, LEASE);
    now += LEASE;
    await outbox.sweep(8);
    expect(await counts(id)).toMatchObject({ unconfirmed: 0 });
    await outbox.sweep(8);
    expect(await counts(id)).toMatchObject({ pending: 1_001, unconfirmed: 0 });
  });

  it.each(['hold', 'retry'] as const)(
    'lets a late confirmation heal what was assumed (%s)',
    async (policy) => {
      const id = await queued(1, { policy });
      const claim = await one();
      await outbox.startSending(claim, LEASE);
      now += LEASE;
      await outbox.sweep(8);
      await outbox.settle(claim, { state: 'sent', activityId: 'act-1' });
      expect(await counts(id)).toMatchObject({ sent: 1, unconfirmed: 0, pending: 0 });
      expect(await outbox.claim('w2', 1, LEASE)).toEqual([]);
    },
  );

  it('sets a message aside that keeps killing whoever takes it, and sends it again on request', async () => {
    const id = await queued(1);
    for (let n = 0; n < 3; n += 1) {
      expect(await outbox.claim(`w${String(n)}`, 1, LEASE)).toHaveLength(1);
      now += LEASE;
      await outbox.sweep(3);
    }
    expect(await outbox.claim('w9', 1, LEASE)).toEqual([]);
    const [trouble] = await desk.troubled(5);
    expect(trouble).toMatchObject({
      state: 'aside',
      reason: expect.stringContaining('stopped again and again'),
    });
    expect(await desk.retry({ deliveryId: trouble?.id ?? 0 })).toBe(1);
    expect(await outbox.claim('w9', 1, LEASE)).toHaveLength(1);
    expect(await counts(id)).toMatchObject({ leased: 1 });
  });

  it('gives a conversation one message in two seconds, across claimers', async () => {
    await known(1);
    for (let n = 0; n < 5; n += 1) await outbox.enqueue(notice(`n${String(n)}`), [chat(1)]);
    const claims = [...(await outbox.claim('w1', 3, LEASE)), ...(await outbox.claim('w2', 3, LEASE))];
    const leaves = await Promise.all(claims.map((claim) => outbox.startSending(claim, LEASE)));
    expect(leaves.filter((leave) => leave === 'go')).toHaveLength(1);
    expect(leaves.filter((leave) => leave === 'later')).toHaveLength(4);
    expect(await outbox.claim('w1', 5, LEASE)).toEqual([]);
    now += 10_000;
    expect(await outbox.claim('w1', 5, LEASE)).toHaveLength(4);
  });

  it('does not hold a conversation back when the clock was set back', async () => {
    await known(1);
    await outbox.enqueue(notice('before'), [chat(1)]);
    const before = await one();
    expect(await outbox.startSending(before, LEASE)).toBe('go');
    now -= 3_600_000;
    await outbox.enqueue(notice('after'), [chat(1)]);
    expect(await outbox.startSending(await one(), LEASE)).toBe('go');
  });

  it('shares one rate: places never overlap, and a long line is refused', async () => {
    expect(await outbox.reserve(10, 20)).toEqual({ firstInMs: 0 });
    expect(await outbox.reserve(10, 20)).toEqual({ firstInMs: 200 });
    const many = await Promise.all(Array.from({ length: 8 }, () => outbox.reserve(10, 20)));
    const firsts = many.flatMap((got) => (got ? [got.firstInMs] : [])).sort((a, b) => a - b);
    expect(firsts).toEqual([400, 600, 800, 1000]);
    now += 1_200;
    expect(await outbox.reserve(1, 20)).toEqual({ firstInMs: 0 });
  });

  it('pauses everybody when asked, and survives a clock that is set back', async () => {
    await outbox.pauseAll(5_000);
    expect(await outbox.reserve(1, 20)).toBeUndefined();
    now += 4_500;
    expect(await outbox.reserve(1, 20)).toEqual({ firstInMs: 500 });
    now -= 24 * 3_600_000;
    expect(await outbox.reserve(1, 20)).toEqual({ firstInMs: 0 });
  });

  it('finds recipients in chunks while the first go out', async () => {
    await known(MANY);
    const { id } = await outbox.enqueueFor(notice('all'), { to: 'people', tenantId: 't1', roles: [] });
    expect(await outbox.fanOut(100)).toBe(true);
    expect(await outbox.claim('w1', 5, LEASE)).toHaveLength(5);
    expect(await desk.report(id)).toMatchObject({ fanningOut: true, counts: { pending: 95, leased: 5 } });
    while (await outbox.fanOut(100));
    expect(await desk.report(id)).toMatchObject({ fanningOut: false, counts: { pending: MANY - 5 } });
  });

  it('finds each recipient once when instances fan out at the same time', async () => {
    await known(120);
    const { id } = await outbox.enqueueFor(notice('all'), { to: 'people', tenantId: 't1', roles: [] });
    for (let n = 0; n < 8; n += 1)
      await Promise.all([outbox.fanOut(50), outbox.fanOut(50), outbox.fanOut(50)]);
    expect(await counts(id)).toMatchObject({ pending: 120 });
  });

  it('chooses people by role, one chat each, and skips who wants none', async () => {
    await known(4);
    await store.conversations.save({ ...chat(1), conversationId: 'a:0001-again' });
    await store.people.setRole('t1/p1', 'amhp');
    await store.people.setRole('t1/p2', 'amhp');
    await store.people.setRole('t1/p3', 'team-manager');
    await store.notifications.announcements.optOut('a:0002', 't1/p2');
    const amhps = { to: 'people', tenantId: 't1', roles: ['amhp'] } as const;
    expect(await outbox.count(amhps)).toBe(1);
    expect(await outbox.count({ ...amhps, roles: [] })).toBe(3);
    expect(await outbox.count({ ...amhps, tenantId: 't2' })).toBe(0);
    const { id } = await outbox.enqueueFor(notice('amhps'), amhps);
    await outbox.fanOut(100);
    expect(await counts(id)).toMatchObject({ pending: 1, skipped: 1 });
  });

  it('waits until a scheduled time, and sets aside what is too late', async () => {
    const id = await queued(1, { sendAt: now + 60_000, expiresAt: now + 120_000 });
    expect(await outbox.claim('w1', 1, LEASE)).toEqual([]);
    now += 130_000;
    expect(await outbox.claim('w1', 1, LEASE)).toEqual([]);
    await outbox.sweep(8);
    expect(await counts(id)).toMatchObject({ aside: 1 });
    await desk.retry({ notificationId: id });
    expect(await outbox.claim('w1', 1, LEASE)).toHaveLength(1);
  });

  it('stops at once, even what was claimed', async () => {
    const id = await queued(3);
    const claim = await one();
    expect(await desk.stop(id)).toBe(true);
    expect(await desk.stop(id)).toBe(false);
    expect(await outbox.startSending(claim, LEASE)).toBe('lost');
    expect(await outbox.claim('w1', 3, LEASE)).toEqual([]);
    now += LEASE;
    await outbox.sweep(8);
    await outbox.sweep(8);
    expect(await counts(id)).toMatchObject({ skipped: 3 });
  });

  it('takes back what was delivered, also what is confirmed after the recall', async () => {
    const id = await queued(3);
    const [first, second] = await outbox.claim('w1', 2, LEASE);
    if (!first || !second) throw new Error('no claims');
    await outbox.startSending(first, LEASE);
    await outbox.startSending(second, LEASE);
    await outbox.settle(first, { state: 'sent', activityId: 'act-1' });
    expect(await desk.recall(id)).toBe(true);
    const [back] = await outbox.claimRecall('w1', 5, LEASE);
    expect(back).toMatchObject({ id: first.id, activityId: 'act-1' });
    await outbox.settleRecall(back ?? first, { recall: 'removed' });
    await outbox.settle(second, { state: 'sent', activityId: 'act-2' });
    const [late] = await outbox.claimRecall('w2', 5, LEASE);
    expect(late).toMatchObject({ id: second.id, activityId: 'act-2' });
    expect(await outbox.claimRecall('w3', 5, LEASE)).toEqual([]);
    await outbox.settleRecall(late ?? second, { again: 1_000, reason: 'throttled' });
    now += 1_000;
    expect(await outbox.claimRecall('w3', 5, LEASE)).toHaveLength(1);
    await outbox.sweep(8);
    expect(await desk.report(id)).toMatchObject({
      state: 'recalled',
      counts: { sent: 2, skipped: 1 },
      recalled: { removed: 1, waiting: 1 },
    });
  });

  it('goes first where it is small', async () => {
    await known(3);
    await outbox.enqueue(notice('bulk', { priority: PRIORITY.bulk }), [chat(1), chat(2)]);
    now += 1;
    await outbox.enqueue(notice('mine', { priority: PRIORITY.now }), [chat(3)]);
    expect((await one()).conversationId).toBe('a:0003');
  });

  it('says what is gone, and fails what waited for it', async () => {
    const id = await queued(2);
    await store.conversations.markGone('a:0001', 'uninstalled');
    expect(await one()).toMatchObject({ gone: 'uninstalled' });
    await outbox.conversationGone('a:0002', 'blocked');
    expect(await desk.report(id)).toMatchObject({ counts: { failed: 1, leased: 1 } });
  });

  it('counts a reader once, and only where it was sent', async () => {
    const id = await queued(1);
    expect(await desk.acknowledge(id, ['a:0001'], 't1/p1')).toBe(true);
    expect(await desk.acknowledge(id, ['a:0001'], 't1/p1')).toBe(true);
    expect(await desk.acknowledge(id, ['a:0002'], 't1/p2')).toBe(false);
    expect(await desk.acknowledged(id)).toBe(1);
  });

  it('forgets a person and keeps the numbers', async () => {
    const id = await queued(2);
    const claim = await one();
    await outbox.startSending(claim, LEASE);
    await outbox.settle(claim, { state: 'sent', activityId: 'act-1' });
    await desk.acknowledge(id, ['a:0001'], 't1/p1');
    expect(await store.notifications.personal.exportOf('t1/p1')).toHaveLength(2);
    const erased = await store.notifications.personal.erase('t1/p1');
    expect(erased.filter((item) => item.count > 0)).toHaveLength(2);
    await store.notifications.personal.erase('t1/p2');
    expect(await store.notifications.personal.exportOf('t1/p1')).toEqual([]);
    expect(await counts(id)).toMatchObject({ sent: 1, skipped: 1 });
  });

  it('forgets whom a nudge was for, and whose chat was the last', async () => {
    await known(1);
    await outbox.enqueue(notice('nudge/w1/t1/p1', { kind: 'nudge', title: 'Nudge' }), [
      { conversationId: 'a:0001', personKey: 't1/p1' },
    ]);
    await outbox.enqueueFor(notice('all'), { to: 'people', tenantId: 't1', roles: [] });
    while (await outbox.fanOut(1)) continue;
    await store.notifications.personal.erase('t1/p1');
    const { db } = database;
    const left = JSON.stringify([
      await db.selectFrom('notifications').selectAll().execute(),
      await db.selectFrom('deliveries').selectAll().execute(),
    ]);
    expect(left).not.toMatch(/t1\/p1|a:0001/);
  });

  it('lets go of what ended long ago', async () => {
    const id = await queued(1);
    const claim = await one();
    await outbox.startSending(claim, LEASE);
    await outbox.settle(claim, { state: 'sent', activityId: 'x' });
    await outbox.sweep(8);
    expect(await desk.forgetBefore(now + 1)).toBe(1);
    expect(await desk.report(id)).toBeUndefined();
  });
});
