import { createStore, type Store } from '../../src/store';
import type { NewNotification, NotificationStore, Wishes } from '../../src/notifications/ports';
import { describeEngines } from '../support/engines';
import { clearNotifications } from './clear-notifications';

const wishes: Wishes = {
  digest: true,
  updates: true,
  announcements: true,
  audiences: [],
  themes: [],
  weekday: 1,
  time: '09:00',
  timeZone: 'Europe/London',
};
const channel = (id: string, teamId = 'team-1') => ({
  conversationId: id,
  channelId: id,
  channelName: `Channel ${id}`,
  teamId,
  tenantId: 't1',
  scope: 'channel' as const,
  serviceUrl: 'https://smba.trafficmanager.net/uk/',
  protocol: 'msteams',
  botId: '28:bot',
});
const note = (key: string): NewNotification => ({
  key,
  kind: 'digest',
  title: key,
  tenantId: 't1',
  payload: { text: 'hello' },
});
const change = (entryId: string) => ({
  ...{ entryId, kind: 'changed' as const, title: entryId, what: 'now says', from: '1', to: '2' },
  audiences: [],
  themes: [],
});

describeEngines('what channels are told', (open) => {
  let store: Store;
  let kept: NotificationStore;
  let clear: () => Promise<void>;
  let close: () => Promise<void>;
  let now: number;

  beforeAll(async () => {
    const empty = await open();
    store = await createStore(empty.database, { now: () => now });
    kept = store.notifications;
    clear = () => clearNotifications(empty.database);
    close = empty.close;
  });
  afterAll(() => close());
  beforeEach(async () => {
    now = Date.UTC(2026, 10, 24, 9);
    await clear();
  });

  const subscribed = async (id: string, more: Partial<Wishes> = {}, teamId = 'team-1') => {
    await store.conversations.save(channel(id, teamId));
    return kept.subscriptions.save({ conversationId: id, tenantId: 't1', teamId }, { ...wishes, ...more });
  };

  it('keeps one subscription a channel, with what was chosen', async () => {
    const first = await subscribed('19:a', { audiences: ['heis', 'boards'], themes: ['supervision'] });
    now += 1_000;
    const second = await subscribed('19:a', { weekday: 5 });
    expect(second).toMatchObject({ id: first.id, weekday: 5, audiences: [], since: first.since });
    expect(first.audiences).toEqual(['boards', 'heis']);
  });

  it('begins anew after a stop or pause, so that nothing from before is sent', async () => {
    const { since } = await subscribed('19:a');
    for (const status of ['paused', 'stopped', 'gone'] as const) {
      await kept.subscriptions.setStatus('19:a', status, 'because');
      now += 1_000;
      expect((await subscribed('19:a')).since).toBe(now);
    }
    expect(since).toBeLessThan(now);
    await kept.subscriptions.setStatus('19:a', 'paused');
    now += 1_000;
    await kept.subscriptions.setStatus('19:a', 'active');
    expect((await kept.subscriptions.find('19:a'))?.since).toBe(now);
  });

  it('walks through the active ones a page at a time', async () => {
    for (const id of ['19:a', '19:b', '19:c']) await subscribed(id);
    await kept.subscriptions.setStatus('19:b', 'paused');
    const [first] = await kept.subscriptions.active('', 1);
    const rest = await kept.subscriptions.active(first?.id ?? '', 10);
    expect([first, ...rest].map((one) => one?.conversationId).sort()).toEqual(['19:a', '19:c']);
  });

  it('changes all channels of a team at once', async () => {
    await subscribed('19:a');
    await subscribed('19:b');
    await subscribed('19:other', {}, 'team-2');
    await kept.subscriptions.setStatus('19:b', 'stopped');
    expect(
      await kept.subscriptions.teamStatus('team-1', ['active', 'paused'], 'gone', 'team archived'),
    ).toEqual(['19:a']);
    expect((await kept.subscriptions.ofTeam('team-1')).map((one) => one.status).sort()).toEqual([
      'gone',
      'stopped',
    ]);
    expect((await kept.subscriptions.find('19:other'))?.status).toBe('active');
  });

  it('lists the channels of a tenant once each', async () => {
    await store.conversations.save(channel('19:a'));
    await store.conversations.save({ ...channel('19:a'), conversationId: '19:a;messageid=1' });
    await store.conversations.save(channel('19:gone'));
    await store.conversations.markGone('19:gone', 'channel deleted');
    expect((await kept.subscriptions.channels('t1')).map((one) => one.channelId)).toEqual(['19:a']);
    expect(await kept.subscriptions.channels('t2')).toEqual([]);
  });

  it('tells a period once, whoever is at it at the same moment', async () => {
    const { id } = await subscribed('19:a');
    const telling = {
      subscriptionId: id,
      conversationId: '19:a',
      kind: 'digest' as const,
      period: '2026-W48',
    };
    const action = { id: 'TM-01', startOver: false };
    const all = await Promise.all(
      Array.from({ length: 6 }, () =>
        kept.subscriptions.tell({ ...telling, notification: note('digest/a/W48'), action }),
      ),
    );
    expect(all.filter(Boolean)).toHaveLength(1);
    expect(await kept.subscriptions.told(id, 'digest', '2026-W48')).toBe(true);
    expect(await kept.subscriptions.told(id, 'digest', '2026-W49')).toBe(false);
    expect([...(await kept.subscriptions.shownActions(id))]).toEqual(['TM-01']);
    expect(await kept.outbox.claim('w', 10, 1_000)).toHaveLength(1);
  });

  it('begins a new round of actions where it is told to', async () => {
    const { id } = await subscribed('19:a');
    const telling = { subscriptionId: id, conversationId: '19:a', kind: 'digest' as const };
    await kept.subscriptions.tell({ ...telling, period: '1', action: { id: 'TM-01', startOver: false } });
    await kept.subscriptions.tell({ ...telling, period: '2', action: { id: 'TM-02', startOver: false } });
    await kept.subscriptions.tell({ ...telling, period: '3', action: { id: 'TM-01', startOver: true } });
    expect([...(await kept.subscriptions.shownActions(id))]).toEqual(['TM-01']);
  });

  it('moves on from a change only if nobody else did', async () => {
    const { id } = await subscribed('19:a');
    const telling = {
      subscriptionId: id,
      conversationId: '19:a',
      kind: 'update' as const,
      notification: note('u'),
    };
    expect(await kept.subscriptions.tell({ ...telling, period: '3', toldChange: { from: 0, to: 3 } })).toBe(
      true,
    );
    expect(await kept.subscriptions.tell({ ...telling, period: '4', toldChange: { from: 0, to: 4 } })).toBe(
      false,
    );
    expect(await kept.subscriptions.told(id, 'update', '4')).toBe(false);
    expect((await kept.subscriptions.find('19:a'))?.toldChange).toBe(3);
  });

  it('compares each version of the content once, whoever starts at the same moment', async () => {
    expect(await kept.content.version()).toBeUndefined();
    const firsts = await Promise.all([
      kept.content.advance(undefined, 'v1', [], []),
      kept.content.advance(undefined, 'v1', [], []),
    ]);
    expect(firsts.filter(Boolean)).toHaveLength(1);
    const nexts = await Promise.all(
      [1, 2, 3].map(() => kept.content.advance('v1', 'v2', [], [change('a'), change('b')])),
    );
    expect(nexts.filter(Boolean)).toHaveLength(1);
    const changes = await kept.content.after(0);
    expect(changes.map((one) => one.entryId)).toEqual(['a', 'b']);
    expect((await kept.content.after(changes[0]?.id ?? 0)).map((one) => one.entryId)).toEqual(['b']);
    expect(await kept.content.since(now + 1)).toEqual([]);
    expect((await subscribed('19:late')).toldChange).toBe(changes[1]?.id);
  });

  it('keeps each entry as it was', async () => {
    const entry = {
      id: 'a',
      title: 'A',
      text: 'T',
      more: '',
      note: '',
      audiences: ['boards'],
      themes: [],
      withdrawn: '',
      hash: 'h',
    };
    await kept.content.advance(undefined, 'v1', [entry], []);
    expect(await kept.content.snapshot()).toEqual([entry]);
    await kept.content.advance('v1', 'v2', [{ ...entry, id: 'b' }], []);
    expect((await kept.content.snapshot()).map((one) => one.id)).toEqual(['b']);
  });

  it('chooses channels by audience and theme; no choice on either side means all', async () => {
    await subscribed('19:all');
    await subscribed('19:boards', { audiences: ['boards'] });
    await subscribed('19:heis', { audiences: ['heis'], themes: ['cpd'] });
    await subscribed('19:none', { announcements: false });
    await subscribed('19:paused');
    await kept.subscriptions.setStatus('19:paused', 'paused');
    const count = (audiences: readonly string[], themes: readonly string[] = []) =>
      kept.outbox.count({ to: 'channels', tenantId: 't1', audiences, themes });
    expect(await count([])).toBe(3);
    expect(await count(['boards'])).toBe(2);
    expect(await count(['boards', 'heis'])).toBe(3);
    expect(await count(['heis'], ['supervision'])).toBe(1);
    await store.conversations.markGone('19:all', 'uninstalled');
    expect(await count([])).toBe(2);
  });

  it('sends an announcement once, and only a draft can be changed or thrown away', async () => {
    const selection = { to: 'people', tenantId: 't1', roles: [] } as const;
    const words = { title: 'T', text: 'x', urgent: true, selection };
    const draft = await kept.announcements.create({ ...words, tenantId: 't1', author: 't1/ann' });
    expect(await kept.announcements.edit(draft.id, { ...words, title: 'New' })).toBe(true);
    const sends = await Promise.all(
      [1, 2, 3].map(() => kept.announcements.send(draft.id, note('announcement/1'))),
    );
    expect(sends.filter(Boolean)).toHaveLength(1);
    expect(await kept.announcements.edit(draft.id, words)).toBe(false);
    expect(await kept.announcements.discard(draft.id)).toBe(false);
    const found = await kept.announcements.find(draft.id);
    expect(found).toMatchObject({ title: 'New', urgent: true, status: 'sent', selection });
    expect(await kept.desk.report(found?.notificationId ?? '')).toMatchObject({ fanningOut: true });
    expect(await kept.announcements.recent('t2', 5)).toEqual([]);
  });

  it('forgets who wrote an announcement, and drafts altogether', async () => {
    const words = {
      title: 'T',
      text: 'x',
      urgent: false,
      selection: { to: 'people', tenantId: 't1', roles: [] } as const,
    };
    const sent = await kept.announcements.create({ ...words, tenantId: 't1', author: 't1/ann' });
    const draft = await kept.announcements.create({ ...words, tenantId: 't1', author: 't1/ann' });
    await kept.announcements.send(sent.id, note('announcement/1'));
    await kept.personal.erase('t1/ann');
    expect((await kept.announcements.find(sent.id))?.author).toBe('forgotten');
    expect(await kept.announcements.find(draft.id)).toBeUndefined();
    expect(await kept.personal.exportOf('t1/ann')).toEqual([]);
  });

  it('shows each tenant its own queue only', async () => {
    await subscribed('19:a');
    const { id } = await kept.outbox.enqueue(note('n1'), [{ conversationId: '19:a' }]);
    const [claim] = await kept.outbox.claim('w', 1, 1_000);
    if (!claim) throw new Error('no claim');
    await kept.outbox.settle(claim, { state: 'aside', reason: 'refused' });
    expect(await kept.desk.recent(5, 't2')).toEqual([]);
    expect(await kept.desk.troubled(5, 't2')).toEqual([]);
    expect(await kept.desk.retry({ deliveryId: claim.id }, 't2')).toBe(0);
    expect(await kept.desk.retry({ notificationId: id }, 't1')).toBe(1);
  });
});
