import type { Emphasis } from './query/question';
import type { Bm25 } from './engine/engine';

/** Multiplies scores: of the actions of one audience, of those of others, of what is addressed to nobody in particular. */
export interface Boost {
  readonly mine: number;
  readonly others: number;
  readonly general: number;
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
  /** Of a subject of the action lists, where an audience asks or is named. */
  readonly subject: number;
  /** What an audience does to the ranking, by how much the answer depends on it. */
  readonly boosts: Readonly<Record<Emphasis, Boost>>;
  /** Multiplies overviews, where it is not the whole list that is asked for. */
  readonly broad: number;
  /** Multiplies the actions of those just spoken of, where the asker wants to know who else. */
  readonly except: number;
  /** Of the words of the turn before, in a follow-up. */
  readonly previous: number;
  /** How many postings one question may read. Beyond some ten thousand documents it decides the time a question takes. */
  readonly budget: number;
  /** The margin from which a question is answered; see refusal/refusal.ts. */
  readonly refusalPoint: number;
}

/** The settings in use. */
export const SETTINGS: Settings = {
  bm25: { k: 1, b: 0.75 },
  stop: 0.8,
  pairs: 0.42,
  grams: 0.07,
  lead: 0.2,
  concept: 0.6,
  subject: 1,
  boosts: {
    own: { mine: 1.5, others: 0.85, general: 1 },
    ownPart: { mine: 2.5, others: 0.6, general: 0.9 },
    list: { mine: 1, others: 0.6, general: 1.5 },
    reading: { mine: 1, others: 0.6, general: 1.5 },
    named: { mine: 2.2, others: 0.8, general: 1 },
  },
  broad: 0.85,
  except: 0.3,
  previous: 0.7,
  budget: 150_000,
  refusalPoint: -0.08,
};
