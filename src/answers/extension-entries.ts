import { presentExtensionEntry } from '../cards/extension-entry';
import { clip, oneLine, spoken } from '../cards/text';
import type { ExtensionResult } from '../conversation/extension';
import type { Entry } from '../knowledge/entry';
import type { Library } from '../knowledge/library';
import type { Searcher } from '../search';
import { citationsOf, shownDate, sourceStatus } from './citations';
import { findable, matchBeginnings } from './extension-typing';
import { seeAlso } from './see-also';

/** As many as fit on a screen of the compose box without scrolling for long. */
export const MOST_RESULTS = 10;

/** How deep the search looks, so that enough actions are among what it finds. */
const DEPTH = 60;

/** Finds entries of one kind as somebody types; without text, one of each theme. */
export function createEntrySearch(
  library: Library,
  searcher: Searcher,
  keep: (entry: Entry) => boolean,
): (text: string) => readonly ExtensionResult[] {
  const weight = references(library);
  const entries = library.entries.filter(keep);
  const titles = entries.map((entry) => findable(entry, entry.title, whose(entry, library), weight(entry)));
  const first = firstChoice(entries, library, weight);
  const find = (text: string): readonly Entry[] => {
    if (!text) return first;
    const { hits, declined } = searcher.rank({ text }, DEPTH);
    const found = hits.map((hit) => library.entry(hit.id)).filter((one) => one !== undefined);
    const kept = found.filter((entry) => keep(entry) && !entry.withdrawn);
    const begun = matchBeginnings(text, titles);
    return declined ? [...begun, ...kept] : [...kept, ...begun];
  };
  return (text) =>
    [...new Set(find(text))].slice(0, MOST_RESULTS).map((entry) => entryResult(entry, library));
}

/** Of each theme the entry to which most others refer, prose before actions, in the order of the themes; then the rest. */
function firstChoice(
  entries: readonly Entry[],
  library: Library,
  weight: (entry: Entry) => number,
): readonly Entry[] {
  const prose = (entry: Entry): number => (entry.action ? 0 : 1);
  const weightiest = [...entries].sort((a, b) => prose(b) - prose(a) || weight(b) - weight(a));
  const ofThemes = library.themes.map(({ id }) => weightiest.find((entry) => entry.themes[0] === id));
  return [...ofThemes.filter((entry) => entry !== undefined), ...weightiest];
}

/** How often the rest of the knowledge base refers to an entry. */
function references(library: Library): (entry: Entry) => number {
  const counts = new Map<string, number>();
  for (const entry of library.entries)
    for (const id of new Set([...entry.related, ...entry.actions])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (entry) => counts.get(entry.id) ?? 0;
}

/** An entry as a result: the same for whoever inserts it and whoever reads it. */
export function entryResult(entry: Entry, library: Library): ExtensionResult {
  const kind = kindOf(entry, library);
  return {
    title: entry.title,
    subtitle: clip(oneLine(`${kind}. ${spoken(entry.text)}`), 120),
    card: presentExtensionEntry({
      kind,
      topic: entry.title,
      answer: entry.text,
      ...(entry.note && { note: entry.note }),
      ...(entry.more && { more: entry.more }),
      sources: citationsOf(entry, library).map(({ source, section, date }) => {
        const status = sourceStatus(source);
        const url = source.url?.startsWith('https:') ? source.url : undefined;
        return {
          title: source.short,
          detail: `${section}, ${date}`,
          ...(url && { url }),
          ...(status && { status: capital(status) }),
        };
      }),
      seeAlso: seeAlso(entry.resources, library).map(({ resource, url, note }) => ({
        title: resource.title,
        detail: resource.publisher,
        ...(url?.startsWith('https:') && { url }),
        ...(note && { status: note }),
      })),
      reviewed: shownDate(entry.reviewed),
    }),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const whose = (entry: Entry, library: Library): string =>
  entry.action ? (library.audience(entry.action.audience)?.label ?? '') : '';

/** "Guidance", "Action for Team managers"; with the section where the list has more than one. */
function kindOf({ action }: Entry, library: Library): string {
  if (!action) return 'Guidance';
  const kind = `Action for ${library.audience(action.audience)?.label ?? action.audience}`;
  const sections = library.list(action.audience)?.sections ?? [];
  return sections.length > 1 ? `${kind}: ${action.section}` : kind;
}
