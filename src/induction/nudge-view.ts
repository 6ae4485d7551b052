import { presentInductionNudge } from '../cards/induction-nudge';
import type { Reply } from '../conversation/reply';
import type { Pathway } from '../knowledge/induction';
import { standing, stepStates, type StepState } from './journey';
import type { Journey } from './ports';
import { dayAt, readDay, stageLabel } from './stage';
import { inSentence } from './text';

/** The nudge as it is sent: where you are, the next two steps, why this came, how to stop it. */
export function nudgeReply(
  pathway: Pathway,
  journey: Journey,
  steps: readonly StepState[],
  now: number,
): Reply {
  const stage = stageLabel(standing(journey, now));
  const all = stepStates(pathway, journey);
  const done = all.filter((one) => one.mark).length;
  const begun = readDay(dayAt(journey.begunAt, journey.timeZone));
  const card = presentInductionNudge({
    heading: stage,
    where: `Your induction is at **${inSentence(stage)}**. ${
      done === 0
        ? 'Nothing is ticked off yet.'
        : `**${String(done)} of ${String(all.length)}** steps are behind you.`
    }`,
    steps: steps.map(({ step }) => ({ id: step.id, title: step.title, state: 'open' })),
    why: `This comes because you began an induction with me on ${begun}: once a week at most, in working hours. Type **stop** and it ends.`,
    buttons: [
      { title: 'Open my induction', verb: 'induction', style: 'positive' },
      { title: 'Stop nudges', verb: 'induction-nudges', data: { on: false } },
    ],
  });
  return { card, summary: `Your induction, ${inSentence(stage)}: ${steps[0]?.step.title ?? 'next steps'}` };
}
