import { topOf } from '../top';

/** What decides whether a question is answered. All are logarithms of a ratio: entries over topics. */
export interface RefusalSigns {
  /** The best entry against the best topic. */
  readonly best: number;
  /** The best three entries against the best three topics: a single chance match does not decide. */
  readonly three: number;
}

const SEVERAL = 3;
// Keeps a ratio of two small numbers from deciding: below this a score is noise.
const NOISE = 1;

/** Compares the first `entries` scores with the rest, which are those of the topics. */
export function refusalSigns(scores: Float64Array, entries: number): RefusalSigns {
  const answered = bestOf(scores.subarray(0, entries));
  const refused = bestOf(scores.subarray(entries));
  const ratio = (count: number): number => Math.log(sum(answered, count) / sum(refused, count));
  return { best: ratio(1), three: ratio(SEVERAL) };
}

/** Above zero: answer. `point` is the operating point, below zero where a doubtful question is rather answered. */
export function marginOf({ best, three }: RefusalSigns, point: number): number {
  return (best + three) / 2 - point;
}

function bestOf(scores: Float64Array): number[] {
  return topOf(scores, scores.length, SEVERAL).map((i) => scores[i] ?? 0);
}

function sum(scores: readonly number[], count: number): number {
  return scores.slice(0, count).reduce((total, score) => total + score, NOISE);
}
