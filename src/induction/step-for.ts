import type { Pathway, Step } from '../knowledge/induction';
import type { Library } from '../knowledge/library';
import { standing, stepStates, type StepState } from './journey';
import type { Journey } from './ports';
import { stageOrder } from './stage';

/** How a step comes to an entry: it is to be read for it, cited in it, or says something from the same passage. */
function closeness(step: Step, entryId: string, passages: readonly string[]): number {
  if (step.read.includes(entryId)) return 3;
  const from = [step.why, ...step.do, step.ask].flatMap((said) => said.from);
  if (from.includes(entryId)) return 2;
  return passages.some((passage) => from.includes(passage)) ? 1 : 0;
}

/**
 * The step of a journey that an entry of the guidance belongs to; undefined where none does. Of several: the closest
 * to the entry, then one that is still open, then the one nearest to where the person is now.
 */
export function stepFor(
  library: Library,
  pathway: Pathway,
  entryId: string,
  journey: Journey,
  now: number,
): StepState | undefined {
  const passages = library.entry(entryId)?.passages ?? [];
  const here = stageOrder(standing(journey, now));
  return stepStates(pathway, journey)
    .map((state) => ({ state, close: closeness(state.step, entryId, passages) }))
    .filter((one) => one.close > 0)
    .map(({ state, close }) => {
      const open = state.mark ? 1 : 0;
      return { state, order: [-close, open, Math.abs(stageOrder(state.stage) - here)] };
    })
    .sort((a, b) => compare(a.order, b.order))[0]?.state;
}

/** Compares place by place. */
function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
