import type { QueryWord } from './words';

const CONNECTIVE =
  /^(and|but|also|or|so|then|ok(ay)? (and|so|but)|what about|how about|what if|same (for|with|thing)|who else|what else|anything else|where else|is that|does that|do they|why is that|tell me more|more on|go on)\b/;
const POINTS_BACK = new Set([
  'that',
  'this',
  'it',
  'its',
  'they',
  'them',
  'those',
  'these',
  'there',
  'same',
  'else',
  'their',
  'such',
  'one',
  'ones',
]);

/** Whether a question leans on the turn before: it opens with "and …", or points back and says little itself. */
export function isFollowUp(folded: string, words: readonly QueryWord[], audienceWords: number): boolean {
  const own = words.filter((word) => !word.stop).length - audienceWords;
  if (own <= 0) return true;
  if (CONNECTIVE.test(folded.trim())) return own <= 3;
  return own <= 2 && words.some(({ word }) => POINTS_BACK.has(word));
}
