import { personKey, type Request } from '../conversation/request';
import type { Clock } from '../conversation/clock';
import type { Library } from '../knowledge/library';
import type { Journeys } from './ports';
import { stageLabel } from './stage';
import { stepFor } from './step-for';
import { inSentence } from './text';

export interface InductionLineDeps {
  readonly library: Library;
  readonly journeys: Pick<Journeys, 'current'>;
  readonly clock: Clock;
}

/**
 * One line under an answer: the step of the asker's own induction that the entry belongs to; undefined where there
 * is none, or no induction. Ask for it in a personal chat only.
 */
export function createInductionLine({ library, journeys, clock }: InductionLineDeps) {
  return async (entryId: string, request: Request): Promise<string | undefined> => {
    const journey = await journeys.current(personKey(request.person));
    const pathway = journey && library.pathway(journey.pathway);
    const found = pathway && stepFor(library, pathway, entryId, journey, clock.now());
    if (!found) return undefined;
    const state = found.mark?.status === 'done' ? ', which you have ticked off' : '';
    return `In your induction: “${found.step.title}” (${inSentence(stageLabel(found.stage))})${state}.`;
  };
}
