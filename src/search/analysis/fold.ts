const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[‘’ʼ`´']/g;

/** Lower case, no accents, no apostrophes: "What’s the café's" becomes "whats the cafes". */
export function fold(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFKD').replace(MARKS, '');
  return plain.toLowerCase().replace(APOSTROPHES, '');
}

// Anything that is not a letter or a digit separates, in any script.
const WORD = /[\p{L}\p{N}]+/gu;

// People paste whole letters; past this many words nothing more is learnt about what they ask.
const MOST_WORDS = 400;
// A word longer than this is a key, a link or rubbish.
const LONGEST_WORD = 40;

/** The words of a text, folded, in order. */
export function wordsOf(text: string, most = Infinity): string[] {
  const words: string[] = [];
  for (const [word] of fold(text).matchAll(WORD)) {
    if (word.length <= LONGEST_WORD) words.push(word);
    if (words.length >= most) break;
  }
  return words;
}

/** The words of a question: as `wordsOf`, but no more than the first 400. */
export function questionWords(text: string): string[] {
  return wordsOf(text.slice(0, MOST_WORDS * LONGEST_WORD), MOST_WORDS);
}
