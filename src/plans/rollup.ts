import type { Request } from '../conversation/request';
import type { PlanDeps } from './deps';
import { today } from './day';
import { planRows, type PlanRow } from './plan-rows';
import type { Plan } from './ports';
import { membership } from './teams';

/** One team's plans, in rows; the roll-up shows only counts of them. */
export interface TeamState {
  readonly teamId: string;
  readonly name: string;
  readonly plans: readonly { readonly plan: Plan; readonly rows: readonly PlanRow[] }[];
}

/** The plans of every team that the person belongs to. */
export async function rollUp(
  deps: PlanDeps,
  request: Request,
): Promise<{ teams: readonly TeamState[]; today: string }> {
  const { person, place } = request;
  const now = today(deps.clock, request.timeZone);
  if (person.tenantId !== place.tenantId || place.scope === 'groupChat') return { teams: [], today: now };
  const [plans, channels] = await Promise.all([
    deps.plans.ofTeams(person.tenantId),
    deps.channels.inTenant(person.tenantId),
  ]);
  const mine = await membership(deps, request, [...new Set(plans.map(({ teamId = '' }) => teamId))]);
  const teams = await Promise.all(
    mine.map(async (teamId) => ({
      teamId,
      name: channels.find((one) => one.teamId === teamId && one.teamName)?.teamName ?? 'A team',
      plans: await Promise.all(
        plans
          .filter((plan) => plan.teamId === teamId)
          .map(async (plan) => ({
            plan,
            rows: planRows(deps.library, plan, await deps.plans.items(plan.id)),
          })),
      ),
    })),
  );
  return { teams: [...teams].sort((a, b) => a.name.localeCompare(b.name)), today: now };
}
