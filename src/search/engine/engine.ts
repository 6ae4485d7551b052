/** A query term and how much it counts. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** The terms of one document, kind by kind; each kind has a length norm of its own. */
export type FieldTerms = readonly (readonly string[])[];

/** BM25's two settings: saturation of repeats and how much length counts. */
export interface Bm25 {
  readonly k: number;
  readonly b: number;
}

/** Scores documents for weighted terms. Two implementations: typed arrays, and MiniSearch as the reference. */
export interface Engine {
  readonly size: number;
  /** In how many documents the term occurs. */
  frequency(term: string): number;
  /** Adds each document's score to `into`, by document number. */
  score(terms: readonly WeightedTerm[], into: Float64Array): void;
}

/** The weight of a term that `frequency` of `size` documents have, as MiniSearch and Lucene count it. */
export function inverseFrequency(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}
