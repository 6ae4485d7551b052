import { z } from 'zod';
import { presentChoices } from '../../cards/choices';
import type { Button } from '../../conversation/feature';
import { button } from '../../conversation/feature';
import type { Reply } from '../../conversation/reply';
import type { Request, Scope } from '../../conversation/request';
import { GuideError } from '../../errors';
import { ownerHere } from '../access';
import type { PlanDeps } from '../deps';
import { actionCard } from '../show/action';
import { listCard, press, type ShownList } from '../show/list';
import { besides, forMe } from './in-place';
import { matrixCard } from '../show/matrix';
import { count, listTitle, themeLabel } from '../show/words';
import { actionLink, listState } from '../state';

/** An audience's list, with the way to its plan here if there is one. */
export async function showList(deps: PlanDeps, request: Request, state: ShownList): Promise<Reply> {
  const list = deps.library.list(state.audience);
  if (!list) return chooseList(deps);
  const planId = await planHere(deps, request, state.audience);
  const { scope } = request.place;
  const whose = scope === 'groupChat' ? 'nobody' : scope === 'personal' ? 'my' : 'our';
  return {
    card: listCard(deps.library, list, state, { planId, whose }),
    summary: listTitle(deps.library, state.audience),
  };
}

/** The plan of this list that would be opened from here. */
export async function planHere(
  deps: PlanDeps,
  request: Request,
  audience: string,
): Promise<string | undefined> {
  const owner = ownerHere(request);
  const plans = owner ? await deps.plans.ofOwner(owner) : [];
  return plans.find((plan) => plan.audience === audience)?.id;
}

/** The seven lists to choose from, with how many actions each has. */
export function chooseList({ library }: PlanDeps): Reply {
  const lists = library.audiences.flatMap(({ id, label, who }) => {
    const list = library.list(id);
    const actions = list?.sections.reduce((sum, section) => sum + section.actions.length, 0) ?? 0;
    return list
      ? [{ ...press(`${label} (${String(actions)})`, 'actions', { audience: id }), detail: `For ${who}` }]
      : [];
  });
  const intro = `The guidance gives ${count(lists.length, 'group')} their own list of actions.`;
  const card = presentChoices({ heading: 'Whose actions?', intro, choices: lists });
  return { card, summary: 'Choose an action list' };
}

const actionData = actionLink.extend({
  /** The theme across the groups in which it was chosen. */
  within: z.object({ theme: z.string().max(80), from: actionLink.optional() }).optional(),
  back: z
    .object({
      audience: z.string(),
      theme: z.string().optional(),
      page: z.int().optional(),
      all: z.boolean().optional(),
    })
    .optional(),
});

/** One action, with the way back to its list. */
export function showAction(
  { library }: PlanDeps,
  data: z.infer<typeof actionData>,
  scope: Scope = 'personal',
): Reply {
  const { actionId, home } = data;
  const action = library.entry(actionId);
  if (!action?.action)
    throw new GuideError('not-found', 'I can\'t find that action. Type "actions" to see the lists.');
  const here = { actionId, ...(home && { home }) };
  const buttons = [
    wayBack(action.action.audience, data),
    press('Who else?', 'actions-theme', { theme: action.themes[0] ?? '', from: here }),
    // From a group chat nothing can be shared.
    ...(scope === 'groupChat' ? [] : [{ title: 'Share', verb: 'plans-share', data: { actionId } }]),
  ];
  const card = actionCard(library, action, { buttons }, home ? { home } : {});
  return { card, summary: `Action: ${action.title}` };
}

/** Back to where one came from: the theme across the groups, one's plan, or else the list in which it stands. */
function wayBack(audience: string, { within, home, back }: z.infer<typeof actionData>) {
  if (within) return press('Back to the theme', 'actions-theme', within);
  if (home) return press('Back to the plan', 'plan-item', home);
  return press('Back to the list', 'actions', back?.audience === audience ? back : { audience });
}

const matrixData = z.object({
  from: actionLink.optional(),
  theme: z.string().max(80),
  pickTheme: z.string().max(80).optional(),
  picked: z.boolean().optional(),
  page: z.int().min(1).max(1000).optional(),
  all: z.boolean().optional(),
});

/** Who does what about a theme. */
export function showMatrix(
  { library }: PlanDeps,
  { pickTheme, picked, ...state }: z.infer<typeof matrixData>,
): Reply {
  const theme = picked && pickTheme ? pickTheme : state.theme;
  if (!library.theme(theme))
    throw new GuideError('not-found', 'I do not know that theme. Type "actions" to see the lists.');
  return {
    card: matrixCard(library, { ...state, theme }),
    summary: `Who does what: ${themeLabel(library, theme)}`,
  };
}

/** The buttons of lists and of one action. */
export function listButtons(deps: PlanDeps): readonly Button[] {
  return [
    button('actions', listState, async (state, request) =>
      forMe(await showList(deps, request, state), request),
    ),
    button('action', actionData, (data, request) =>
      Promise.resolve(forMe(showAction(deps, data, request.place.scope), request)),
    ),
    button('actions-theme', matrixData, (data, request) =>
      Promise.resolve(forMe(showMatrix(deps, data), request)),
    ),
    button('lists', z.unknown(), (_data, request) => Promise.resolve(besides(chooseList(deps), request))),
  ];
}
