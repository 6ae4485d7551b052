import { wordsOf } from './fold';
import { stem } from './stem';
import { isStop } from './stop';

/** The stems of the words that carry a subject, in order. */
export function contentStems(words: readonly string[]): string[] {
  return words.filter((word) => !isStop(word)).map(stem);
}

/** Pairs of neighbours, once what carries no subject is gone. */
export function bigrams(stems: readonly string[]): string[] {
  const pairs: string[] = [];
  for (let i = 1; i < stems.length; i += 1) pairs.push(`${stems[i - 1]} ${stems[i]}`);
  return pairs;
}

const GRAM = 5;

/** Runs of five characters inside one word, its edges marked; a short word is one run. */
export function gramsOf(word: string): string[] {
  const marked = `_${word}_`;
  if (marked.length <= GRAM) return [marked];
  const grams: string[] = [];
  for (let i = 0; i + GRAM <= marked.length; i += 1) grams.push(marked.slice(i, i + GRAM));
  return grams;
}

/** The three kinds of term that a text is indexed by, each a field of its own. */
export interface Terms {
  readonly words: string[];
  readonly pairs: string[];
  readonly grams: string[];
}

/** All terms of a text. */
export function termsOf(text: string): Terms {
  const content = wordsOf(text).filter((word) => !isStop(word));
  const words = content.map(stem);
  return { words, pairs: bigrams(words), grams: content.flatMap(gramsOf) };
}
