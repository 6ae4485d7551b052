import ordinaryWords from '../data/ordinary-words.json';

const words: ReadonlySet<string> = new Set(ordinaryWords.words.split(' '));

/** Whether a word is ordinary English: then it is not a slip, even if no entry has it. */
export function isOrdinary(word: string): boolean {
  return words.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1)));
}
