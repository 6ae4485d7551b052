import { collapse, concerning } from '../../../src/notifications/updates/collapse';
import { contentChanges } from '../../../src/notifications/updates/diff';
import { snapshotOf } from '../../../src/notifications/updates/snapshot';
import type { ContentChange } from '../../../src/notifications/ports';
import { entry, libraryOf } from './support/content';
import { channelPlace, textOf, World } from './support/world';

const diff = (before: ReturnType<typeof entry>[], after: ReturnType<typeof entry>[]) =>
  contentChanges(snapshotOf(libraryOf(before)), snapshotOf(libraryOf(after))).map(
    ({ kind, what }) => `${kind}: ${what}`,
  );

describe('what changed in the content', () => {
  const a = entry('a', { text: 'Supervision is **monthly**. It is protected.' });

  it.each([
    ['nothing', a, []],
    ['upkeep only', { ...a, reviewed: '2027-01-01', owner: 'X', asks: ['new'] }, []],
    ['emphasis only', { ...a, text: 'Supervision is monthly. It is _protected_.' }, []],
    [
      'a sentence',
      { ...a, text: 'Supervision is weekly. It is protected.' },
      ['changed: now says: “Supervision is weekly.”'],
    ],
    [
      'a sentence less',
      { ...a, text: 'It is protected.' },
      ['changed: no longer says: “Supervision is monthly.”'],
    ],
    ['the title', { ...a, title: 'New' }, ['changed: was called “Title of a”']],
    ['a note', { ...a, note: 'Under review.' }, ['changed: new note: “Under review.”']],
    [
      'detail',
      { ...a, more: 'See [the policy](https://x.org).' },
      ['changed: new detail: “See the policy.”'],
    ],
    ['audiences', { ...a, audiences: ['boards'] }, ['changed: is addressed to others than before']],
    [
      'withdrawn',
      { ...a, withdrawn: { on: '2027-01-01', because: 'The law changed.' } },
      ['withdrawn: The law changed.'],
    ],
  ])('%s', (_name, after, told) => {
    expect(diff([a], [after])).toEqual(told);
  });

  it('tells what is new and what vanished', () => {
    expect(diff([a], [entry('b')])).toEqual([
      'added: First sentence of b.',
      'withdrawn: no longer in the guidance',
    ]);
  });

  it('keeps to one line however long the sentence', () => {
    const [line] = diff([a], [{ ...a, text: 'word '.repeat(200) }]);
    expect(line?.length).toBeLessThan(190);
  });
});

describe('several changes of one entry', () => {
  const change = (kind: ContentChange['kind'], from: string, to: string, id: number) => ({
    entryId: 'a',
    kind,
    title: 'A',
    what: `${from} to ${to}`,
    audiences: [],
    themes: [],
    from,
    to,
    id,
    at: id,
  });

  it.each([
    [
      'changed twice is told once',
      [change('changed', '1', '2', 1), change('changed', '2', '3', 2)],
      ['changed 2 to 3'],
    ],
    ['taken back is not told', [change('changed', '1', '2', 1), change('changed', '2', '1', 2)], []],
    [
      'added and changed is new',
      [change('added', '', '1', 1), change('changed', '1', '2', 2)],
      ['added  to 1'],
    ],
    ['added and withdrawn is nothing', [change('added', '', '1', 1), change('withdrawn', '1', '2', 2)], []],
    [
      'changed and withdrawn is withdrawn',
      [change('changed', '1', '2', 1), change('withdrawn', '2', '3', 2)],
      ['withdrawn 2 to 3'],
    ],
  ])('%s', (_name, changes, told) => {
    expect(collapse(changes).map(({ kind, what }) => `${kind} ${what}`)).toEqual(told);
  });

  it('concerns the channels that chose the audience, and everybody where it has none', () => {
    const boards = { ...change('changed', '1', '2', 1), audiences: ['boards'] };
    expect(concerning([boards], { audiences: ['team-managers'], themes: [] })).toEqual([]);
    expect(concerning([boards], { audiences: ['boards'], themes: [] })).toHaveLength(1);
    expect(concerning([boards], { audiences: [], themes: ['supervision'] })).toHaveLength(1);
    expect(
      concerning([{ ...boards, audiences: [] }], { audiences: ['team-managers'], themes: [] }),
    ).toHaveLength(1);
  });
});

describe('guidance updates', () => {
  let world: World;
  const first = [entry('a'), entry('b', { audiences: ['boards'] }), entry('c')];

  beforeEach(async () => {
    world = await World.open({ library: libraryOf(first) });
    await world.notifications.contentLoaded();
    await world.inChannel('notify this channel');
  });
  afterEach(() => world.store.close());

  const startWith = async (entries: readonly ReturnType<typeof entry>[]): Promise<void> => {
    world.restart(libraryOf(entries));
    await world.notifications.contentLoaded();
    await world.notifications.tick();
  };
  const sent = () => world.poster.sent;

  it('tell nothing about the first content, and nothing when nothing changed', async () => {
    await startWith(first);
    expect(sent()).toEqual([]);
  });

  it('come once, many changes in one message', async () => {
    const then = [
      entry('a', { text: 'Quite new.' }),
      { ...entry('b'), withdrawn: { on: '2027-01-01', because: 'Old.' } },
      entry('c'),
      entry('d'),
    ];
    await startWith(then);
    await startWith(then);
    expect(sent()).toHaveLength(1);
    expect(sent()[0]?.reply.summary).toBe('3 changes in the guidance');
    const text = textOf(sent()[0]?.reply);
    expect(text.indexOf('**Withdrawn:**')).toBeLessThan(text.indexOf('**Changed:**'));
    expect(text).toContain('now says: “Quite new.”');
    expect(text).toContain('This channel subscribed to guidance updates');
  });

  it('come only to channels that they concern', async () => {
    const wishes = {
      digest: 'true',
      updates: 'true',
      announcements: 'true',
      weekday: '1',
      time: '09:00',
      timeZone: 'Europe/London',
    };
    const place = channelPlace('19:duty');
    await world.press('notify-save', { ...wishes, audiences: 'team-managers' }, { place });
    await world.inChannel('notify us', '19:boards');
    await startWith([
      first[0] ?? entry('a'),
      entry('b', { audiences: ['boards'], text: 'New.' }),
      entry('c'),
    ]);
    expect(sent().map((one) => one.conversationId)).toEqual(['19:boards']);
  });

  it('come once although two instances start together', async () => {
    const changed = libraryOf([entry('a', { text: 'Quite new.' }), ...first.slice(1)]);
    world.restart(changed);
    const one = world.notifications;
    world.restart(changed);
    const two = world.notifications;
    await Promise.all([one.contentLoaded(), two.contentLoaded()]);
    await Promise.all([one.tick(), two.tick()]);
    expect(sent()).toHaveLength(1);
  });

  it('collect what was missed in a pause, and nothing from before a subscription', async () => {
    await world.inChannel('pause notifications');
    await startWith([entry('a', { text: 'One.' }), ...first.slice(1)]);
    await world.inChannel('notify us', '19:late');
    await startWith([entry('a', { text: 'Two.' }), ...first.slice(1), entry('d')]);
    expect(sent().map((one) => one.conversationId)).toEqual(['19:late']);
    await world.inChannel('resume notifications');
    await world.notifications.tick();
    expect(sent()).toHaveLength(2);
    expect(textOf(sent()[1]?.reply)).toContain('now says: “Two.”');
    expect(textOf(sent()[1]?.reply)).not.toContain('One.');
  });

  it('tell nothing of what was taken back before anybody was told', async () => {
    await world.inChannel('pause notifications');
    await startWith([entry('a', { text: 'A mistake.' }), ...first.slice(1)]);
    await startWith(first);
    await world.inChannel('resume notifications');
    await world.notifications.tick();
    expect(sent()).toEqual([]);
  });
});
