import { mend } from './spelling';
import { fillers, joined, textSpeak } from './textspeak';

/** A message as the patterns see it: lower case, no apostrophes, `.` and `,` as words of their own, a space at both ends. */
export interface Plain {
  /** Every word. */
  readonly full: string;
  /** Without the words that only add force; the patterns read this one. */
  readonly lean: string;
  readonly words: ReadonlySet<string>;
  readonly asks: boolean;
}

/** Longer messages are read at both ends only: nobody types an alarm in the middle of 6,000 characters. */
const longest = 6_000;

/** Brings a message into the one form that the patterns know. */
export function normalise(text: string): Plain {
  const short = text.length > longest ? `${text.slice(0, 4_000)} . ${text.slice(-2_000)}` : text;
  const marked = plainLetters(short)
    .replace(/['’‘`´ʼ]/g, '')
    .replace(/\.{2,}|…/g, ' , ')
    .replace(/[.!?;:\n\r]+/g, ' . ')
    .replace(/[,–—"“”&|()[\]{}<>]|\s[-/]+\s/g, ' , ')
    .replace(/\bw\/(?=\s|\w)/g, 'with ')
    .replace(/[^a-z0-9*.,]+/g, ' ');
  const full = join(joinLetters(marked.split(' ').filter(Boolean)).flatMap(oneWord));
  const lean = full.filter((word) => !fillers.has(word));
  return { full: frame(full), lean: frame(lean), words: new Set(full), asks: short.includes('?') };
}

/** In small letters without accents, and without the signs that nobody sees. */
function plainLetters(text: string): string {
  if (/^[\x01-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u200b-\u200f\u2060\ufeff\u0000]/gu, '');
}

function frame(words: readonly string[]): string {
  return ` . ${words.join(' ')} . `;
}

function oneWord(typed: string): string[] {
  if (typed === '.' || typed === ',') return [typed];
  const word = typed.replace(/([a-z])\1{2,}/g, '$1$1');
  // "tireddd": a stretched ending is one letter, unless the word really ends in two.
  const short = word !== typed && !/(?:ll|ss|ee|ff|oo)$/.test(word) ? word.replace(/([a-z])\1$/, '$1') : word;
  return (textSpeak.get(short) ?? mend(dropped(short))).split(' ');
}

const verbStems =
  'cry|think|drink|go|try|cop|shak|bleed|hid|kill|hurt|feel|end|eat|follow|threaten|com|bang|hitt|attack|cutt|harm|los|work|hang|sleep|breath|drown|burn|hav|liv|wak|fall|break|struggl|overdos|selfharm|talk|say|tell|hold|scream|shout|be|do|runn|strangl|punch|kick|smash|block';
const droppedG = new RegExp(`^(?:${verbStems})in$`);

/** "cryin" → "crying". */
function dropped(word: string): string {
  return droppedG.test(word) ? `${word}g` : word;
}

/** "s u i c i d e" → "suicide": four or more single letters in a row. */
function joinLetters(words: readonly string[]): string[] {
  const out: string[] = [];
  let run: string[] = [];
  const flush = (): void => {
    if (run.length >= 4) out.push(run.join(''));
    else out.push(...run);
    run = [];
  };
  for (const word of words) {
    if (/^[a-z]$/.test(word)) run.push(word);
    else {
      flush();
      out.push(word);
    }
  }
  flush();
  return out;
}

const participle =
  /^(?:been|had|got|just|not|never|lost|cut|put|done|thought|felt|made|always|also|hit|hurt|gone|become|come|run|found|left|kept|told|said|sent|bought|hung|sat|stood|slept|thrown|known|begun|[a-z]{2,}ed|[a-z]{2,}en|[a-z]{2,}wn)$/;
const haves = new Map([
  ['i', 'ive'],
  ['he', 'hes'],
  ['she', 'shes'],
]);

/** Two words that are one: "i am" → "im"; may chain ("every body" → "everyone"). */
function join(words: readonly string[]): string[] {
  const out: string[] = [];
  for (const word of words) {
    const previous = out[out.length - 1];
    const one = previous === undefined ? undefined : joined.get(`${previous} ${word}`);
    const before = out[out.length - 2];
    // "i have been" → "ive been", but "i have a plan" keeps its verb.
    if (
      (previous === 'have' || previous === 'has') &&
      participle.test(word) &&
      before !== undefined &&
      haves.has(before)
    ) {
      out.splice(-2, 2, haves.get(before) as string, word);
      continue;
    }
    if (one === undefined) out.push(word);
    else out.splice(-1, 1, ...one.split(' '));
  }
  return out;
}
