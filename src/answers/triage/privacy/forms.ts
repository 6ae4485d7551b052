import { isGivenName, isPlainGivenName } from './first-names';
import { capitalised, notAPerson } from './known-names';
import { isOrdinaryWord } from './ordinary-words';
import type { Span } from './span';

const surnameFirst =
  /(?<![\p{L}'’\-])(\p{Lu}[\p{L}'’\-]{2,}), (\p{Lu}\p{L}+)(?: \p{Lu}\.?(?=[ ,]))?(?=\s*(?:[-–—,:;/(]|\d|(?:dob|nhs|bed|is|has|was|on|under|needs|due)\b|s\.? ?\d|$))/gu;
/** What a name in a file's way may follow: the head of a line, or what says that one comes. */
const opens = /(?:^|[\n:;(]\s?|\b(?:re|for|on|about|is|pt|patient|client|of|and)[ :] ?)$/i;
const bookish =
  /\b(?:edition|ed\.|chapter|guide|handbook|journal|et al|reading|reference|references|press|publish\w*|book|article|author|wrote|paper|essay|isbn|speaker|programme|attendees|invite\w*|cc)\b|\((?:19|20)\d\d\)/i;
/** Talk of a person in care, or a file's heading: what follows such a name where it is a patient's. */
const filed =
  /\b(?:s\.? ?\d{1,3}(?:\/\d+)?|section ?\d+|sectioned|detained|cto|dob|born|nhs (?:no|num)|bed|ward|discharged?|admitted|admission|tribunal|review|allocated|care ?plan|care ?co\w*|depot|meds?|medication|referr\w+|assess(?:ed|ment)?|warrant|awol|dols|capacity|safeguarding|social supervisor|aftercare|s117|leave|renewal|placement|hearing|diagnos\w+|bipolar|schizo\w+|psychosis|psychotic|risk|supervisor)\b/i;

/** "WHITTINGHAM, Josephine - s.37/41": the way files write a name. */
export function surnamesFirst(text: string): Span[] {
  const spans: Span[] = [];
  if (!/, \p{Lu}/u.test(text)) return spans;
  for (const match of text.matchAll(surnameFirst)) {
    const [all, family = '', given = ''] = match;
    const lower = family.toLowerCase();
    const loud = family === family.toUpperCase();
    if (!opens.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    if (isOrdinaryWord(lower) || capitalised.has(lower) || notAPerson.test(lower)) continue;
    if (!(isPlainGivenName(given) || (isGivenName(given) && loud)) || (isPlainGivenName(lower) && !loud))
      continue;
    if (/\bfrom $/i.test(text.slice(0, match.index))) continue;
    if (bookish.test(text) || !filed.test(text)) continue;
    spans.push({ kind: 'name', start: match.index, end: match.index + all.length });
  }
  return spans;
}

const withInitial =
  /(?<![\p{L}\d])(?:\p{Lu}\.? ?){1,3}(\p{Lu}\p{Ll}[\p{L}'’]*(?:-\p{Lu}[\p{L}'’]+)*)[ ,(:–—-]{1,4}(?:dob:? ?|born )?\d{1,2}[/.\-]\d{1,2}[/.\-]((?:19|20)?\d\d)(?!\d)/gu;

/** "T. Okonjo-Bell, 22/05/71": an initial and a family name with a date on which a grown person may have been born. */
export function initialsWithBirth(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(withInitial)) {
    const [all, family = '', year = ''] = match;
    const lower = family.toLowerCase();
    if (!mayBeBirth(year) || isOrdinaryWord(lower) || capitalised.has(lower) || notAPerson.test(lower))
      continue;
    spans.push({ kind: 'name', start: match.index, end: match.index + all.length });
  }
  return spans;
}

/** A year that lies a childhood back or more: letters and meetings bear later ones. */
function mayBeBirth(year: string): boolean {
  const full =
    year.length === 4 ? Number(year) : Number(year) < 18 ? 2000 + Number(year) : 1900 + Number(year);
  return full >= 1915 && full < 2018 && !(year.length === 2 && Number(year) >= 18 && Number(year) < 27);
}
