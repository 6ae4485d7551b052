import { createHash } from 'node:crypto';
import { Concepts } from './analysis/concepts';
import { wordsOf } from './analysis/fold';
import { documentTerms, KINDS } from './analysis/terms';
import type { ArraysData } from './engine/arrays';
import { buildArrays } from './engine/build';
import type { FieldTerms } from './engine/engine';
import { otherForms } from './spelling/ordinary';
import type { RefusalTopic, SearchDocument, Vocabulary } from './types';

/** What is searched: entries, topics that are not answered, the field's words. */
export interface Searchable {
  readonly documents: readonly SearchDocument[];
  readonly topics?: readonly RefusalTopic[];
  readonly vocabulary?: Vocabulary;
}

/** A built index: everything that a searcher needs beside the vocabulary, and nothing of the texts. */
export interface SerializedIndex {
  /** Of what it was built from, so that a stale index is noticed. */
  readonly fingerprint: string;
  /** Ids of the entries, then of the topics. */
  readonly ids: readonly string[];
  /** How many of `ids` are entries. */
  readonly entries: number;
  /** For each entry the audience to whose list it belongs, or null. */
  readonly audiences: readonly (string | null)[];
  /** The places of the overviews among the entries. */
  readonly broad: readonly number[];
  /** What spelling may correct to: words as written and their other forms, with the number of documents. */
  readonly words: readonly string[];
  readonly wordCounts: readonly number[];
  readonly arrays: ArraysData;
}

/** Raise it when analysis or layout changes, so that an index built before is not used. */
export const FORMAT = 5;

/** A short hash of all that an index is made from. */
export function fingerprintOf({ documents, topics = [], vocabulary = {} }: Searchable): string {
  const hash = createHash('sha256').update(JSON.stringify([FORMAT, vocabulary, topics]));
  // In large pieces: a hundred thousand small updates take longer than the hashing.
  for (let i = 0; i < documents.length; i += PIECE)
    hash.update(JSON.stringify(documents.slice(i, i + PIECE)));
  return hash.digest('hex').slice(0, 16);
}

const PIECE = 1_000;

/** Analyses and indexes; slow beside loading a built one. */
export function buildIndex(searchable: Searchable): SerializedIndex {
  const { documents, topics = [] } = searchable;
  const all: readonly SearchDocument[] = [...documents, ...topics];
  const words = countWords(all);
  // A slip may hide a form that no text happens to have.
  for (const word of otherForms(new Set(words.keys()))) words.set(word, 1);
  return {
    fingerprint: fingerprintOf(searchable),
    ids: all.map(({ id }) => id),
    entries: documents.length,
    audiences: documents.map(({ audience }) => audience ?? null),
    broad: documents.flatMap(({ broad }, number) => (broad ? [number] : [])),
    words: [...words.keys()],
    wordCounts: [...words.values()],
    arrays: buildArrays(termsOfAll(searchable), KINDS),
  };
}

function countWords(texts: readonly SearchDocument[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, asks = [] } of texts) {
    for (const word of new Set([text, ...asks].flatMap((part) => wordsOf(part)))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** The terms of each document, one after the other, entries before topics. */
export function* termsOfAll({ documents, topics = [], vocabulary = {} }: Searchable): Generator<FieldTerms> {
  const concepts = new Concepts(vocabulary);
  for (const { text, asks = [] } of documents) yield documentTerms(text, asks, concepts);
  for (const { text, asks } of topics) yield documentTerms(text, asks, concepts);
}
