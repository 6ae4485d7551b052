import { isStop } from '../analysis/stop';
import { stem } from '../analysis/stem';
import { editDistance } from './distance';
import { isOrdinary } from './ordinary';

interface Candidate {
  readonly word: string;
  readonly frequency: number;
}

// Shorter words have too many neighbours to guess among.
const SHORTEST = 4;
// Up to this length one slip is believable, beyond it two.
const ONE_SLIP = 6;
// What a second slip costs against a word that is e times rarer.
const SLIP_COST = 3;

/** Mends words that neither the corpus nor ordinary English knows. */
export class Spelling {
  private readonly known = new Set<string>();
  private readonly byStart = new Map<string, Candidate[]>();

  /** `words` with their frequencies, and what else is right as it stands. */
  constructor(
    { words, wordCounts }: { words: readonly string[]; wordCounts: readonly number[] },
    more: readonly string[],
  ) {
    const all = [...words, ...more];
    for (const [i, word] of all.entries()) {
      const frequency = wordCounts[i] ?? 1;
      this.known.add(word);
      this.known.add(stem(word));
      if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) continue;
      const start = word.slice(0, 1);
      const list = this.byStart.get(start) ?? [];
      list.push({ word, frequency });
      this.byStart.set(start, list);
    }
  }

  /** The word or words that were meant; undefined where the word stands as it is. */
  mend(typed: string): readonly string[] | undefined {
    if (typed.length < SHORTEST || !/^[a-z]+$/.test(typed) || typed.length > 24) return undefined;
    if (this.isKnown(typed) || isOrdinary(typed)) return undefined;
    return this.nearest(typed) ?? this.split(typed);
  }

  private isKnown(word: string): boolean {
    return this.known.has(word) || this.known.has(stem(word));
  }

  private nearest(typed: string): readonly string[] | undefined {
    const most = typed.length <= ONE_SLIP ? 1 : 2;
    // The first letter is rarely wrong, except when it changed places with the second.
    const starts = new Set([typed.slice(0, 1), typed.slice(1, 2)]);
    let best: string | undefined;
    let bestScore = -Infinity;
    for (const start of starts) {
      for (const { word, frequency } of this.byStart.get(start) ?? []) {
        if (start !== typed[0] && word[1] !== typed[0]) continue;
        const slips = editDistance(typed, word, most);
        const score = Math.log(frequency) - SLIP_COST * slips;
        if (slips <= most && score > bestScore) {
          best = word;
          bestScore = score;
        }
      }
    }
    return best === undefined ? undefined : [best];
  }

  // "socialworker": two known words without their space.
  private split(typed: string): readonly string[] | undefined {
    for (let i = typed.length - 3; i >= 3; i -= 1) {
      const parts = [typed.slice(0, i), typed.slice(i)] as const;
      if (parts.every((part) => this.known.has(part) && !isStop(part))) return parts;
    }
    return undefined;
  }
}
