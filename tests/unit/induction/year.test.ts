import { createNudger, type NudgeOutcome, type NudgeSender } from '../../../src/induction';
import type { NudgeLedger } from '../../../src/induction/ports';
import { createStore, type Store } from '../../../src/store';
import { describeEngines } from '../../support/engines';
import { library, seen } from './support';

/** gov.uk/bank-holidays, England and Wales, as published by November 2026 for 2026 and 2027. */
const HOLIDAYS = [
  ...['2026-08-31', '2026-12-25', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29'],
  ...['2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28'],
];
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const WEEK = 7 * DAY;
/** A year that goes out of British Summer Time on 25 October 2026 and into it on 28 March 2027. */
const BEGIN = Date.UTC(2026, 7, 31, 0, 11);
const TICK = 127 * MINUTE;

/** A seeded generator, so that a failure can be run again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** Local day, weekday (1 Monday) and hour, worked out without the code under test. */
function local(at: number, zone: string): { day: string; weekday: number; hour: number; week: number } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // Weeks counted from a Monday, 5 January 1970.
  const week = Math.floor((midnight - 4 * DAY) / WEEK);
  return { day, weekday: ((Math.floor(midnight / DAY) + 3) % 7) + 1, hour: Number(part('hour')), week };
}

function isWorking(at: number, zone: string): boolean {
  const { day, weekday, hour } = local(at, zone);
  return weekday <= 5 && hour >= 9 && hour < 17 && !HOLIDAYS.includes(day);
}

/** Somebody in the story: when they begin, and what they do in which week of it. */
interface Character {
  readonly key: string;
  readonly pathway: string;
  readonly zone: string;
  readonly start: string;
  readonly does: Readonly<Record<number, (store: Store, key: string) => Promise<unknown>>>;
  /** From which week on they should hear nothing, and until which. */
  readonly silent?: readonly [from: number, until: number];
}

const stop = (store: Store, key: string): Promise<unknown> => store.journeys.change(key, { nudges: false });
const resume = (store: Store, key: string): Promise<unknown> => store.journeys.change(key, { nudges: true });
const leave = (store: Store, key: string): Promise<unknown> => store.journeys.end(key);
const forget = (store: Store, key: string): Promise<unknown> => store.journeys.erase(key);
async function finish(store: Store, key: string): Promise<void> {
  const journey = await store.journeys.current(key);
  const pathway = journey && library().pathway(journey.pathway);
  for (const stage of pathway?.stages ?? [])
    for (const step of stage.steps) await store.journeys.mark(key, { step: step.id, status: 'done' });
}

/** Four kinds of people on every pathway, and a few abroad. */
function cast(): Character[] {
  const london = 'Europe/London';
  return library().pathways.flatMap(({ pathway }, index): Character[] => [
    { key: `t1/idle-${pathway}`, pathway, zone: london, start: '2026-08-31', does: {} },
    {
      key: `t1/stops-${pathway}`,
      pathway,
      zone: london,
      start: '2026-09-07',
      does: { 10: stop, 20: resume },
      silent: [10, 20],
    },
    {
      key: `t1/finishes-${pathway}`,
      pathway,
      zone: london,
      start: '2026-06-01',
      does: { 30: finish },
      silent: [30, 99],
    },
    [
      {
        key: `t1/leaves-${pathway}`,
        pathway,
        zone: 'Asia/Kolkata',
        start: '2026-09-01',
        does: { 15: leave },
        silent: [15, 99] as const,
      },
      {
        key: `t1/forgets-${pathway}`,
        pathway,
        zone: 'America/New_York',
        start: '2026-08-01',
        does: { 25: forget },
        silent: [25, 99] as const,
      },
      { key: `t1/later-${pathway}`, pathway, zone: london, start: '2027-01-04', does: {} },
      { key: `t1/blocked-${pathway}`, pathway, zone: 'Pacific/Auckland', start: '2026-09-01', does: {} },
    ][index % 4] as Character,
  ]);
}

describeEngines('a year of nudges', (open) => {
  it('sends the right ones, once each, none at night, whatever restarts do', async () => {
    const { database, close } = await open();
    const dice = random(Number(process.env.SEED ?? 1));
    let now = BEGIN;
    const clock = { now: () => now };
    const store = await createStore(database, clock);
    const people = cast();
    const delivered: { key: string; at: number; text: string; expiresAt: number }[] = [];
    const outbox = new Set<string>();
    let hiccups = true;
    const sender: NudgeSender = {
      send: (personKey, key, reply, expiresAt): Promise<NudgeOutcome> => {
        if (personKey.includes('blocked')) return Promise.resolve('no-chat');
        if (hiccups && dice() < 0.08) return Promise.reject(new Error('crash before the outbox had it'));
        if (outbox.has(key)) return Promise.resolve('already');
        outbox.add(key);
        delivered.push({ key: personKey, at: now, text: seen(reply), expiresAt: expiresAt ?? 0 });
        if (hiccups && dice() < 0.08) return Promise.reject(new Error('crash after the outbox had it'));
        return Promise.resolve('queued');
      },
    };
    const ledger: NudgeLedger = {
      ...store.nudgeLedger,
      settle: (...args) =>
        hiccups && dice() < 0.05
          ? Promise.reject(new Error('crash before it was settled'))
          : store.nudgeLedger.settle(...args),
    };
    const instance = () =>
      createNudger({ library: library(), ledger, sender, clock, onError: () => undefined });
    let running = [instance()];

    for (const { key, pathway, start, zone } of people)
      await store.journeys.begin(key, { pathway, startDate: start, timeZone: zone });
    const expected = new Map(people.map((one) => [one.key, new Map<number, number>()]));
    const last = BEGIN + 52 * WEEK;
    let weekNo = 0;
    for (; now < last; now += TICK) {
      const week = Math.floor((now - BEGIN) / WEEK);
      if (week !== weekNo) {
        weekNo = week;
        for (const one of people) await one.does[week]?.(store, one.key);
      }
      // A cut-off nudge must have time to be finished within its week: no crashes after Wednesday.
      hiccups = local(now, 'Europe/London').weekday <= 3;
      if (dice() < 0.05) running = dice() < 0.5 ? [instance()] : [instance(), instance(), instance()];
      for (const one of people) note(one, now, week, expected.get(one.key));
      await Promise.all(running.map((one) => one.runOnce()));
    }

    for (const one of people) {
      const mine = delivered.filter((nudge) => nudge.key === one.key);
      const weeks = mine.map((nudge) => local(nudge.at, one.zone).week);
      expect(new Set(weeks).size).toBe(weeks.length);
      for (const nudge of mine)
        expect({ ...nudge, isWorking: isWorking(nudge.at, one.zone) }).toMatchObject({ isWorking: true });
      const wanted = one.key.includes('blocked') ? [] : [...(expected.get(one.key)?.keys() ?? [])];
      expect({ who: one.key, weeks }).toEqual({ who: one.key, weeks: wanted });
    }
    const onTime = delivered.filter(
      (nudge) => expected.get(nudge.key)?.get(local(nudge.at, zoneOf(people, nudge.key)).week) === nudge.at,
    );
    expect(onTime.length / delivered.length).toBeGreaterThan(0.8);
    expect(delivered.length).toBeGreaterThan(people.length * 15);
    // What the outbox could not send that day stays unsent: the last minute before it expires is working time too.
    for (const { key, at, expiresAt } of delivered) {
      expect(expiresAt).toBeGreaterThan(at);
      expect(isWorking(expiresAt - MINUTE, zoneOf(people, key))).toBe(true);
      expect(isWorking(expiresAt, zoneOf(people, key))).toBe(false);
    }
    for (const nudge of delivered) expect(nudge.text).toContain('Type **stop** and it ends');
    await close();
  }, 120_000);
});

const zoneOf = (people: readonly Character[], key: string): string =>
  people.find((one) => one.key === key)?.zone ?? 'Europe/London';

/** What should be, worked out beside the code: the first working moment of each week in which there is a reason. */
function note(one: Character, now: number, week: number, weeks: Map<number, number> | undefined): void {
  const here = local(now, one.zone);
  if (!weeks || weeks.has(here.week) || !isWorking(now, one.zone)) return;
  if (here.week === local(BEGIN, one.zone).week) return;
  if (one.silent && week >= one.silent[0] && week < one.silent[1]) return;
  const start = Date.parse(`${one.start}T00:00:00Z`);
  const today = Date.parse(`${here.day}T00:00:00Z`);
  const yearOn = Date.parse(`${String(Number(one.start.slice(0, 4)) + 1)}${one.start.slice(4)}T00:00:00Z`);
  if (today < start - 14 * DAY || today >= yearOn) return;
  weeks.set(here.week, now);
}
