import type { Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import { chooseList, showAction, showList } from './buttons/lists';
import type { PlanDeps } from './deps';
import type { Wish } from './words/recognise';

/** The audience of the asker's role, if it has one. */
export function ownAudience({ library }: PlanDeps, request: Request): string | undefined {
  return request.role === undefined ? undefined : library.role(request.role)?.audience;
}

/** Does what somebody typed. */
export async function grant(deps: PlanDeps, request: Request, wish: Wish): Promise<Reply> {
  const audience = 'audience' in wish && wish.audience !== 'own' ? wish.audience : ownAudience(deps, request);
  switch (wish.kind) {
    case 'list':
      return audience ? showList(deps, request, { audience, theme: wish.theme }) : chooseList(deps);
    case 'action':
      return showAction(deps, { actionId: wish.actionId });
    default:
      return chooseList(deps);
  }
}
