import type { Clock } from '../conversation/clock';
import type { Library } from '../knowledge/library';
import { endOfWork, isoWeek, isWorkingTime, latestWeek, nudgeDue } from './nudge-due';
import { nudgeReply } from './nudge-view';
import type { Journey, NudgeLedger, NudgeOutcome, NudgeSender } from './ports';

/** How many journeys are looked at in one query. */
const PAGE = 500;

export interface NudgerDeps {
  readonly library: Library;
  readonly ledger: NudgeLedger;
  readonly sender: NudgeSender;
  readonly clock: Clock;
  /** Hears of a nudge that failed; the others go on. */
  readonly onError: (error: unknown) => void;
}

export interface Nudger {
  /** Looks at everybody once and sends what is due. Safe to run at any time, in any number of instances. */
  runOnce(): Promise<Readonly<Record<NudgeOutcome | 'failed', number>>>;
}

/** Sends the weekly nudges. It keeps no state of its own: the ledger decides, so a restart changes nothing. */
export function createNudger(deps: NudgerDeps): Nudger {
  return {
    async runOnce() {
      const counts = { queued: 0, already: 0, 'no-chat': 0, failed: 0 };
      const now = deps.clock.now();
      const zones = (await deps.ledger.zones()).filter((zone) => isWorkingTime(now, zone));
      if (zones.length === 0) return counts;
      let after = '';
      for (;;) {
        const page = await deps.ledger.candidates(zones, latestWeek(now), after, PAGE);
        for (const journey of page) {
          const outcome = await nudge(deps, journey);
          if (outcome) counts[outcome] += 1;
        }
        const last = page.at(-1);
        if (!last || page.length < PAGE) return counts;
        after = last.personKey;
      }
    },
  };
}

/** One person: due, claimed, handed over, settled. A failure after the claim is finished later, by the lease. */
async function nudge(deps: NudgerDeps, journey: Journey): Promise<NudgeOutcome | 'failed' | undefined> {
  try {
    const pathway = deps.library.pathway(journey.pathway);
    const now = deps.clock.now();
    const steps = pathway && nudgeDue(pathway, journey, now);
    if (!steps) return undefined;
    const week = isoWeek(now, journey.timeZone);
    if (!(await deps.ledger.claim(journey.personKey, week))) return undefined;
    // The same person and week make the same key, so that the outbox knows a nudge again.
    const key = `induction-nudge/${week}/${journey.personKey}`;
    const { personKey, timeZone } = journey;
    const reply = nudgeReply(pathway, journey, steps, now);
    const outcome = await deps.sender.send(personKey, key, reply, endOfWork(now, timeZone));
    await deps.ledger.settle(journey.personKey, week, outcome);
    return outcome;
  } catch (error) {
    deps.onError(error);
    return 'failed';
  }
}
