import { presentChoices } from '../../cards/choices';
import { presentNotice } from '../../cards/notice';
import type { Reply } from '../../conversation/reply';
import { personKey, type Request } from '../../conversation/request';
import type { PlanDeps } from '../deps';
import { plansHere } from '../my-plans';
import { show } from '../open';
import { planRows } from '../plan-rows';
import type { Change, Plan } from '../ports';
import { press } from '../show/list';
import { progress } from '../show/plan';
import { today } from '../day';
import { undo } from './history';
import { planReply } from './plan';
import { picture } from './rate';

const MOST = 12;

/** The plan that is meant, if it is plain which; otherwise the ones to choose from, or the way to start one. */
export async function showPlans(
  deps: PlanDeps,
  request: Request,
  audience?: string,
  verb = 'plan',
): Promise<Reply> {
  const all = await plansHere(deps, request);
  const plans = audience === undefined ? all : all.filter((plan) => plan.audience === audience);
  const [only] = plans;
  if (!only) return noPlan(deps, request, audience);
  const opened = plans.length === 1 ? await show(deps, request, only) : undefined;
  if (opened && verb === 'plan-picture') return picture(deps, opened);
  return opened ? planReply(deps, opened, { planId: only.id }) : choose(deps, request, plans, verb);
}

async function choose(
  deps: PlanDeps,
  request: Request,
  plans: readonly Plan[],
  verb: string,
): Promise<Reply> {
  const channels = await deps.channels.inTenant(request.place.tenantId);
  const now = today(deps.clock, request.timeZone);
  const choices = await Promise.all(
    plans.slice(0, MOST).map(async (plan) => {
      const label = deps.library.audience(plan.audience)?.label ?? plan.audience;
      const team = channels.find((one) => one.teamId === plan.teamId && one.teamName)?.teamName ?? 'Team';
      const detail = progress(planRows(deps.library, plan, await deps.plans.items(plan.id)), now).text;
      return {
        ...press(plan.teamId === undefined ? `Mine: ${label}` : `${team}: ${label}`, verb, {
          planId: plan.id,
        }),
        detail,
      };
    }),
  );
  return { card: presentChoices({ heading: 'Which plan?', choices }), summary: 'Choose a plan' };
}

/** Nothing there yet: how to start. */
export function noPlan({ library }: PlanDeps, { place }: Request, audience?: string): Reply {
  if (place.scope === 'groupChat') {
    const text =
      "A plan belongs to a team or to you alone. Ask me in your team's channel, or in our own chat.";
    return { card: presentNotice({ text }), summary: text };
  }
  const whose = place.scope === 'channel' ? 'This team has' : 'You have';
  const label = audience === undefined ? undefined : library.audience(audience)?.label;
  const text = `${whose} no such plan yet. A plan is a working copy of an action list: each action gets a status, an owner, a date and a note.`;
  const start =
    label === undefined
      ? press('Choose a list', 'lists')
      : press(`Start: ${label}`, 'plan-adopt', { audience });
  return { card: presentNotice({ text, buttons: [start] }), summary: 'No plan yet' };
}

/** Takes back the person's own last change in any plan that they may open here. */
export async function undoLast(deps: PlanDeps, request: Request): Promise<Reply> {
  const me = personKey(request.person);
  const plans = await plansHere(deps, request);
  const found = await Promise.all(
    plans.map(async (plan) => ({ plan, change: lastOf(await recent(deps, plan), me) })),
  );
  const [latest] = found
    .flatMap(({ plan, change }) => (change ? [{ plan, change }] : []))
    .sort((a, b) => b.change.at - a.change.at);
  if (!latest)
    return {
      card: presentNotice({ text: 'There is no change of yours to undo here.' }),
      summary: 'Nothing to undo',
    };
  const { actionId, revision } = latest.change;
  return undo(deps, request, { planId: latest.plan.id, actionId, revision });
}

const recent = (deps: PlanDeps, plan: Plan): Promise<readonly Change[]> =>
  deps.plans.changes(plan.id, { limit: 100 });

/** The newest change by this person that was not an undoing and has not been undone. */
function lastOf(changes: readonly Change[], me: string): Change | undefined {
  const undone = new Set(
    changes.flatMap((one) => (one.undoes === undefined ? [] : [`${one.actionId} ${String(one.undoes)}`])),
  );
  return changes.find(
    (one) =>
      one.by === me && one.undoes === undefined && !undone.has(`${one.actionId} ${String(one.revision)}`),
  );
}
