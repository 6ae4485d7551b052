import { presentInductionStart } from '../cards/induction-start';
import type { Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import { zoneOf, type Own } from './context';
import type { InductionDeps } from './deps';
import { suggestedPathway } from './pathway-words';
import { cardReply } from './place';
import { dayAt } from './stage';

/** The start card, filled in with what is known. */
export async function startCard(
  deps: InductionDeps,
  request: Request,
  known: { readonly pathway?: string; readonly start?: string },
): Promise<Reply> {
  const zone = await zoneOf(deps, request);
  const pathways = deps.library.pathways;
  const suggested = known.pathway ?? suggestedPathway(request.role, pathways)?.pathway;
  const card = presentInductionStart({
    heading: 'Welcome. Let’s plan your induction',
    intro:
      'I show you, week by week, **what to read, do and ask**, and keep a record that you can use as CPD.',
    pathways: choices(deps, suggested),
    ...(suggested !== undefined && { suggested }),
    start: known.start ?? dayAt(deps.clock.now(), zone),
    button: 'Start',
  });
  return cardReply(request, card, 'Let’s plan your induction');
}

/** The same card for one who has begun, with the way to end. */
export function changeCard(deps: InductionDeps, request: Request, { journey, pathway }: Own): Reply {
  const card = presentInductionStart({
    heading: 'Change your induction',
    intro: 'What you ticked off and wrote stays. Steps that both pathways have stay ticked.',
    pathways: choices(deps, pathway.pathway),
    suggested: pathway.pathway,
    start: journey.startDate,
    button: 'Save',
    buttons: [
      { title: 'Keep it as it is', verb: 'induction', replaces: true },
      { title: 'End my induction', verb: 'induction-end', replaces: true, style: 'destructive' },
    ],
  });
  return cardReply(request, card, 'Change your induction');
}

/** The pathways that are offered, the likeliest on top. */
function choices({ library }: InductionDeps, first: string | undefined) {
  const all = library.pathways.map(({ pathway: id, title, who }) => ({ id, title, who }));
  return [...all.filter((one) => one.id === first), ...all.filter((one) => one.id !== first)];
}
