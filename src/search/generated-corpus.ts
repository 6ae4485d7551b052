import ordinaryWords from './data/ordinary-words.json';
import { wordsOf } from './analysis/fold';
import type { SearchDocument } from './types';

// How often a word is not the next of a real text but a rarer one, so that the vocabulary keeps growing as texts do.
const RARE = 0.12;
const SHORTEST = 25;
const LONGEST = 60;

/**
 * Documents with the statistics of real texts: each word follows the one before as it does in `texts`, now and then
 * a word from the ordinary vocabulary comes in, by Zipf's law. The same seed gives the same corpus.
 */
export function* generateCorpus(
  texts: readonly string[],
  count: number,
  seed = 1,
): Generator<SearchDocument> {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const followers = followersIn(texts);
  const starts = [...followers.keys()];
  const rare = shuffled(ordinaryWords.words.split(' '), random);
  for (let number = 0; number < count; number += 1) {
    const words: string[] = [];
    const length = SHORTEST + Math.floor(random() * (LONGEST - SHORTEST));
    while (words.length < length) {
      const next =
        random() < RARE ? rare[zipf(random, rare.length)] : pick(followers.get(words.at(-1) ?? '') ?? starts);
      if (next !== undefined) words.push(next);
    }
    yield { id: `generated-${String(number)}`, text: words.join(' ') };
  }
}

function followersIn(texts: readonly string[]): Map<string, string[]> {
  const followers = new Map<string, string[]>();
  for (const words of texts.map((text) => wordsOf(text))) {
    for (let i = 1; i < words.length; i += 1) {
      const list = followers.get(words[i - 1] ?? '') ?? [];
      list.push(words[i] ?? '');
      followers.set(words[i - 1] ?? '', list);
    }
  }
  return followers;
}

/** A rank below `size`, the n-th about n times rarer than the first. */
function zipf(random: () => number, size: number): number {
  return Math.min(size - 1, Math.floor(Math.exp(random() * Math.log(size + 1)) - 1));
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

/** Mulberry32: small, quick, good enough to make texts. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
