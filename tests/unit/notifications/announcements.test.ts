import { shownText } from '../../../src/notifications/announcements/draft';
import { recogniseAnnounce } from '../../../src/notifications/announcements/recognise';
import {
  ANNOUNCER,
  announcer,
  asAnnouncer,
  channelPlace,
  chatOf,
  HOUR,
  sam,
  textOf,
  World,
} from './support/world';

const form = {
  title: 'New rota',
  text: 'From **Monday**.\nSee the intranet.',
  to: 'people',
  audiences: '',
  themes: '',
  roles: '',
};

describe('an announcement', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.open();
    for (const id of ['29:p1', '29:p2', '29:p3'])
      await world.meet(id, id === '29:p3' ? 'team-manager' : 'amhp');
    await world.meet('29:ann');
  });
  afterEach(() => world.store.close());

  const press = (verb: string, data: object = {}) => world.press(verb, data, asAnnouncer);
  const drafted = async (more: object = {}): Promise<string> => {
    await press('announce-save', { ...form, ...more });
    const [latest] = await world.store.notifications.announcements.recent('t1', 1);
    return latest?.id ?? '';
  };
  const sent = () => world.poster.sent;

  it('is written, seen with its reach, confirmed, sent and reported', async () => {
    expect(textOf(await world.ask({ text: 'announce', ...asAnnouncer }))).toContain('Write an announcement');
    const preview = await press('announce-save', form);
    expect(preview.summary).toContain('It reaches 4 people now');
    const id = await drafted();
    expect(textOf(await press('announce-confirm', { id }))).toContain('Send it to 4 people?');
    expect(sent()).toEqual([]);
    await press('announce-send', { id });
    await world.notifications.tick();
    expect(sent()).toHaveLength(4);
    expect(sent()[0]?.reply.summary).toBe('New rota');
    expect(textOf(sent()[0]?.reply)).toContain('stop announcements');
    expect((await press('announce-progress', { id })).summary).toBe('New rota: Done: 4 of 4 delivered.');
  });

  it('is refused where it may identify a patient, and nothing of it is kept', async () => {
    const text = 'Please look out for Mr Smith, NHS 943 476 5919.';
    await expect(press('announce-save', { ...form, text })).rejects.toMatchObject({
      code: 'submission-invalid',
      say: expect.stringContaining('an NHS number') as string,
    });
    await expect(press('announce-save', { ...form, title: 'NHS 943 476 5919' })).rejects.toThrow();
    expect(await world.store.notifications.announcements.recent('t1', 5)).toEqual([]);
    const id = await drafted();
    await expect(press('announce-save', { ...form, id, text })).rejects.toThrow('Nothing was kept');
    expect(textOf(await press('announce-preview', { id }))).not.toContain('Smith');
    await expect(
      press('announce-save', { ...form, text: 'We move to 12 High Street, Leeds. Ring 0113 496 0000.' }),
    ).resolves.toBeDefined();
  });

  it('may have any title: marks in it break no card', async () => {
    const id = await drafted({ title: 'Form <A> `new` ](http://x) ${a}', text: '<b>Text</b> `x`' });
    for (const verb of ['announce-preview', 'announce-confirm', 'announce-list'])
      expect(textOf(await press(verb, { id }))).toContain('Form');
  });

  it('is sent once, however often the button is pressed', async () => {
    const id = await drafted();
    await Promise.all([
      press('announce-send', { id }),
      press('announce-send', { id }),
      press('announce-send', { id }),
    ]);
    await world.notifications.tick();
    await press('announce-send', { id });
    await world.notifications.tick();
    expect(sent()).toHaveLength(4);
  });

  it('goes to the people of a role, without those who want none', async () => {
    await world.ask({
      text: 'stop announcements',
      person: { id: '29:p1', tenantId: 't1' },
      place: chatOf('29:p1'),
    });
    const id = await drafted({ roles: 'amhp' });
    await press('announce-send', { id });
    await world.notifications.tick();
    expect(sent().map((one) => one.conversationId)).toEqual(['a:29:p2']);
    expect(textOf(await press('announce-progress', { id }))).toContain('asked for no announcements');
  });

  it('goes to subscribed channels by audience', async () => {
    await world.inChannel('notify us', '19:all');
    const boards = {
      digest: 'true',
      updates: 'true',
      announcements: 'true',
      themes: '',
      weekday: '1',
      time: '09:00',
      timeZone: 'UTC',
    };
    await world.press(
      'notify-save',
      { ...boards, audiences: 'boards' },
      { place: channelPlace('19:boards') },
    );
    await world.press(
      'notify-save',
      { ...boards, announcements: 'false', audiences: '' },
      { place: channelPlace('19:none') },
    );
    const id = await drafted({ to: 'channels', audiences: 'team-managers' });
    await press('announce-send', { id });
    await world.notifications.tick();
    expect(sent().map((one) => one.conversationId)).toEqual(['19:all']);
  });

  it('is tested on the sender alone', async () => {
    const id = await drafted();
    await press('announce-test', { id });
    await world.notifications.tick();
    expect(sent().map((one) => one.conversationId)).toEqual(['a:29:ann']);
    const reply = await world.press('announce-ack', { id }, asAnnouncer);
    expect(reply.text).toContain('This is a test');
  });

  it('waits until its time', async () => {
    const id = await drafted();
    const reply = await press('announce-schedule', { id, date: '2026-01-13', time: '10:00' });
    expect(reply.summary).toContain('Scheduled for Tuesday 13 January at 10:00');
    await world.notifications.tick();
    expect(sent()).toEqual([]);
    world.clock.time += 26 * HOUR;
    await world.notifications.tick();
    expect(sent()).toHaveLength(4);
  });

  it.each([
    ['2026-01-11', '10:00'],
    ['2030-01-11', '10:00'],
  ])('is not scheduled for %s', async (date, time) => {
    const id = await drafted();
    await expect(press('announce-schedule', { id, date, time })).rejects.toMatchObject({
      code: 'submission-invalid',
    });
  });

  it('is cancelled before it goes out', async () => {
    const id = await drafted();
    await press('announce-schedule', { id, date: '2026-01-13', time: '10:00' });
    await press('announce-stop', { id });
    world.clock.time += 26 * HOUR;
    await world.notifications.tick();
    expect(sent()).toEqual([]);
  });

  it('is stopped midway', async () => {
    const id = await drafted();
    await press('announce-send', { id });
    // The second message is answered by somebody who presses Stop.
    world.poster.next.push({ ok: true, activityId: '1' }, async () => {
      await press('announce-stop', { id });
      return { ok: true, activityId: '2' };
    });
    world.restart(undefined, { batch: 1 });
    await world.notifications.tick();
    expect(sent()).toHaveLength(2);
    expect((await press('announce-progress', { id })).summary).toContain('Stopped. 2 messages had gone out.');
  });

  it('is taken back: deleted, or marked as withdrawn where that is refused', async () => {
    const id = await drafted();
    await press('announce-send', { id });
    await world.notifications.tick();
    expect(textOf(await press('announce-recall-ask', { id }))).toContain('Take it back?');
    world.poster.nextRemove.push({ ok: false, failure: { kind: 'refused', reason: 'NotAllowed' } });
    await press('announce-recall', { id });
    await world.notifications.tick();
    expect(world.poster.removed).toHaveLength(3);
    expect(world.poster.updated).toHaveLength(1);
    expect(textOf(world.poster.updated[0]?.reply)).toContain('Withdrawn');
    expect((await press('announce-progress', { id })).summary).toContain('Taken back: 4 messages of 4');
  });

  it('counts readers once each, whoever presses how often', async () => {
    const id = await drafted();
    await press('announce-send', { id });
    await world.notifications.tick();
    const p1 = { person: { id: '29:p1', tenantId: 't1' }, place: chatOf('29:p1') };
    const read = textOf(await world.press('announce-ack', { id }, p1));
    expect([read.includes('You marked this as read'), read.includes('announce-ack')]).toEqual([true, false]);
    await world.press('announce-ack', { id }, p1);
    await world.press(
      'announce-ack',
      { id },
      { person: { id: '29:p2', tenantId: 't1' }, place: chatOf('29:p2') },
    );
    expect(textOf(await press('announce-progress', { id }))).toMatch(/I’ve read this”\)","value":"2"/);
    const stranger = { person: { id: '29:x', tenantId: 't1' }, place: chatOf('29:x') };
    await expect(world.press('announce-ack', { id }, stranger)).rejects.toMatchObject({ code: 'not-found' });
    const elsewhere = {
      person: { id: '29:p1', tenantId: 't2' },
      place: { ...chatOf('29:p1'), tenantId: 't2' },
    };
    await expect(world.press('announce-ack', { id }, elsewhere)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('shows what went wrong and sends it again', async () => {
    const id = await drafted();
    await press('announce-send', { id });
    world.poster.next.push({ ok: false, failure: { kind: 'refused', reason: 'BadSyntax' } });
    await world.notifications.tick();
    expect(textOf(await press('announce-progress', { id }))).toContain(
      '1 set aside: Teams refused the message: BadSyntax',
    );
    expect(textOf(await world.ask({ text: 'delivery queue', ...asAnnouncer }))).toContain(
      '1 delivery to decide about',
    );
    await press('announce-retry', { id });
    world.clock.time += 3_000;
    await world.notifications.tick();
    expect(sent()).toHaveLength(4);
  });

  describe('by somebody without the right', () => {
    const VERBS = [
      'announce-new',
      'announce-save',
      'announce-edit',
      'announce-preview',
      'announce-test',
      'announce-confirm',
      'announce-send',
      'announce-schedule',
      'announce-discard',
      'announce-progress',
      'announce-stop',
      'announce-recall-ask',
      'announce-recall',
      'announce-retry',
      'announce-list',
      'queue',
      'queue-retry',
    ];

    it('is every button of it that there is', () => {
      const verbs = world.notifications.features.flatMap((one) => one.buttons).map((one) => one.verb);
      const guarded = verbs.filter(
        (verb) => (verb.startsWith('announce-') && verb !== 'announce-ack') || verb.startsWith('queue'),
      );
      expect(guarded.sort()).toEqual([...VERBS].sort());
    });

    it.each(VERBS)('%s is refused, whatever is submitted', async (verb) => {
      const id = await drafted();
      await press('announce-schedule', { id, date: '2026-01-13', time: '10:00' });
      const all = {
        ...form,
        id,
        date: '2026-01-13',
        time: '11:00',
        delivery: 1,
        aadObjectId: ANNOUNCER,
        person: announcer,
      };
      const intruders = [
        { person: sam },
        { person: { ...sam, aadObjectId: 'bbbbbbbb-0000-4000-8000-000000000002' } },
        { person: { ...sam, name: ANNOUNCER } },
        { person: { ...sam, id: ANNOUNCER } },
        { person: { ...sam, aadObjectId: '' } },
      ];
      for (const intruder of intruders)
        await expect(world.press(verb, all, intruder)).rejects.toMatchObject({ code: 'not-allowed' });
      expect((await press('announce-progress', { id })).summary).toContain(
        'Scheduled for Tuesday 13 January',
      );
    });

    it.each(['announce', 'announcements', 'delivery queue'])('"%s" is refused', async (text) => {
      await expect(world.ask({ text })).rejects.toMatchObject({ code: 'not-allowed' });
    });

    it('is refused in a channel even to those who have it, since others would see the draft', async () => {
      const id = await drafted();
      const there = { person: announcer, place: channelPlace('19:duty') };
      await expect(world.press('announce-send', { id }, there)).rejects.toMatchObject({
        code: 'not-allowed',
      });
    });

    it('does not reach another tenant’s announcements', async () => {
      const id = await drafted();
      const other = {
        person: { ...announcer, tenantId: 't2' },
        place: { ...chatOf('29:ann'), tenantId: 't2' },
      };
      await expect(world.press('announce-send', { id }, other)).rejects.toMatchObject({ code: 'not-found' });
    });
  });
});

describe('what was typed', () => {
  it('is shown as Markdown of the kinds that Teams shows, else word for word', () => {
    expect(shownText('**Bold** and\n- a\n- b\nafter')).toBe('**Bold** and\n- a\n- b\n\nafter');
    expect(shownText('# Heading')).toBe('\\# Heading');
    expect(shownText('<script>x</script> **b**')).toMatch(/^\\<script>/);
    expect(shownText('![x](https://evil.example/x.png)')).toContain('!\\[');
  });

  it('is a command only where it is one', () => {
    expect(recogniseAnnounce('Announce')).toBe('write');
    expect(recogniseAnnounce('write an announcement please')).toBe('write');
    expect(recogniseAnnounce('announcements')).toBe('list');
    expect(recogniseAnnounce('delivery queue')).toBe('queue');
    for (const text of [
      'how should a manager announce a restructure',
      'announce the restructure to the team',
      'what announcements did the government make',
      'there is a queue for assessments',
      'stop announcements',
    ])
      expect(recogniseAnnounce(text)).toBeUndefined();
  });
});
