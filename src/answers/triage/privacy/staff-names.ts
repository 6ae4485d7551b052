import { isGivenName, isPlainGivenName } from './first-names';
import { capitalised, notAPerson, publicPeople } from './known-names';
import { isOrdinaryWord } from './ordinary-words';
import type { Span } from './span';

const word = "\\p{L}[\\p{L}'’\\-]+";
const titled = new RegExp(
  `\\b(?:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|nurse|sister|matron|cllr|councillor|sir|dame|lord|lady|rev|pc|ps|sgt)\\.? +(${word})(?: (${word}))?`,
  'giu',
);
const pair = new RegExp(`(${word})(?: +(${word}))?`, 'gu');

const bare = (name: string): string => name.toLowerCase().replace(/['’]s$/, '');
const hasCapital = (name: string): boolean => /^\p{Lu}\p{Ll}/u.test(name);

/** True for what may be a family name where it follows a given name or a title. */
function mayFollow(name: string): boolean {
  const lower = bare(name);
  return !isOrdinaryWord(lower) && !capitalised.has(lower) && !notAPerson.test(lower);
}

/** Any name of anybody, found without looking at what is said of them: kept text can do without it. */
export function staffNames(text: string): Span[] {
  const spans: Span[] = [];
  const push = (start: number, end: number): void => void spans.push({ kind: 'name', start, end });
  for (const match of text.matchAll(titled)) {
    const [all, first = '', second] = match;
    if (isOrdinaryWord(first)) continue;
    const both =
      second !== undefined && mayFollow(second) && (hasCapital(second) || isGivenName(bare(first)));
    push(match.index, match.index + all.length - (second !== undefined && !both ? second.length + 1 : 0));
  }
  pair.lastIndex = 0;
  for (let match = pair.exec(text); match; match = pair.exec(text)) {
    const [all, first = '', second] = match;
    const start = match.index;
    pair.lastIndex = start + first.length;
    const lower = bare(first);
    const known = isPlainGivenName(lower) || (hasCapital(first) && isGivenName(lower));
    if (!known || publicPeople.has(`${lower} ${bare(second ?? '')}`)) continue;
    if (second !== undefined && notAPerson.test(bare(second))) continue;
    if (second !== undefined && mayFollow(second)) push(start, start + all.length);
    else if (isPlainGivenName(lower) || (start > 0 && !capitalised.has(lower)))
      push(start, start + first.length);
  }
  return spans;
}
