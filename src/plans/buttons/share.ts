import { z } from 'zod';
import { presentChoices } from '../../cards/choices';
import type { ButtonView } from '../../cards/fields';
import { presentNotice } from '../../cards/notice';
import { words } from '../../cards/text';
import { button, type Button } from '../../conversation/feature';
import type { KnownConversation, PostFailure } from '../../conversation/ports';
import type { Reply } from '../../conversation/reply';
import { personKey, type Request } from '../../conversation/request';
import { GuideError } from '../../errors';
import { openPlan } from '../access';
import type { PlanDeps } from '../deps';
import { show } from '../open';
import { planTitle } from '../show/plan';
import { stateCard } from '../show/state-card';
import { press } from '../show/list';
import { channelChoice, channelLabel, myTeams, type MyTeam } from '../teams';
import { besides, forMe } from './in-place';
import { showAction, showList } from './lists';
import { planReply } from './plan';
import { actionId, planId } from '../state';

const what = z.object({
  audience: z.string().max(80).optional(),
  actionId: actionId.optional(),
  planId: planId.optional(),
});
type What = z.output<typeof what>;

/** The teams in whose channels it may be posted: a team's plan only in that team. */
async function teamsFor(deps: PlanDeps, request: Request, { planId }: What): Promise<readonly MyTeam[]> {
  const plan = planId === undefined ? undefined : await openPlan(planId, request, deps);
  const teams = await myTeams(deps, request);
  return plan?.teamId === undefined ? teams : teams.filter(({ teamId }) => teamId === plan.teamId);
}

/** The channels that a choices card has room for, beside the way back. */
const MOST = 11;

async function choose(deps: PlanDeps, request: Request, shared: What): Promise<Reply> {
  const teams = await teamsFor(deps, request, shared);
  const found = teams.flatMap((team) => team.channels.map((channel) => ({ team, channel })));
  if (found.length === 0) return nowhere(request);
  const choices = found.slice(0, MOST).map(({ team, channel }) => ({
    ...channelChoice(team, channel),
    verb: 'plans-share-to',
    data: { ...shared, to: channel.conversationId },
    replaces: true,
  }));
  const more = found.length > MOST ? ` These are the first ${String(MOST)}.` : '';
  const card = presentChoices({
    heading: 'Share where?',
    intro: `It is posted in your name.${more}`,
    choices: [...choices, ...wayBack(request, shared)],
  });
  return { card, summary: 'Choose a channel' };
}

/** In a channel the choice stands in the place of what is shared. */
function wayBack({ place }: Request, { planId, actionId, audience }: What): ButtonView[] {
  if (place.scope === 'personal') return [];
  if (planId !== undefined) return [press('Back to the plan', 'plan', { planId })];
  if (actionId !== undefined) return [press('Back to the action', 'action', { actionId })];
  return audience === undefined ? [] : [press('Back to the list', 'actions', { audience })];
}

function nowhere({ place }: Request): Reply {
  const where =
    place.scope === 'groupChat'
      ? 'From a group chat I cannot share. Ask me in our own chat, or in a channel.'
      : 'I am in no channel of a team of yours yet. Add me to the team in Teams, then try again.';
  return { card: presentNotice({ text: where }), summary: where };
}

/** Posts once: a second press within a minute is the first one's echo. */
interface Once {
  /** True for the first; it holds until it is forgotten. */
  first(key: string): boolean;
  /** It came to nothing: the next press may try again. */
  forget(key: string): void;
}

async function post(
  deps: PlanDeps,
  request: Request,
  data: What & { to: string },
  once: Once,
): Promise<Reply> {
  const { to, ...shared } = data;
  const teams = await teamsFor(deps, request, shared);
  const target = teams
    .flatMap(({ channels }) => channels)
    .find(({ conversationId }) => conversationId === to);
  const team = teams.find(({ channels }) => channels.some(({ conversationId }) => conversationId === to));
  if (!target || !team) throw new GuideError('not-found', 'I cannot post in that channel.');
  const label = channelLabel(team, target);
  const key = `${personKey(request.person)} ${to} ${JSON.stringify(shared)}`;
  if (once.first(key)) {
    const content = await contentFor(deps, request, shared, target);
    const posted = await deps.poster.post(target, content);
    if (!posted.ok) {
      once.forget(key);
      throw new GuideError('delivery-failed', failureWords(posted.failure, label));
    }
  }
  const card = presentNotice({
    heading: `Shared in ${label}`,
    text: 'Everybody there can open it.',
    tone: 'good',
  });
  return { card, summary: 'Shared' };
}

/** What is posted, as it is to be used from within the channel. */
async function contentFor(
  deps: PlanDeps,
  request: Request,
  shared: What,
  target: KnownConversation,
): Promise<Reply> {
  const there: Request = { ...request, place: { ...request.place, ...placeOf(target) } };
  const reply = await contentOf(deps, request, there, shared);
  const who = request.person.name ? words(request.person.name, 60) : 'A colleague';
  return { ...reply, text: `${who} shares this with you:`, summary: `${who} shares: ${reply.summary ?? ''}` };
}

async function contentOf(deps: PlanDeps, request: Request, there: Request, shared: What): Promise<Reply> {
  if (shared.planId !== undefined) {
    const plan = await openPlan(shared.planId, request, deps);
    const opened = await show(deps, request, plan);
    if (plan.teamId !== undefined) return planReply(deps, await show(deps, there, plan), { planId: plan.id });
    return { card: stateCard(deps.library, opened), summary: planTitle(deps.library, plan) };
  }
  if (shared.actionId !== undefined) return showAction(deps, { actionId: shared.actionId });
  return showList(deps, there, { audience: shared.audience ?? '' });
}

function placeOf({ conversationId, scope, teamId, teamName, channelId }: KnownConversation) {
  return {
    conversationId,
    scope,
    ...(teamId && { teamId }),
    ...(teamName && { teamName }),
    ...(channelId && { channelId }),
  };
}

function failureWords(failure: PostFailure, label: string): string {
  if (failure.kind === 'throttled')
    return `Teams is busy just now. Please share it in ${label} again in a minute.`;
  if (failure.kind === 'gone') return `I am no longer in ${label}, so I could not post there.`;
  if (failure.kind === 'unknown')
    return `I could not see whether it arrived in ${label}. Please look there before you share it again.`;
  return `I could not post in ${label}. Please try again later.`;
}

const ECHO_MS = 60_000;

/** Remembers presses for a minute. */
function onceAMinute(deps: PlanDeps): Once {
  const seen = new Map<string, number>();
  return {
    first(key) {
      const now = deps.clock.now();
      for (const [old, at] of seen) if (now - at > ECHO_MS) seen.delete(old);
      if (seen.has(key)) return false;
      seen.set(key, now);
      return true;
    },
    forget: (key) => void seen.delete(key),
  };
}

/** The buttons that share. */
export function shareButtons(deps: PlanDeps): readonly Button[] {
  const once = onceAMinute(deps);
  return [
    button('plans-share', what, async (data, request) => besides(await choose(deps, request, data), request)),
    button('plans-share-to', what.extend({ to: z.string().max(400) }), async (data, request) =>
      forMe(await post(deps, request, data, once), request),
    ),
  ];
}
