import type { Pathway, Stage, StageId, Step } from '../knowledge/induction';
import type { Journey, Mark } from './ports';
import { stageAt, stageOrder, type Standing } from './stage';

/** A step, the stage it stands in, and what has become of it. */
export interface StepState {
  readonly step: Step;
  readonly stage: StageId;
  readonly mark?: Mark;
}

/** A stage with its counts. */
export interface StageState {
  readonly stage: Stage;
  readonly done: number;
  readonly skipped: number;
  readonly total: number;
}

/** Every step of the pathway in order, with its mark. */
export function stepStates(pathway: Pathway, journey: Pick<Journey, 'marks'>): readonly StepState[] {
  const marks = new Map(journey.marks.map((mark) => [mark.step, mark]));
  return pathway.stages.flatMap((stage) =>
    stage.steps.map((step) => {
      const mark = marks.get(step.id);
      return { step, stage: stage.stage, ...(mark && { mark }) };
    }),
  );
}

/** Counts of every stage, in order. */
export function stageStates(pathway: Pathway, journey: Pick<Journey, 'marks'>): readonly StageState[] {
  const marks = new Map(journey.marks.map((mark) => [mark.step, mark.status]));
  return pathway.stages.map((stage) => {
    const statuses = stage.steps.map((step) => marks.get(step.id));
    const count = (status: Mark['status']): number => statuses.filter((one) => one === status).length;
    return { stage, done: count('done'), skipped: count('skipped'), total: stage.steps.length };
  });
}

/** Where the journey stands now. */
export function standing(journey: Pick<Journey, 'startDate' | 'timeZone'>, now: number): Standing {
  return stageAt(journey.startDate, now, journey.timeZone);
}

/** Open steps up to the stage that the person is in, earlier stages last: what to do next comes first. */
export function openSteps(pathway: Pathway, journey: Journey, now: number): readonly StepState[] {
  const here = stageOrder(standing(journey, now));
  const open = stepStates(pathway, journey).filter((one) => !one.mark && stageOrder(one.stage) <= here);
  const nearness = (one: StepState): number => here - stageOrder(one.stage);
  return [...open].sort((a, b) => nearness(a) - nearness(b));
}

/** Every step is done or skipped. */
export function isFinished(pathway: Pathway, journey: Pick<Journey, 'marks'>): boolean {
  return stepStates(pathway, journey).every((one) => one.mark);
}

/** A step of a pathway by its id. */
export function findStep(pathway: Pathway, stepId: string): { step: Step; stage: StageId } | undefined {
  for (const stage of pathway.stages) {
    const step = stage.steps.find((one) => one.id === stepId);
    if (step) return { step, stage: stage.stage };
  }
  return undefined;
}
