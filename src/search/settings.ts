import type { Bm25 } from './engine/engine';

/** Multiplies the scores of the actions of one audience, and of all others. */
export interface Boost {
  readonly mine: number;
  readonly others: number;
}

/** Every number of the ranking in one place; how each was chosen is in docs/search.md. */
export interface Settings {
  readonly bm25: Bm25;
  /** Weight of a function word that was typed, beside 1 for a word that carries a subject. */
  readonly stop: number;
  readonly pairs: number;
  readonly grams: number;
  readonly lead: number;
  /** Of a concept: a word or phrase, any of its synonyms, an abbreviation or its long form. */
  readonly concept: number;
  /** What the asker's role does: as such, where they ask for their own part, where the question names an audience. */
  readonly own: Boost;
  readonly ownPart: Boost;
  readonly named: Boost;
  /** Of the words of the turn before, in a follow-up. */
  readonly previous: number;
}

/** The settings in use. */
export const SETTINGS: Settings = {
  bm25: { k: 1.2, b: 0.6 },
  stop: 0.6,
  pairs: 0.25,
  grams: 0.1,
  lead: 0.1,
  concept: 0.4,
  own: { mine: 1.5, others: 1 },
  ownPart: { mine: 2, others: 0.8 },
  named: { mine: 2, others: 0.8 },
  previous: 0.7,
};
