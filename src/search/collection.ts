import type { Concepts } from './analysis/concepts';
import { wordsOf } from './analysis/fold';
import { documentTerms } from './analysis/terms';
import type { FieldTerms } from './engine/engine';
import type { RefusalTopic, SearchDocument } from './types';

/** Entries and topics, analysed: what an index is built from. */
export interface Collection {
  /** Ids of the entries, then of the topics. */
  readonly ids: readonly string[];
  /** How many of `ids` are entries. */
  readonly entries: number;
  /** For each entry, the audience to whose list it belongs. */
  readonly audiences: readonly (string | undefined)[];
  readonly terms: readonly FieldTerms[];
  /** Every word as written, with the number of its documents: what spelling may correct to. */
  readonly words: ReadonlyMap<string, number>;
}

/** Analyses documents and topics. */
export function collect(
  documents: readonly SearchDocument[],
  topics: readonly RefusalTopic[],
  concepts: Concepts,
): Collection {
  const all: readonly SearchDocument[] = [...documents, ...topics];
  const words = new Map<string, number>();
  for (const { text, asks = [] } of all) {
    for (const word of new Set([text, ...asks].flatMap((part) => wordsOf(part)))) {
      words.set(word, (words.get(word) ?? 0) + 1);
    }
  }
  return {
    ids: all.map(({ id }) => id),
    entries: documents.length,
    audiences: documents.map(({ audience }) => audience),
    terms: all.map(({ text, asks = [] }) => documentTerms(text, asks, concepts)),
    words,
  };
}
