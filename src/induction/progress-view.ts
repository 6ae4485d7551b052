import { presentInductionProgress, type InductionProgressView } from '../cards/induction-progress';
import type { ButtonView } from '../cards/fields';
import type { CardJson } from '../conversation/reply';
import type { Pathway, StageId } from '../knowledge/induction';
import { isFinished, openSteps, stageStates, standing, stepStates } from './journey';
import type { Journey } from './ports';
import { readDay, stageLabel, stageOrder, type Standing } from './stage';
import { countOf } from './text';

/** What the press before just did. */
export type Outcome = InductionProgressView['outcome'];

/** The stage whose steps are shown: the one asked for, else where the person is (after the year: the last). */
const shownStage = (asked: StageId | undefined, here: Standing): StageId =>
  asked ?? (here === 'after' ? 'first-year' : here);

/** The progress card of a journey; `stage` shows another stage than the present one. */
export function progressCard(
  pathway: Pathway,
  journey: Journey,
  now: number,
  { stage, outcome }: { readonly stage?: StageId; readonly outcome?: Outcome } = {},
): CardJson {
  const here = standing(journey, now);
  const shown = shownStage(stage, here);
  const states = stageStates(pathway, journey);
  const intro = states.find((one) => one.stage.stage === shown)?.stage.intro;
  return presentInductionProgress({
    topic: `${pathway.title} · first day ${readDay(journey.startDate)}`,
    heading: shown === here ? stageLabel(shown) : headingOf(shown, here),
    ...(intro !== undefined && { intro }),
    ...(outcome && { outcome }),
    steps: stepStates(pathway, journey)
      .filter((one) => one.stage === shown)
      .map(({ step, mark }) => ({ id: step.id, title: step.title, state: mark?.status ?? 'open' })),
    stages: states.map(({ stage: { stage: id }, done, skipped, total }) => ({
      id,
      label: stageLabel(id),
      done,
      skipped,
      total,
      now: id === here,
    })),
    footer: footer(pathway, journey, here),
    buttons: buttons(pathway, journey, now),
  });
}

function headingOf(shown: StageId, here: Standing): string {
  if (here === 'after') return `${stageLabel('after')}: ${stageLabel(shown)}`;
  return `${stageLabel(shown)}${stageOrder(shown) > stageOrder(here) ? ' (to come)' : ''}`;
}

function footer(pathway: Pathway, journey: Journey, here: Standing): string {
  if (isFinished(pathway, journey))
    return 'Every step is ticked off or skipped. Well done. Download your record and keep it.';
  if (here === 'after')
    return 'Your first year is over, so I send no more nudges. You can still tick things off.';
  return journey.nudges
    ? 'Nudges are on: one a week at most. Type “stop” to end them.'
    : 'Nudges are off. Type “nudges on” to have them again.';
}

function buttons(pathway: Pathway, journey: Journey, now: number): ButtonView[] {
  const earlier = earlierOpen(pathway, journey, now).length;
  // In the first week what comes before the start is still worth doing.
  const isLate = stageOrder(standing(journey, now)) >= stageOrder('first-month');
  const left = openSteps(pathway, journey, now).length > 0;
  return [
    ...(left
      ? [{ title: 'Next step', verb: 'induction-next', replaces: true, style: 'positive' as const }]
      : []),
    { title: 'My record', verb: 'induction-record', replaces: true },
    ...(earlier > 0 && isLate && journey.marks.length === 0
      ? [{ title: `Skip ${countOf(earlier, 'earlier step')}`, verb: 'induction-catch-up', replaces: true }]
      : []),
    { title: 'Share with my manager', verb: 'induction-invite', replaces: true },
    journey.nudges
      ? { title: 'Nudges off', verb: 'induction-nudges', data: { on: false }, replaces: true }
      : { title: 'Nudges on', verb: 'induction-nudges', data: { on: true }, replaces: true },
    { title: 'Change or end', verb: 'induction-change', replaces: true },
  ];
}

/** Open steps of stages that are over: for one who began some time ago. */
export function earlierOpen(pathway: Pathway, journey: Journey, now: number): readonly string[] {
  const here = stageOrder(standing(journey, now));
  return openSteps(pathway, journey, now)
    .filter((one) => stageOrder(one.stage) < here)
    .map((one) => one.step.id);
}
