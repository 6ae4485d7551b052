import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../knowledge/entry';
import type { Library } from '../knowledge/library';
import { createSearcher, decodeIndex, type Searchable, type SearchDocument, type Searcher } from '../search';

/** Where the build leaves the index of the shipped content. */
export const indexFile = join(__dirname, '..', '..', 'dist', 'search-index.bin');

/** The search over a library. Loads the built index; one built from other content is noticed and built anew. */
export function searcherOf(library: Library, file = indexFile): Searcher {
  const searchable = searchableOf(library);
  const index = existsSync(file) ? decodeIndex(readFileSync(file)) : undefined;
  return createSearcher({ ...searchable, ...(index && { index }) });
}

/** What the search is over: the entries, the topics that are not answered, and the field's words. */
export function searchableOf(library: Library): Searchable {
  const { topics, synonyms, glossary } = library.content;
  return {
    documents: library.entries.map(documentOf),
    topics: topics.map((topic) => ({ id: topic.id, text: topic.title, asks: topic.asks })),
    vocabulary: {
      synonyms: synonyms.groups,
      oneWay: synonyms.oneWay,
      abbreviations: glossary.map((term) => ({ short: term.term, long: term.full })),
      audienceNames: audienceNames(library),
    },
  };
}

/** How people name an audience, or say that they belong to it. */
function audienceNames({ content: { audiences, roles } }: Library): Record<string, readonly string[]> {
  const names = (audience: string): readonly string[] =>
    roles.filter((role) => role.audience === audience).flatMap((role) => [role.label, ...role.says]);
  return Object.fromEntries(audiences.map(({ id, label }) => [id, [label, ...names(id)]]));
}

/** An entry that restates so many passages is an overview: others say the same one by one. */
const BROAD_FROM = 4;

/** An entry as plain text for the search: heading and text without Markdown's marks, and how people ask for it. */
function documentOf(entry: Entry): SearchDocument {
  const text = `${entry.title}. ${entry.text} ${entry.more ?? ''}`
    .replace(/[*_#]/g, '')
    .replace(/\]\([^)]*\)/g, ']');
  const broad = entry.passages.length >= BROAD_FROM;
  return {
    id: entry.id,
    text,
    asks: entry.asks,
    broad,
    ...(entry.action && { audience: entry.action.audience }),
  };
}
