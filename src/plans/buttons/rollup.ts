import { z } from 'zod';
import { button, type Button } from '../../conversation/feature';
import type { Reply } from '../../conversation/reply';
import type { Request } from '../../conversation/request';
import type { PlanDeps } from '../deps';
import { forMe } from './in-place';
import { rollUp } from '../rollup';
import { rollUpCard } from '../show/rollup';

/** How the person's teams stand, in counts. */
export async function showRollUp(deps: PlanDeps, request: Request): Promise<Reply> {
  const { teams, today } = await rollUp(deps, request);
  return { card: rollUpCard(deps.library, teams, today), summary: 'How the teams are doing' };
}

/** The button of the roll-up. */
export function rollUpButtons(deps: PlanDeps): readonly Button[] {
  return [
    button('plans-rollup', z.unknown(), async (_data, request) =>
      forMe(await showRollUp(deps, request), request),
    ),
  ];
}
