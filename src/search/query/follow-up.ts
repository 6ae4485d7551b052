import type { QueryWord } from './words';

const CONNECTIVE =
  /^(and|but|also|or|so|then|ok(ay)? (and|so|but)|what about|how about|what if|same (for|with|thing|goes)|(who|what|anything|anyone|where) else|(is|does|do|can|should|would|will|was|were) (that|this|it|they|those|these)|why is (that|this|it)|tell me more|more on|go on|whos?|whats?|wheres?|whens?|hows?|whys?)\b/;
const POINTS_BACK: ReadonlySet<string> = new Set(
  'that this it its they them those these there same else their such one ones he she him her'.split(' '),
);
const OPENS =
  /^(and|but|also|or|so|then|ok(ay)? (and|so|but)|what about|how about|same (for|with|thing|goes))\b/;

/**
 * Whether a question leans on the turn before: it opens with "and …" or "what about …", or it points back ("that",
 * "it") and says little itself. `words` are its words without the names of audiences.
 */
export function isFollowUp(folded: string, words: readonly QueryWord[]): boolean {
  const text = folded.trim();
  const own = words.filter((word) => !word.stop).length;
  if (own === 0) return true;
  if (OPENS.test(text)) return own <= 3;
  const pointsBack = words.some(({ word }) => POINTS_BACK.has(word));
  return pointsBack && own <= (CONNECTIVE.test(text) ? 3 : 2);
}
