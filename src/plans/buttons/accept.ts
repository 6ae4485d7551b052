import { z } from 'zod';
import { button, type Button } from '../../conversation/feature';
import type { Request } from '../../conversation/request';
import { openPlan } from '../access';
import type { PlanDeps } from '../deps';
import { show } from '../open';
import { newItems } from '../plan-rows';
import { planReply } from './plan';
import { forAll, type InPlace } from './in-place';
import { planId } from '../state';

/** Takes today's guidance into the plan: new actions join it, new wordings are known; every status stays. */
async function accept(deps: PlanDeps, request: Request, planId: string): Promise<InPlace> {
  const plan = await openPlan(planId, request, deps);
  const { rows } = await show(deps, request, plan);
  const changed = rows.filter(({ news }) => news === 'reworded' || news === 'withdrawn');
  await deps.plans.addItems(plan.id, newItems(rows.filter(({ news }) => news === 'added')));
  await deps.plans.acceptWording(plan.id, newItems(changed));
  const after = await show(deps, request, plan);
  return forAll(
    deps,
    planReply(deps, after, { planId }, { text: 'The plan is up to date with the guidance.', tone: 'good' }),
    after,
    request,
  );
}

/** The button under what the guidance changed. */
export function acceptButtons(deps: PlanDeps): readonly Button[] {
  return [button('plan-accept', z.object({ planId }), (data, request) => accept(deps, request, data.planId))];
}
