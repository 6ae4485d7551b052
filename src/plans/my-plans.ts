import { personKey, type Request } from '../conversation/request';
import type { PlanDeps } from './deps';
import type { Plan } from './ports';
import { membership } from './teams';

/** The plans that the person may open from here: the team's in its channel; their own and their teams' in our chat. */
export async function plansHere(deps: PlanDeps, request: Request): Promise<readonly Plan[]> {
  const { person, place } = request;
  if (person.tenantId !== place.tenantId || place.scope === 'groupChat') return [];
  const { tenantId } = person;
  if (place.scope === 'channel')
    return place.teamId === undefined ? [] : deps.plans.ofOwner({ tenantId, teamId: place.teamId });
  const [own, teams] = await Promise.all([
    deps.plans.ofOwner({ tenantId, personKey: personKey(person) }),
    deps.plans.ofTeams(tenantId),
  ]);
  const mine = new Set(await membership(deps, request, [...new Set(teams.map(({ teamId = '' }) => teamId))]));
  return [...own, ...teams.filter(({ teamId }) => teamId !== undefined && mine.has(teamId))];
}
