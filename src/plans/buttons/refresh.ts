import type { CardJson } from '../../conversation/reply';
import type { Target } from '../../conversation/ports';
import type { Place, Request } from '../../conversation/request';
import type { PlanDeps } from '../deps';
import type { OpenPlan } from '../open';
import { planCard, planTitle } from '../show/plan';

/** Teams refreshes a card by itself for so many people. */
const MOST_USERS = 60;

/** The plan's card so that it fetches itself anew for the team's people when they see it. */
export function refreshing(card: CardJson, { plan, roster }: OpenPlan): CardJson {
  const userIds = roster.members.slice(0, MOST_USERS).map(({ id }) => id);
  if (plan.teamId === undefined || userIds.length === 0) return card;
  const action = {
    type: 'Action.Execute',
    title: 'Refresh',
    verb: 'plan',
    data: { verb: 'plan', planId: plan.id },
  };
  return { ...card, refresh: { action, userIds } };
}

/** After a change in a channel: the card in the thread as it now is, for everybody who reads it. */
export async function refreshForAll(deps: PlanDeps, request: Request, opened: OpenPlan): Promise<void> {
  const { place, replyToId, canReplace } = request;
  // Without Action.Execute the fence replaces the message itself.
  if (place.scope !== 'channel' || canReplace !== true || replyToId === undefined) return;
  const card = planCard({ library: deps.library, ...opened, state: { planId: opened.plan.id } });
  // The person has their answer; where this one fails, the card refreshes itself when it is next seen.
  await deps.poster.update(targetOf(place), replyToId, {
    card: refreshing(card, opened),
    summary: planTitle(deps.library, opened.plan),
  });
}

/** This conversation as one to post to. */
export function targetOf(place: Place): Target {
  const { conversationId, serviceUrl, tenantId, scope, protocol, botId, teamId, channelId } = place;
  const base = { conversationId, serviceUrl, tenantId, scope, protocol, botId };
  return { ...base, ...(teamId && { teamId }), ...(channelId && { channelId }) };
}
