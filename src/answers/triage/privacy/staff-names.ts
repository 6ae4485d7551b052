import { isGivenName, isPlainGivenName } from './first-names';
import { capitalised, notAPerson, publicPeople } from './known-names';
import { isOrdinaryWord } from './ordinary-words';
import type { Span } from './span';

const afterTitle =
  /\b(?:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|nurse|sister|matron|cllr|councillor|sir|dame|lord|lady|rev|pc|ps|sgt)\.? +\p{L}[\p{L}'’\-]+(?: \p{Lu}[\p{L}'’\-]+)?/giu;
const afterRole =
  /\b(?:manager|supervisor|colleague|boss|lead|consultant|amhp|social worker|sw|cpn|ot|director|team leader|named|called|name is|i'?m|im|from|by|ask|thanks|cheers|regards|with|to|from) +(\p{L}[\p{L}'’\-]+(?: \p{Lu}[\p{L}'’\-]+)?)/giu;
const pair = /(\p{L}[\p{L}'’\-]+)(?: +(\p{L}[\p{L}'’\-]+))?/gu;

/** Any name of anybody, found without looking at what is said of them: kept text can do without it. */
export function staffNames(text: string): Span[] {
  const spans: Span[] = [];
  const push = (start: number, length: number): void =>
    void spans.push({ kind: 'name', start, end: start + length });
  for (const match of text.matchAll(afterTitle)) {
    const name = match[0].replace(/^\S+\s+/, '');
    if (!isOrdinaryWord(name.split(' ')[0] ?? '')) push(match.index, match[0].length);
  }
  for (const match of text.matchAll(afterRole)) {
    const name = match[1] ?? '';
    const head = (name.split(' ')[0] ?? '').replace(/['’]s$/, '');
    const capital = /^\p{Lu}\p{Ll}/u.test(head);
    if (isPlainGivenName(head) || (capital && isGivenName(head)))
      push(match.index + match[0].length - name.length, name.length);
  }
  pair.lastIndex = 0;
  for (let match = pair.exec(text); match; match = pair.exec(text)) {
    const first = match[1] ?? '';
    const second = match[2];
    pair.lastIndex = match.index + first.length;
    const lower = first.toLowerCase().replace(/['’]s$/, '');
    if (second && publicPeople.has(`${lower} ${second.toLowerCase().replace(/['’]s$/, '')}`)) continue;
    const capital = /^\p{Lu}/u.test(first);
    const family =
      second !== undefined &&
      /^\p{Lu}\p{Ll}/u.test(second) &&
      !capitalised.has(second.toLowerCase()) &&
      !notAPerson.test(second.toLowerCase());
    const plain = isPlainGivenName(lower);
    if (second && notAPerson.test(second.toLowerCase())) continue;
    if (family && capital && isGivenName(lower)) push(match.index, match[0].length);
    else if (plain && second && !isOrdinaryWord(second) && !capitalised.has(second.toLowerCase()))
      push(match.index, match[0].length);
    else if (plain || (capital && isGivenName(lower) && match.index > 0 && !capitalised.has(lower)))
      push(match.index, first.length);
  }
  return spans;
}
