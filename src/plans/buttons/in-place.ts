import type { CardJson, Reply } from '../../conversation/reply';
import type { Request } from '../../conversation/request';
import type { PlanDeps } from '../deps';
import type { OpenPlan } from '../open';
import { planCard, planTitle, refreshIds } from '../show/plan';

/** The plan's card so that it fetches itself anew for the team's people when they see it. */
export function refreshing(card: CardJson, opened: OpenPlan): CardJson {
  const userIds = refreshIds(opened);
  if (userIds.length === 0) return card;
  const data = { verb: 'plan', planId: opened.plan.id };
  return {
    ...card,
    refresh: { action: { type: 'Action.Execute', title: 'Refresh', verb: 'plan', data }, userIds },
  };
}

/**
 * A reply in the pressed card's place, with a hint to the fence about what everybody else should see there: the
 * message as it was, or a card of its own. A fence that does not know the hint shows everybody the same card.
 */
export type InPlace = Reply & { readonly others?: 'as-before' | Pick<Reply, 'card' | 'summary'> };

/** In place for the person who pressed: what one opens, filters or fills in does not turn everybody's page. */
export function forMe(reply: Reply, { place }: Request): InPlace {
  return { ...reply, replace: true, ...(place.scope !== 'personal' && { others: 'as-before' as const }) };
}

/** A side step: a message of its own in one's own chat, but in front of others only for the person who pressed. */
export function besides(reply: Reply, request: Request): InPlace {
  return request.place.scope === 'personal' ? reply : forMe(reply, request);
}

/** In place, and the plan as it now stands for everybody else: after a change. */
export function forAll(deps: PlanDeps, reply: Reply, opened: OpenPlan, { place }: Request): InPlace {
  if (place.scope === 'personal') return { ...reply, replace: true };
  const card = planCard({ library: deps.library, ...opened, state: { planId: opened.plan.id } });
  const others = { card: refreshing(card, opened), summary: planTitle(deps.library, opened.plan) };
  return { ...reply, replace: true, others };
}
