import type { FieldTerms } from '../engine/engine';
import { termsOf } from './terms';

/** Words, pairs, grams. */
export const KINDS = 3;

/** Marks a character run, so that it never equals a word. A pair has a space in it, a word has neither. */
export const gramTerm = (gram: string): string => `~${gram}`;

/** The terms of a document's flat text, kind by kind. */
export function fieldsOf(texts: readonly string[]): FieldTerms {
  const words: string[] = [];
  const pairs: string[] = [];
  const grams: string[] = [];
  // Text by text, so that no pair reaches from one phrasing into the next.
  for (const text of texts) {
    const terms = termsOf(text);
    words.push(...terms.words);
    pairs.push(...terms.pairs);
    grams.push(...terms.grams.map(gramTerm));
  }
  return [words, pairs, grams];
}
