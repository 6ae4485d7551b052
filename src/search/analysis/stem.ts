import { newStemmer } from 'snowball-stemmers';

const porter2 = newStemmer('english');
const known = new Map<string, string>();
// Questions bring endless new words: the cache is emptied rather than left to grow.
const MOST_KNOWN = 20_000;

/** The Porter2 stem of a folded word; words with digits stay as they are. */
export function stem(word: string): string {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  if (known.size >= MOST_KNOWN) known.clear();
  const result = /^[a-z]+$/.test(word) ? porter2.stem(word) : word;
  known.set(word, result);
  return result;
}
