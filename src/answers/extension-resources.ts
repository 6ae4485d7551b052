import type { ExtensionResult } from '../conversation/extension';
import type { Library } from '../knowledge/library';
import type { Resource } from '../knowledge/schemas';
import type { Searcher } from '../search';
import { MOST_RESULTS } from './extension-entries';
import { entriesOn, resourceResult } from './extension-pages';
import { findable, matchBeginnings } from './extension-typing';

/** How many of the entries found lend their resources. */
const LENDERS = 5;

/** Finds resources as somebody types: by title, publisher and theme, then by what the guidance on that subject names. */
export function createResourceSearch(
  library: Library,
  searcher: Searcher,
): (text: string) => readonly ExtensionResult[] {
  const shown = library.content.resources.filter((resource) => !resource.hidden);
  const weights = new Map(shown.map((resource) => [resource, entriesOn(resource, library).length]));
  const weight = (resource: Resource): number => weights.get(resource) ?? 0;
  const titles = shown.map((resource) =>
    findable(resource, resource.title, about(resource, library), weight(resource)),
  );
  const first = [...shown].sort((a, b) => weight(b) - weight(a));
  const lent = (text: string): readonly Resource[] => {
    const { hits, declined } = searcher.rank({ text }, LENDERS);
    const ids = declined ? [] : hits.flatMap((hit) => library.entry(hit.id)?.resources ?? []);
    return ids
      .map((id) => library.resource(id))
      .filter((one) => one !== undefined && !one.hidden) as Resource[];
  };
  const find = (text: string): readonly Resource[] =>
    text ? [...matchBeginnings(text, titles), ...lent(text)] : first;
  return (text) =>
    [...new Set(find(text))].slice(0, MOST_RESULTS).map((resource) => resourceResult(resource, library));
}

/** What a resource may be found by beside its title. */
function about({ publisher, kind, themes, id }: Resource, library: Library): string {
  return [publisher, kind, id, ...themes.map((theme) => library.theme(theme)?.label ?? '')].join(' ');
}
