import ordinaryWords from '../data/ordinary-words.json';
import { stem } from '../analysis/stem';

const words: ReadonlySet<string> = new Set(ordinaryWords.words.split(' '));

/** Whether a word is ordinary English: then it is not a slip, even if no entry has it. */
export function isOrdinary(word: string): boolean {
  return words.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1)));
}

// Stems share this many letters with their words, so that only few words need to be stemmed.
const SHARED = 4;

/** Ordinary words that are forms of the given ones: "protects" where a text has "protected". */
export function otherForms(known: ReadonlySet<string>): string[] {
  const stems = new Set([...known].map(stem));
  const starts = new Set([...stems].map((word) => word.slice(0, SHARED)));
  return [...words].filter(
    (word) => !known.has(word) && starts.has(word.slice(0, SHARED)) && stems.has(stem(word)),
  );
}
