import { describeEngines } from '../support/engines';
import { createStore, type Store } from '../../src/store';

const personal = {
  conversationId: 'a:1',
  serviceUrl: 'https://smba.trafficmanager.net/uk/',
  tenantId: 't1',
  scope: 'personal',
  protocol: 'msteams',
  botId: '28:bot',
  personKey: 't1/anna',
  personId: '29:anna',
} as const;

describeEngines('the foundation of the store', (open) => {
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

  it('remembers a role, changes it, and forgets it', async () => {
    await store.people.setRole('t1/anna', 'amhp');
    expect(await store.people.find('t1/anna')).toEqual({ role: 'amhp' });
    await store.people.setRole('t1/anna', undefined);
    expect(await store.people.find('t1/anna')).toEqual({});
  });

  it('keeps the role when the time zone is set, and the other way round', async () => {
    await store.people.setRole('t1/anna', 'amhp');
    await store.people.setTimeZone('t1/anna', 'Europe/London');
    expect(await store.people.find('t1/anna')).toEqual({ role: 'amhp', timeZone: 'Europe/London' });
  });

  it('says that a conversation is new once, and again after it had gone', async () => {
    expect(await store.conversations.save(personal)).toBe(true);
    expect(await store.conversations.save(personal)).toBe(false);
    await store.conversations.markGone('a:1', 'uninstalled');
    expect(await store.conversations.find('a:1')).toBeUndefined();
    expect(await store.conversations.save(personal)).toBe(true);
    expect(await store.conversations.personal('t1/anna')).toEqual([personal]);
  });

  it('keeps what it knew of a channel when a later activity does not say', async () => {
    const channel = {
      ...personal,
      conversationId: '19:c',
      scope: 'channel',
      personKey: undefined,
      personId: undefined,
    } as const;
    await store.conversations.save({ ...channel, teamId: '19:team', channelName: 'Duty' });
    await store.conversations.save({ ...channel, serviceUrl: 'https://smba.trafficmanager.net/emea/' });
    expect(await store.conversations.find('19:c')).toMatchObject({
      teamId: '19:team',
      channelName: 'Duty',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
    });
  });

  it('holds one opinion a person and entry, the later one', async () => {
    await store.feedback.note('t1/anna', { entryId: 'legal-literacy', useful: false, comment: 'too short' });
    now += 1;
    await store.feedback.note('t1/anna', { entryId: 'legal-literacy', useful: true });
    expect(await store.feedback.recent(5)).toEqual([{ entryId: 'legal-literacy', useful: true, at: now }]);
  });

  it('counts unanswered questions without who asked, and lets the old ones go', async () => {
    await store.unanswered.note('where is the canteen', 'facilities');
    now += 10;
    await store.unanswered.note('where is the canteen', 'facilities');
    expect(await store.unanswered.recent(5)).toEqual([
      { question: 'where is the canteen', topic: 'facilities', times: 2, last: now },
    ]);
    expect(await store.unanswered.forgetBefore(now + 1)).toBe(1);
    expect(await store.unanswered.recent(5)).toEqual([]);
  });

  it('tells everything that is held about a person, and erases it', async () => {
    await store.people.setRole('t1/anna', 'amhp');
    await store.conversations.save(personal);
    await store.feedback.note('t1/anna', { entryId: 'legal-literacy', useful: true });
    const holders = [store.people, store.conversations, store.feedback];
    const held = (await Promise.all(holders.map((holder) => holder.exportOf('t1/anna')))).flat();
    expect(held).toHaveLength(3);
    const erased = (await Promise.all(holders.map((holder) => holder.erase('t1/anna')))).flat();
    expect(erased.map((one) => one.count)).toEqual([1, 1, 1]);
    expect((await Promise.all(holders.map((holder) => holder.exportOf('t1/anna')))).flat()).toEqual([]);
  });
});
