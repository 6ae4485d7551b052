import type { Entry } from '../knowledge/entry';
import type { Library } from '../knowledge/library';
import { createSearcher, type SearchDocument, type Searcher } from '../search';

/** The search over a library: its entries, the topics that are not answered, and the field's words. */
export function searcherOf(library: Library): Searcher {
  const { topics, synonyms, glossary, roles, audiences } = library.content;
  return createSearcher({
    documents: library.entries.map(documentOf),
    topics: topics.map((topic) => ({ id: topic.id, text: topic.title, asks: topic.asks })),
    vocabulary: {
      synonyms: synonyms.groups,
      oneWay: synonyms.oneWay,
      abbreviations: glossary.map((term) => ({ short: term.term, long: term.full })),
      audienceNames: Object.fromEntries(
        audiences.map((audience) => {
          const own = roles.filter((role) => role.audience === audience.id);
          return [audience.id, [audience.label, ...own.flatMap((role) => [role.label, ...role.says])]];
        }),
      ),
    },
  });
}

/** An entry as plain text for the search: heading and text without Markdown's marks, and how people ask for it. */
export function documentOf(entry: Entry): SearchDocument {
  const text = `${entry.title}. ${entry.text} ${entry.more ?? ''}`
    .replace(/[*_#]/g, '')
    .replace(/\]\([^)]*\)/g, ']');
  return { id: entry.id, text, asks: entry.asks, ...(entry.action && { audience: entry.action.audience }) };
}
