import { topOf } from '../top';

/** What decides whether a question is answered; all are logarithms of a ratio. */
export interface RefusalSigns {
  /** The best entry over the best topic that is not answered. */
  readonly best: number;
  /** The best three entries over the best three topics: a single chance match does not decide. */
  readonly three: number;
  /** The best entry over the least that says anything: "hello" and "why" match a little of everything. */
  readonly strength: number;
}

const SEVERAL = 3;
// Keeps a ratio of two small numbers from deciding: below this a score is noise.
const NOISE = 1;
// As a share of what one rare word scores, ln(1 + documents). One common word of the field is above it, "thanks" below.
const LEAST = 0.8;

/** Compares the first `entries` scores with the rest, which are those of the topics. Boosts must not be in them. */
export function refusalSigns(scores: Float64Array, entries: number): RefusalSigns {
  const answered = bestOf(scores.subarray(0, entries));
  const refused = bestOf(scores.subarray(entries));
  const ratio = (count: number): number => Math.log(sum(answered, count) / sum(refused, count));
  const least = LEAST * Math.log(1 + scores.length);
  return {
    best: ratio(1),
    three: ratio(SEVERAL),
    strength: Math.log(Math.max(answered[0] ?? 0, Number.EPSILON) / least),
  };
}

/** Above zero: answer. `point` is the operating point, below zero where a doubtful question is rather answered. */
export function marginOf({ best, three, strength }: RefusalSigns, point: number): number {
  return Math.min((best + three) / 2 - point, strength);
}

function bestOf(scores: Float64Array): number[] {
  return topOf(scores, scores.length, SEVERAL).map((i) => scores[i] ?? 0);
}

function sum(scores: readonly number[], count: number): number {
  return scores.slice(0, count).reduce((total, score) => total + score, NOISE);
}
