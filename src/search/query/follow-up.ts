import type { QueryWord } from './words';

const OPENS =
  /^(and|but|also|or|so|then|ok(ay)? (and|so|but)|what about|how about|same (for|with|thing|goes))\b/;
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
// "who checks that?" points back; "that policy" carries its own noun.
const STANDS_ALONE = set('that this it those these same else');
// These as often point to something in the question itself: "how do people keep their registration".
const PERSONAL = set('they them their its he she him her his theirs');

const BE = set('is are was were be');

/** Up to how many words of its own a question may have and still lean on the turn before. */
const MOST_OWN = { opens: 3, points: 2, personal: 1 };

/**
 * Whether a question leans on the turn before: it opens with "and …" or "what about …", or it points back ("that",
 * "it") and says little itself. `words` are its words without the names of audiences.
 */
export function isFollowUp(folded: string, words: readonly QueryWord[]): boolean {
  const own = words.filter((word) => !word.stop).length;
  if (own === 0) return true;
  if (OPENS.test(folded.trim())) return own <= MOST_OWN.opens;
  if (words.some((_, i) => pointsBack(words, i))) return own <= MOST_OWN.points;
  return own <= MOST_OWN.personal && words.some(({ word }) => PERSONAL.has(word));
}

function pointsBack(words: readonly QueryWord[], at: number): boolean {
  const next = words[at + 1];
  const word = words[at]?.word ?? '';
  // "who spoke there?", but not "how many are there?"
  if (word === 'there') return next === undefined && !BE.has(words[at - 1]?.word ?? '');
  return STANDS_ALONE.has(word) && (next === undefined || next.stop);
}
