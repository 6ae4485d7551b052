import type { Concepts } from './concepts';
import { wordsOf } from './fold';
import { stem } from './stem';
import { isStop } from './stop';

/** The kinds of term. Each is a field of its own, with its own length norm. */
export const KINDS = 5;

/** Marks a character run, so that it never equals a word or a pair. */
export const gramTerm = (gram: string): string => `~${gram}`;
/** Marks a word of the lead. */
export const leadTerm = (stem: string): string => `^${stem}`;

/** What kind a term is of, in words. */
export function kindOf(term: string): string {
  if (term.startsWith('~')) return 'run';
  if (term.startsWith('^')) return 'lead';
  if (/^[=>@]/.test(term)) return 'concept';
  return term.includes(' ') ? 'pair' : 'word';
}

/** A term without the mark of its kind. */
export const plainTerm = (term: string): string => term.replace(/^[~^=>@]/, '');

/** Neighbours, function words and all: "how many" and "who wrote" tell what sort of thing is asked for. */
export function pairs(stems: readonly string[]): string[] {
  const result: string[] = [];
  for (let i = 1; i < stems.length; i += 1) result.push(`${stems[i - 1]} ${stems[i]}`);
  return result;
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

const LEAD_END = /^.{15,}?(?:[.!?:;]\s|\n)/s;
const LEAD_WORDS = 20;

/** The first sentence or line: of most texts the best summary, of many the title. */
function leadOf(text: string): string[] {
  return wordsOf(LEAD_END.exec(text.slice(0, 300))?.[0] ?? text, LEAD_WORDS);
}

/** The terms of a document, kind by kind: words, pairs, character runs, lead, concepts. */
export function documentTerms(text: string, asks: readonly string[], concepts: Concepts): string[][] {
  const [words, neighbours, grams, ideas]: [string[], string[], string[], string[]] = [[], [], [], []];
  // Text by text, so that no pair reaches from one phrasing into the next.
  for (const part of [text, ...asks]) {
    const partWords = wordsOf(part);
    const stems = partWords.map(stem);
    words.push(...(asks.length > 0 ? stems : contentOf(partWords)));
    neighbours.push(...pairs(stems));
    ideas.push(...concepts.ofText(stems));
    for (const word of partWords) if (!isStop(word)) grams.push(...gramsOf(word).map(gramTerm));
  }
  return [words, neighbours, grams, contentOf(leadOf(text)).map(leadTerm), ideas];
}

// Function words tell how people ask, so they count where phrasings are indexed; in a mere text they tell nothing.
function contentOf(words: readonly string[]): string[] {
  return words.filter((word) => !isStop(word)).map(stem);
}
