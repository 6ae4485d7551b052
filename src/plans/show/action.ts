import type { ButtonView } from '../../cards/fields';
import { presentPlansAction, type PlansActionView } from '../../cards/plans-action';
import { safeUrl } from '../../cards/text';
import type { CardJson } from '../../conversation/reply';
import type { Entry } from '../../knowledge/entry';
import type { Library } from '../../knowledge/library';
import type { Resource } from '../../knowledge/schemas';
import { relatedActions } from '../related';
import { sourceDate, themeLabel } from './words';

export type ActionParts = Pick<PlansActionView, 'form' | 'note'> & { readonly buttons: ButtonView[] };

/** One action as a card; what a plan adds comes in `parts`. `openData` goes with the presses on related actions: the way back. */
export function actionCard(
  library: Library,
  action: Entry,
  parts: ActionParts,
  openData: object = {},
): CardJson {
  return presentPlansAction({
    topic: topic(library, action),
    title: action.title,
    text: action.text,
    ...(caution(action) && { caution: caution(action) }),
    themes: `Themes: ${action.themes.map((theme) => themeLabel(library, theme)).join(', ')}. Reviewed ${sourceDate(action.reviewed)}.`,
    sources: sourcesOf(library, action),
    resources: resourcesOf(library, action),
    related: relatedActions(library, action).map(({ action: other, audience }) => ({
      who: audience.label,
      title: other.title,
      open: { verb: 'action', data: { ...openData, actionId: other.id } },
    })),
    ...parts,
  });
}

/** "Team managers, action 3 of 11" */
function topic(library: Library, action: Entry): string {
  const list = library.list(action.action?.audience ?? '');
  const label = library.audience(list?.audience ?? '')?.label ?? 'Action';
  const total = list?.sections.reduce((sum, { actions }) => sum + actions.length, 0) ?? 0;
  const place = `${label}, action ${String(action.action?.number ?? 0)} of ${String(total)}`;
  const section = action.action?.section ?? '';
  return section === '' || section === label ? place : `${place}: ${section}`;
}

function caution(action: Entry): string | undefined {
  if (action.withdrawn)
    return `Withdrawn on ${sourceDate(action.withdrawn.on)}. ${action.withdrawn.because}`.trim();
  return action.note || undefined;
}

/** The sections of the sources that the action restates, each once. */
export function sourcesOf(library: Library, action: Entry): PlansActionView['sources'] {
  const found = new Map<string, PlansActionView['sources'][number]>();
  for (const id of action.passages) {
    const passage = library.passage(id);
    const source = passage && library.source(passage.source);
    if (!passage || !source) continue;
    const url = safeUrl(source.url ?? undefined);
    found.set(`${source.id} ${passage.section}`, {
      title: source.short,
      section: passage.section,
      date: sourceDate(source.date),
      ...(url && { url }),
      ...(source.status !== 'current' && { status: source.status }),
    });
  }
  return [...found.values()].slice(0, 4);
}

/** What helps with the action: shown resources with an https address of their own or their publisher's. */
export function resourcesOf(
  library: Library,
  action: Entry,
): { title: string; url?: string; note?: string }[] {
  const found = action.resources.map((id) => library.resource(id)).filter((one) => one !== undefined);
  return found
    .filter(({ hidden }) => !hidden)
    .slice(0, 8)
    .map((resource) => {
      const url = safeUrl(resource.url ?? undefined) ?? safeUrl(resource.fallbackUrl ?? undefined);
      const note = statusNote(library, resource);
      return { title: resource.title, ...(url && { url }), ...(note && { note }) };
    });
}

function statusNote(library: Library, resource: Resource): string | undefined {
  const successor = resource.supersededBy ? library.resource(resource.supersededBy) : undefined;
  if (successor) return `Replaced by ${successor.title}`;
  if (resource.status === 'current' || resource.status === 'in-force') return undefined;
  return resource.statusNote || undefined;
}
