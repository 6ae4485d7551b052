import type { PostFailure, Posted } from '../../../src/conversation/ports';
import type { NewNotification } from '../../../src/notifications/ports';
import { HOUR, World } from './support/world';

const failed = (failure: PostFailure): Posted => ({ ok: false, failure });
const unknown = failed({ kind: 'unknown', reason: 'ETIMEDOUT' });

describe('a delivery', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.open();
    for (const id of ['29:p1', '29:p2', '29:p3']) await world.meet(id);
  });
  afterEach(() => world.store.close());

  const queue = (more: Partial<NewNotification> = {}, who = ['29:p1']) =>
    world.notifications.outbox.enqueue(
      { key: 'k', kind: 'announcement', title: 'T', tenantId: 't1', payload: { text: 'hello' }, ...more },
      who.map((id) => ({ conversationId: `a:${id}`, personKey: `t1/${id}` })),
    );
  const report = async () => (await world.store.notifications.desk.recent(1))[0];
  const sent = () => world.poster.sent.length;
  const after = async (ms: number): Promise<void> => {
    world.clock.time += ms;
    await world.notifications.tick();
  };

  it('that was throttled is delivered when Teams said, not a moment before', async () => {
    await queue();
    world.poster.next.push(failed({ kind: 'throttled', retryAfterMs: 30_000 }));
    await world.notifications.tick();
    await after(29_000);
    expect(sent()).toBe(0);
    await after(9_000);
    expect(sent()).toBe(1);
    expect((await report())?.counts).toMatchObject({ sent: 1, pending: 0 });
  });

  it('is delivered after any number of throttlings', async () => {
    await queue();
    for (let n = 0; n < 20; n += 1)
      world.poster.next.push(failed({ kind: 'throttled', retryAfterMs: 1_000 }));
    for (let n = 0; n < 30; n += 1) await after(10_000);
    expect(sent()).toBe(1);
  });

  it('that never left is tried again, with longer and longer waits', async () => {
    await queue();
    for (let n = 0; n < 3; n += 1) world.poster.next.push(failed({ kind: 'unreachable' }));
    await world.notifications.tick();
    await after(1_000);
    expect(world.poster.next).toHaveLength(2);
    for (let n = 0; n < 5; n += 1) await after(8_000);
    expect(sent()).toBe(1);
  });

  it('ends where the person blocked us, and the chat is not used again', async () => {
    await queue();
    world.poster.next.push(failed({ kind: 'gone', reason: 'MessageWritesBlocked' }));
    await world.notifications.tick();
    await after(HOUR);
    expect(sent()).toBe(0);
    expect((await report())?.reasons).toEqual([
      { state: 'failed', reason: 'MessageWritesBlocked', count: 1 },
    ]);
    expect(await world.store.conversations.find('a:29:p1')).toBeUndefined();
  });

  it('that was refused is set aside at once and does not hold up the others', async () => {
    await queue({}, ['29:p1', '29:p2', '29:p3']);
    world.poster.next.push(failed({ kind: 'refused', reason: 'BadSyntax' }));
    await world.notifications.tick();
    expect(sent()).toBe(2);
    expect((await report())?.counts).toMatchObject({ sent: 2, aside: 1 });
  });

  it('of which nobody knows is held, listed, and sent again only on request', async () => {
    const { id } = await queue();
    world.poster.next.push(unknown);
    await world.notifications.tick();
    await after(HOUR);
    expect(sent()).toBe(0);
    const [trouble] = await world.store.notifications.desk.troubled(5);
    expect(trouble).toMatchObject({
      state: 'unconfirmed',
      reason: 'nobody can say whether it arrived: ETIMEDOUT',
    });
    await world.store.notifications.desk.retry({ notificationId: id });
    await after(3_000);
    expect(sent()).toBe(1);
  });

  it('of which nobody knows is sent again where that is the policy, and set aside in the end', async () => {
    await queue({ policy: 'retry' });
    world.poster.next.push(unknown, unknown);
    for (let n = 0; n < 4; n += 1) await after(60_000);
    expect(sent()).toBe(1);
    await queue({ key: 'poison', policy: 'retry' });
    for (let n = 0; n < 20; n += 1) world.poster.next.push(unknown);
    for (let n = 0; n < 30; n += 1) await after(10 * 60_000);
    expect(world.poster.next).toHaveLength(12);
    expect((await report())?.counts).toMatchObject({ aside: 1 });
  });

  it('that throws is one of which nobody knows', async () => {
    await queue();
    world.poster.next.push(() => Promise.reject(new TypeError('bug')));
    await world.notifications.tick();
    expect((await report())?.counts).toMatchObject({ unconfirmed: 1 });
  });

  it('that is answered late is unconfirmed at first, and then healed', async () => {
    world.restart(undefined, { timeoutMs: 30 });
    let answer: (posted: Posted) => void = () => undefined;
    world.poster.next.push(() => new Promise((resolve) => (answer = resolve)));
    await queue();
    await world.notifications.tick();
    expect((await report())?.counts).toMatchObject({ unconfirmed: 1 });
    answer({ ok: true, activityId: 'late' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await report())?.counts).toMatchObject({ unconfirmed: 0, sent: 1 });
  });

  it('too late to be useful is set aside', async () => {
    await queue({ expiresAt: world.clock.now() + HOUR });
    world.poster.next.push(failed({ kind: 'throttled', retryAfterMs: 2 * HOUR }));
    await world.notifications.tick();
    await after(3 * HOUR);
    expect(sent()).toBe(0);
    expect((await report())?.reasons[0]?.reason).toBe('it could not be sent in time: Teams asked to wait');
  });

  it('to somebody who asked to be forgotten is not made', async () => {
    await queue();
    await world.store.notifications.personal.erase('t1/29:p1');
    await world.notifications.tick();
    expect(sent()).toBe(0);
    expect((await report())?.counts).toMatchObject({ skipped: 1 });
  });

  it('waits with all others when most are throttled', async () => {
    for (let n = 0; n < 30; n += 1) await world.meet(`29:many${String(n)}`);
    await queue(
      {},
      Array.from({ length: 30 }, (_, n) => `29:many${String(n)}`),
    );
    for (let n = 0; n < 11; n += 1)
      world.poster.next.push(failed({ kind: 'throttled', retryAfterMs: 20_000 }));
    const begun = world.clock.time;
    await world.notifications.tick();
    expect(world.clock.time - begun).toBeGreaterThanOrEqual(19_000);
  });
});

describe('a nudge', () => {
  it('goes to the newest chat once, and says where there is none', async () => {
    const world = await World.open();
    await world.meet('29:p1');
    const { nudges } = world.notifications;
    expect(await nudges.send('t1/29:p1', '2026-W03', { text: 'Your next step' })).toBe('queued');
    expect(await nudges.send('t1/29:p1', '2026-W03', { text: 'Your next step' })).toBe('already');
    expect(await nudges.send('t1/29:nobody', '2026-W03', { text: 'x' })).toBe('no-chat');
    await world.notifications.tick();
    expect(world.poster.sent).toHaveLength(1);
    await world.store.close();
  });

  it('refuses a card that would show a blank preview', async () => {
    const world = await World.open();
    await world.meet('29:p1');
    const reply = { card: { type: 'AdaptiveCard' as const } };
    await expect(world.notifications.nudges.send('t1/29:p1', 'k', reply)).rejects.toThrow('summary');
    await world.store.close();
  });
});
