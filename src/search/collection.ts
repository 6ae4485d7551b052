import { fieldsOf } from './analysis/fields';
import { wordsOf } from './analysis/fold';
import type { FieldTerms } from './engine/engine';
import type { RefusalTopic, SearchDocument } from './types';

/** Entries and topics as two lists of texts: the whole of each, and each ask by itself. */
export interface Collection {
  /** Ids of the entries, then of the topics. */
  readonly ids: readonly string[];
  /** How many of `ids` are entries. */
  readonly entries: number;
  readonly whole: readonly FieldTerms[];
  readonly asks: readonly FieldTerms[];
  /** For each ask, the number of its entry or topic. */
  readonly owners: Uint32Array;
  /** Every word as written, with the number of its documents: what spelling may correct to. */
  readonly words: ReadonlyMap<string, number>;
}

/** Analyses documents and topics. */
export function collect(documents: readonly SearchDocument[], topics: readonly RefusalTopic[]): Collection {
  const all: readonly SearchDocument[] = [...documents, ...topics];
  const asks: FieldTerms[] = [];
  const owners: number[] = [];
  const words = new Map<string, number>();
  const whole = all.map((document, number) => {
    const texts = [document.text, ...(document.asks ?? [])];
    for (const ask of document.asks ?? []) {
      asks.push(fieldsOf([ask]));
      owners.push(number);
    }
    for (const word of new Set(texts.flatMap((text) => wordsOf(text))))
      words.set(word, (words.get(word) ?? 0) + 1);
    return fieldsOf(texts);
  });
  return {
    ids: all.map(({ id }) => id),
    entries: documents.length,
    whole,
    asks,
    owners: Uint32Array.from(owners),
    words,
  };
}
