import { z } from 'zod';
import type { PlansListView } from '../../cards/plans-list';
import { button, type Button } from '../../conversation/feature';
import type { Reply } from '../../conversation/reply';
import { personKey, type Request } from '../../conversation/request';
import { GuideError } from '../../errors';
import { ownerHere } from '../access';
import type { PlanDeps } from '../deps';
import { listRows } from '../lists';
import { open, show, type OpenPlan } from '../open';
import { newItems } from '../plan-rows';
import { itemCard } from '../show/item';
import { planCard, planTitle } from '../show/plan';
import { actionId, planState, type PlanState } from '../state';
import { forAll, forMe, refreshing } from './in-place';

/** A plan's card as a reply. */
export function planReply(
  deps: PlanDeps,
  opened: OpenPlan,
  state: PlanState,
  note?: PlansListView['note'],
): Reply {
  const card = planCard({ library: deps.library, ...opened, state, ...(note && { note }) });
  return { card: refreshing(card, opened), summary: planTitle(deps.library, opened.plan) };
}

/** Starts a plan of the list for the team of this channel, or for the person; opens the one that exists. */
export async function adopt(
  deps: PlanDeps,
  request: Request,
  audience: string,
): Promise<{ readonly reply: Reply; readonly opened: OpenPlan }> {
  const list = deps.library.list(audience);
  const owner = ownerHere(request);
  if (!list) throw new GuideError('not-found', 'I can\'t find that list. Type "actions" to see them.');
  if (!owner) {
    const say =
      "A plan belongs to a team or to you alone. Ask me in your team's channel, or in our own chat.";
    throw new GuideError('not-allowed', say);
  }
  const by = personKey(request.person);
  const { plan, created } = await deps.plans.adopt(owner, audience, by, newItems(listRows(list)));
  const text =
    plan.teamId === undefined ? 'This is your own plan now.' : 'This is the plan of the whole team now.';
  const note = created
    ? ({ text: `${text} Choose an action to say how it stands.`, tone: 'good' } as const)
    : undefined;
  const opened = await show(deps, request, plan);
  return { reply: planReply(deps, opened, { planId: plan.id }, note), opened };
}

const itemData = planState.and(z.object({ actionId }));

/** One action of a plan with its form. */
export async function showItem(
  deps: PlanDeps,
  request: Request,
  { actionId, ...state }: z.output<typeof itemData>,
): Promise<Reply> {
  const opened = await open(deps, request, state.planId);
  const row = opened.rows.find(({ action }) => action.id === actionId);
  if (!row) throw new GuideError('not-found', 'That action is not in this plan.');
  const card = itemCard({ library: deps.library, open: opened, row, state, timeZone: request.timeZone });
  return { card, summary: row.action.title };
}

/** The buttons that open things. */
export function planButtons(deps: PlanDeps): readonly Button[] {
  return [
    button('plan-adopt', z.object({ audience: z.string().max(80) }), async ({ audience }, request) => {
      const { reply, opened } = await adopt(deps, request, audience);
      return forAll(deps, reply, opened, request);
    }),
    button('plan', planState, async (state, request) =>
      forMe(planReply(deps, await open(deps, request, state.planId), state), request),
    ),
    button('plan-item', itemData, async (data, request) =>
      forMe(await showItem(deps, request, data), request),
    ),
  ];
}
