import ordinaryWords from '../data/ordinary-words.json';
import { stem } from '../analysis/stem';

let stems: ReadonlySet<string> | undefined;
let words: ReadonlySet<string> | undefined;

/** Whether a word is ordinary English, in any of its forms: then it is not a slip, even if no entry has it. */
export function isOrdinary(word: string): boolean {
  words ??= new Set(ordinaryWords.words.split(' '));
  if (words.has(word)) return true;
  stems ??= new Set([...words].map(stem));
  return stems.has(stem(word));
}
