import type { Directory } from '../conversation/ports';
import { personKey, type Request } from '../conversation/request';
import { GuideError } from '../errors';
import type { Plan, PlanOwner, PlanStore } from './ports';

/** Whether this person may see and change the plan *here*: in a channel only its own team's, in a group chat none. */
export async function mayUse(plan: Plan, request: Request, directory: Directory): Promise<boolean> {
  const { person, place } = request;
  if (plan.tenantId !== person.tenantId || plan.tenantId !== place.tenantId) return false;
  if (plan.personKey !== undefined) return place.scope === 'personal' && plan.personKey === personKey(person);
  if (plan.teamId === undefined || place.scope === 'groupChat') return false;
  if (place.scope === 'channel') return place.teamId === plan.teamId;
  return directory.isMember(plan.teamId, person, place);
}

/** One sentence for "there is none" and "not yours", so that nobody can find out which. */
export function planNotFound(): GuideError {
  return new GuideError(
    'not-found',
    `I can't find that plan. It may have been removed, or it belongs to a team that you are not in. Type "plans" to see yours.`,
  );
}

/** The plan, or the error that says nothing about why. The only way from an id in card data to a plan. */
export async function openPlan(
  planId: string,
  request: Request,
  { plans, directory }: { plans: PlanStore; directory: Directory },
): Promise<Plan> {
  const plan = await plans.find(planId);
  if (!plan || !(await mayUse(plan, request, directory))) throw planNotFound();
  return plan;
}

/** Whose plan would be started here: the channel's team's, or the person's own; undefined in a group chat. */
export function ownerHere({ person, place }: Request): PlanOwner | undefined {
  if (person.tenantId !== place.tenantId) return undefined;
  if (place.scope === 'personal') return { tenantId: person.tenantId, personKey: personKey(person) };
  if (place.scope === 'channel' && place.teamId !== undefined)
    return { tenantId: place.tenantId, teamId: place.teamId };
  return undefined;
}
