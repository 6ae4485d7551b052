import type { Request } from '../conversation/request';
import { openPlan } from './access';
import { today } from './day';
import type { PlanDeps } from './deps';
import { planRows, type PlanRow } from './plan-rows';
import type { Plan } from './ports';
import { rosterOf, type Roster } from './roster';

/** A plan that the person may use here, with all it takes to show it. */
export interface OpenPlan {
  readonly plan: Plan;
  readonly rows: readonly PlanRow[];
  readonly roster: Roster;
  readonly today: string;
  readonly teamName?: string;
}

/** Opens a plan for showing; throws "not found" for one that is not theirs. */
export async function open(deps: PlanDeps, request: Request, planId: string): Promise<OpenPlan> {
  const plan = await openPlan(planId, request, deps);
  return show(deps, request, plan);
}

/** All it takes to show a plan that has been opened. */
export async function show(deps: PlanDeps, request: Request, plan: Plan): Promise<OpenPlan> {
  const [items, roster] = await Promise.all([
    deps.plans.items(plan.id),
    rosterOf(plan, request, deps.directory),
  ]);
  const teamName = plan.teamId === undefined ? undefined : await teamNameOf(deps, request, plan.teamId);
  const rows = planRows(deps.library, plan, items);
  return { plan, rows, roster, today: today(deps.clock, request.timeZone), ...(teamName && { teamName }) };
}

/** The team's name as last heard. */
export async function teamNameOf(
  deps: PlanDeps,
  request: Request,
  teamId: string,
): Promise<string | undefined> {
  if (request.place.teamId === teamId && request.place.teamName) return request.place.teamName;
  const channels = await deps.channels.inTenant(request.place.tenantId);
  return channels.find((channel) => channel.teamId === teamId && channel.teamName)?.teamName;
}
