import type { Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import { makeFile, chooseFile } from './buttons/files';
import { chooseList, showAction, showList, showMatrix } from './buttons/lists';
import { adopt } from './buttons/plan';
import { showPlans, undoLast } from './buttons/plans';
import { showRollUp } from './buttons/rollup';
import type { PlanDeps } from './deps';
import { plansHere } from './my-plans';
import type { Wish } from './words/wish';

/** The audience of the asker's role, if it has one. */
export function ownAudience({ library }: PlanDeps, { role }: Request): string | undefined {
  return role === undefined ? undefined : library.role(role)?.audience;
}

/** Does what somebody typed. */
export async function grant(deps: PlanDeps, request: Request, wish: Wish): Promise<Reply> {
  const named = 'audience' in wish ? wish.audience : undefined;
  const audience = named === 'own' ? ownAudience(deps, request) : named;
  switch (wish.kind) {
    case 'list':
      return audience ? showList(deps, request, { audience, theme: wish.theme }) : chooseList(deps);
    case 'theme':
      return showMatrix(deps, { theme: wish.theme });
    case 'action':
      return showAction(deps, { actionId: wish.actionId }, request.place.scope);
    case 'plan':
      return showPlans(deps, request, audience);
    case 'adopt':
      return audience ? (await adopt(deps, request, audience)).reply : chooseList(deps);
    case 'rate':
      return showPlans(deps, request, undefined, 'plan-picture');
    case 'rollup':
      return showRollUp(deps, request);
    case 'undo':
      return undoLast(deps, request);
    case 'file':
      return file(deps, request, wish, audience);
  }
}

async function file(
  deps: PlanDeps,
  request: Request,
  wish: Wish & { kind: 'file' },
  audience?: string,
): Promise<Reply> {
  if (!wish.plan) return audience ? makeFile(deps, request, { kind: wish.file, audience }) : chooseList(deps);
  const plans = await plansHere(deps, request);
  const [only] = plans;
  if (only && plans.length === 1) return makeFile(deps, request, { kind: wish.file, planId: only.id });
  return only ? showPlans(deps, request, undefined, 'plans-files') : chooseFile({ audience });
}
