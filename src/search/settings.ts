import type { Bm25 } from './engine/engine';

/** Every number of the ranking in one place; how each was chosen is in docs/search.md. */
export interface Settings {
  readonly bm25: Bm25;
  /** Weights of the three kinds of term: words, pairs of neighbours, character runs. */
  readonly pairs: number;
  readonly grams: number;
  /** Of a synonym or the other form of an abbreviation, beside 1 for a word that was typed. */
  readonly synonym: number;
  readonly abbreviation: number;
  /** Of an entry's best ask on its own, beside the whole entry. */
  readonly bestAsk: number;
  /** Multiplies entries of the asker's own audience. */
  readonly ownAudience: number;
  /** Multiplies entries of the audience that the question names. */
  readonly namedAudience: number;
  /** Multiplies own-audience entries where the asker asks for their own part. */
  readonly ownPart: number;
  /** Of the words of the turn before, in a follow-up. */
  readonly previous: number;
}

export const SETTINGS: Settings = {
  bm25: { k: 0.9, b: 0.4 },
  pairs: 0.4,
  grams: 0.12,
  synonym: 0.3,
  abbreviation: 0.5,
  bestAsk: 0.6,
  ownAudience: 1.5,
  namedAudience: 1.8,
  ownPart: 2.2,
  previous: 0.7,
};
