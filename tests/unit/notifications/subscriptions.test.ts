import { channelPlace, chatOf, HOUR, MONDAY_8, sam, textOf, World } from './support/world';

const wishes = {
  digest: 'true',
  updates: 'false',
  announcements: 'true',
  audiences: 'boards',
  themes: '',
  weekday: '5',
  time: '14:30',
  timeZone: 'Europe/Dublin',
};
const duty = { place: channelPlace('19:duty') };

describe('a channel’s notifications', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.open();
  });
  afterEach(() => world.store.close());

  const found = (id = '19:duty') => world.store.notifications.subscriptions.find(id);

  it('begin with one sentence, in any channel', async () => {
    const reply = await world.inChannel('notify this channel', '19:notGeneral');
    expect(await found('19:notGeneral')).toMatchObject({
      status: 'active',
      digest: true,
      weekday: 1,
      time: '09:00',
      teamId: 'team-1',
    });
    expect(reply.summary).toContain(
      'On: the weekly digest, Mondays at 09:00 (Europe/London), next on 12 January',
    );
  });

  it('hear the day and time in the sentence', async () => {
    await world.inChannel('notify this channel every Friday at 2 pm');
    expect(await found()).toMatchObject({ weekday: 5, time: '14:00' });
  });

  it('show what is sent without beginning anything', async () => {
    const reply = await world.inChannel('what do you send here?');
    expect(reply.summary).toContain('Nothing is sent here yet');
    expect(await found()).toBeUndefined();
  });

  it('are changed in the card, which replaces itself', async () => {
    await world.inChannel('notify us');
    const reply = await world.press('notify-save', wishes, duty);
    expect(reply.replace).toBe(true);
    expect(await found()).toMatchObject({
      updates: false,
      audiences: ['boards'],
      weekday: 5,
      time: '14:30',
      timeZone: 'Europe/Dublin',
    });
    expect(reply.summary).toContain('Fridays at 14:30 (Europe/Dublin), next on 16 January');
  });

  it.each([
    ['an unknown audience', { audiences: 'boards,nobody' }],
    ['a day that is none', { weekday: '8' }],
    ['a time that is none', { time: '25:00' }],
    ['a zone that is none', { timeZone: 'Europe/Lundon' }],
    ['nothing ticked', { digest: 'false', announcements: 'false' }],
    ['a toggle that is none', { digest: { evil: true } }],
  ])('refuse %s', async (_name, wrong) => {
    await expect(world.press('notify-save', { ...wishes, ...wrong }, duty)).rejects.toMatchObject({
      code: 'submission-invalid',
    });
    expect(await found()).toBeUndefined();
  });

  it('pause, resume and stop', async () => {
    await world.inChannel('notify us');
    await world.press('notify-pause', {}, duty);
    expect((await found())?.status).toBe('paused');
    await world.press('notify-resume', {}, duty);
    expect((await found())?.status).toBe('active');
    await world.inChannel('stop');
    expect((await found())?.status).toBe('stopped');
    await world.press('notify-resume', {}, duty);
    expect((await found())?.status).toBe('stopped');
  });

  it('keep their choices over a stop and a new start', async () => {
    await world.press('notify-save', wishes, duty);
    await world.inChannel('stop notifications');
    await world.inChannel('notify this channel');
    expect(await found()).toMatchObject({ status: 'active', audiences: ['boards'], weekday: 5 });
  });

  it('preview the digest without counting it as told', async () => {
    await world.inChannel('notify us');
    const reply = await world.press('notify-preview', {}, duty);
    expect(textOf(reply)).toContain('Preview');
    expect(reply.summary).toBe('Action of the week: Title of BO-01');
    world.clock.time = MONDAY_8 + HOUR;
    await world.notifications.tick();
    expect(world.poster.sent[0]?.reply.summary).toBe('Action of the week: Title of BO-01');
  });

  it('are about the channel in which the button is pressed, whatever the card says', async () => {
    await world.inChannel('notify us', '19:victim');
    await world.press('notify-stop', { channel: '19:victim' }, duty);
    expect((await found('19:victim'))?.status).toBe('active');
  });

  describe('from a personal chat', () => {
    beforeEach(async () => {
      await world.inChannel('notify us', '19:duty');
    });

    it('are chosen among the channels of one’s teams', async () => {
      expect(textOf(await world.ask({ text: 'notify a channel' }))).toContain('an answer');
      expect(textOf(await world.ask({ text: 'notify' }))).toContain('Add me to the team');
      world.members.add('team-1/29:sam');
      expect(textOf(await world.ask({ text: 'notify' }))).toMatch(/Duty desk[\s\S]*North team/);
      expect((await world.press('notify-open', { channel: '19:duty' })).summary).toContain('On:');
      await world.press('notify-save', { ...wishes, channel: '19:duty' });
      expect(await found()).toMatchObject({ weekday: 5 });
    });

    it.each(['notify-open', 'notify-save', 'notify-preview', 'notify-pause', 'notify-stop'])(
      'are refused to whoever is not in the team: %s',
      async (verb) => {
        await expect(world.press(verb, { ...wishes, channel: '19:duty' })).rejects.toMatchObject({
          code: 'not-allowed',
        });
        expect(await found()).toMatchObject({ status: 'active', weekday: 1 });
      },
    );

    it('are refused across tenants', async () => {
      world.members.add('team-1/29:sam');
      const other = { person: { ...sam, tenantId: 't2' }, place: { ...chatOf('29:sam'), tenantId: 't2' } };
      await expect(world.press('notify-stop', { channel: '19:duty' }, other)).rejects.toMatchObject({
        code: 'not-allowed',
      });
    });

    it('"stop notifications" means the announcements in this chat', async () => {
      await world.ask({ text: 'stop notifications' });
      expect(await world.store.notifications.announcements.optedOut('a:29:sam')).toBe(true);
      await world.ask({ text: 'resume announcements' });
      expect(await world.store.notifications.announcements.optedOut('a:29:sam')).toBe(false);
      expect((await found())?.status).toBe('active');
    });
  });

  describe('when the conversation ends', () => {
    const tick = async (weeks: number): Promise<void> => {
      world.clock.time = MONDAY_8 + HOUR + weeks * 7 * 24 * HOUR;
      await world.notifications.tick();
    };
    beforeEach(async () => {
      await world.inChannel('notify us', '19:duty');
      await world.inChannel('notify us', '19:other');
    });

    it('a deleted channel gets no more, the others do', async () => {
      await world.notifications.followed.markGone('19:duty', 'channel deleted');
      await tick(0);
      expect(world.poster.sent.map((one) => one.conversationId)).toEqual(['19:other']);
      expect(await found()).toMatchObject({ status: 'gone', statusReason: 'channel deleted' });
    });

    it('a team that removed the bot gets no more in any channel', async () => {
      await world.notifications.followed.markGone('team-1', 'uninstalled');
      await tick(0);
      expect(world.poster.sent).toEqual([]);
      expect((await found('19:other'))?.status).toBe('gone');
    });

    it('an archived team goes on when it is back; after an uninstall somebody must ask', async () => {
      await world.notifications.followed.markGone('team-1', 'team archived');
      const place = channelPlace('team-1');
      await world.notifications.followed.save({ ...place, conversationId: 'team-1' });
      expect((await found())?.status).toBe('active');
      await world.notifications.followed.markGone('team-1', 'uninstalled');
      await world.notifications.followed.save({ ...place, conversationId: 'team-1' });
      expect((await found())?.status).toBe('gone');
      expect((await world.inChannel('what do you send here')).summary).toContain('Ended: uninstalled');
    });

    it('a refusal by the platform ends the subscription and marks the conversation', async () => {
      world.poster.next.push({ ok: false, failure: { kind: 'gone', reason: 'BotNotInConversationRoster' } });
      await tick(0);
      const statuses = [(await found('19:duty'))?.status, (await found('19:other'))?.status].sort();
      expect(statuses).toEqual(['active', 'gone']);
      await tick(1);
      expect(world.poster.sent).toHaveLength(2);
    });

    it('a renamed channel is shown by its new name', async () => {
      await world.notifications.followed.save({
        ...channelPlace('19:duty'),
        conversationId: '19:duty',
        channelName: 'Out of hours',
      });
      world.members.add('team-1/29:sam');
      expect(textOf(await world.ask({ text: 'notify' }))).toContain('Out of hours');
    });
  });
});
