import { actionRound, nextAction } from '../../../src/notifications/digest/next-action';
import { libraryOf } from './support/content';
import { DAY, HOUR, MONDAY_8, textOf, World } from './support/world';

describe('the action of the week', () => {
  const all = { audiences: [], themes: [] };

  it('goes through each list in its order, the audiences in turn', () => {
    const ids = actionRound(libraryOf(), all).map((one) => one.id);
    expect(ids).toEqual(['BO-01', 'TM-01', 'BO-02', 'TM-02', 'TM-03']);
    expect(
      actionRound(libraryOf(), { audiences: ['team-managers'], themes: [] }).map((one) => one.id),
    ).toEqual(['TM-01', 'TM-02', 'TM-03']);
    expect(actionRound(libraryOf(), { audiences: [], themes: ['leadership'] })).toHaveLength(2);
  });

  it('repeats nothing until the list is through, and then begins again', () => {
    const round = actionRound(libraryOf(), all);
    expect(nextAction(round, new Set(['BO-01', 'TM-01']))).toMatchObject({
      action: { id: 'BO-02' },
      startOver: false,
    });
    expect(nextAction(round, new Set(round.map((one) => one.id)))).toMatchObject({
      action: { id: 'BO-01' },
      startOver: true,
    });
    expect(nextAction([], new Set())).toBeUndefined();
  });
});

describe('the weekly digest', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.open();
    await world.inChannel('notify this channel');
  });
  afterEach(() => world.store.close());

  const sent = () => world.poster.sent;

  it('comes once on Monday at nine, to the channel and not to the thread', async () => {
    await world.notifications.tick();
    expect(sent()).toHaveLength(0);
    world.clock.time = MONDAY_8 + HOUR;
    await world.notifications.tick();
    await world.notifications.tick();
    expect(sent()).toHaveLength(1);
    expect(sent()[0]?.conversationId).toBe('19:duty');
    expect(sent()[0]?.reply.summary).toBe('Action of the week: Title of BO-01');
  });

  it('says why it came and how to stop it', async () => {
    world.clock.time = MONDAY_8 + HOUR;
    await world.notifications.tick();
    expect(textOf(sent()[0]?.reply)).toContain('This channel subscribed to the weekly digest');
    expect(textOf(sent()[0]?.reply)).toContain('stop notifications');
  });

  it('comes once however often the bot is restarted on the day', async () => {
    for (let hour = 1; hour < 12; hour += 1) {
      world.clock.time = MONDAY_8 + hour * HOUR;
      world.restart();
      await world.notifications.contentLoaded();
      await world.notifications.tick();
    }
    expect(sent()).toHaveLength(1);
  });

  it('comes once when the clock jumps back and forth', async () => {
    for (const hours of [1, 3, 0.5, 1, -48, 2, 170, 1, 170, 2]) {
      world.clock.time = MONDAY_8 + hours * HOUR;
      await world.notifications.tick();
    }
    // Hour 170 is the Monday after, at ten: its own digest, once.
    expect(sent().map(({ reply }) => reply.summary)).toEqual([
      'Action of the week: Title of BO-01',
      'Action of the week: Title of TM-01',
    ]);
  });

  it('comes late on the day when the bot was down, and not at all days later', async () => {
    world.clock.time = MONDAY_8 + 10 * HOUR;
    await world.notifications.tick();
    expect(sent()).toHaveLength(1);
    world.clock.time = MONDAY_8 + 9 * DAY;
    await world.notifications.tick();
    expect(sent()).toHaveLength(1);
  });

  it('walks through all actions, week by week', async () => {
    for (let week = 0; week < 7; week += 1) {
      world.clock.time = MONDAY_8 + HOUR + week * 7 * DAY;
      await world.notifications.tick();
    }
    expect(sent().map(({ reply }) => reply.summary?.slice(-5))).toEqual([
      'BO-01',
      'TM-01',
      'BO-02',
      'TM-02',
      'TM-03',
      'BO-01',
      'TM-01',
    ]);
  });

  it('shows what is overdue first', async () => {
    world.plan = { overdue: 2, dueSoon: 1, lines: ['Supervision policy: was due 5 January', 'b', 'c'] };
    world.clock.time = MONDAY_8 + HOUR;
    await world.notifications.tick();
    expect(sent()[0]?.reply.summary).toBe('This week: 2 actions of our plan overdue');
    expect(textOf(sent()[0]?.reply)).toContain('Supervision policy: was due 5 January');
    expect(textOf(sent()[0]?.reply)).toContain('Wellbeing');
  });

  it('is not sent where there is nothing to say', async () => {
    world.restart(libraryOf([]));
    world.clock.time = MONDAY_8 + HOUR;
    await world.notifications.tick();
    expect(sent()).toHaveLength(0);
    // And what comes up later in the day is next week's.
    world.restart();
    await world.notifications.tick();
    expect(sent()).toHaveLength(0);
  });

  it('is not sent while paused, and not for the time before a resume', async () => {
    await world.inChannel('pause the digest');
    world.clock.time = MONDAY_8 + 2 * HOUR;
    await world.notifications.tick();
    await world.inChannel('resume notifications');
    await world.notifications.tick();
    expect(sent()).toHaveLength(0);
    world.clock.time = MONDAY_8 + 7 * DAY + HOUR;
    await world.notifications.tick();
    expect(sent()).toHaveLength(1);
  });

  it('comes once in a week whose day was changed after it had come', async () => {
    world.clock.time = MONDAY_8 + HOUR;
    await world.notifications.tick();
    await world.inChannel('notify this channel on wednesdays at 10:00');
    world.clock.time = MONDAY_8 + 2 * DAY + 3 * HOUR;
    await world.notifications.tick();
    expect(sent()).toHaveLength(1);
    world.clock.time = MONDAY_8 + 9 * DAY + 3 * HOUR;
    await world.notifications.tick();
    expect(sent()).toHaveLength(2);
  });

  it('comes once from two instances at the same moment', async () => {
    const first = world.notifications;
    world.restart();
    world.clock.time = MONDAY_8 + HOUR;
    await Promise.all([first.tick(), world.notifications.tick(), first.tick(), world.notifications.tick()]);
    expect(sent()).toHaveLength(1);
  });

  it('does not stop for others where one channel’s plan can’t be read', async () => {
    await world.inChannel('notify us', '19:other');
    const due = jest.fn().mockRejectedValueOnce(new Error('no plan')).mockResolvedValue(world.plan);
    Object.defineProperty(world, 'plan', { get: () => due() as never });
    world.clock.time = MONDAY_8 + HOUR;
    await world.notifications.tick();
    expect(sent()).toHaveLength(1);
    await world.notifications.tick();
    expect(sent()).toHaveLength(2);
  });
});
