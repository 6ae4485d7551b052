import {
  addresses,
  allAddresses,
  allEmails,
  emails,
  namedHouses,
  phoneNumbers,
  spelledEmails,
} from './contact';
import { datesOfBirth, fullDates } from './dates';
import { patientNames } from './names';
import { documentNumbers, nationalInsuranceNumbers, nhsNumbers, recordNumbers } from './numbers';
import { staffNames } from './staff-names';
import type { Span } from './span';

/** Everything in the text that identifies a person in care (or would be a person's own). */
export function identifying(text: string): Span[] {
  const names = patientNames(text);
  // Most questions hold no digit, and then nothing that is made of digits.
  const numbered = /\d/.test(text);
  const numbers = numbered
    ? [
        nhsNumbers,
        nationalInsuranceNumbers,
        recordNumbers,
        documentNumbers,
        datesOfBirth,
        phoneNumbers,
      ].flatMap((find) => find(text))
    : [];
  const spans = [
    ...numbers,
    ...(text.includes('@') ? emails(text) : []),
    ...(/\bdot\b/i.test(text) ? spelledEmails(text) : []),
    ...(/, \p{Lu}/u.test(text) ? namedHouses(text, names.length > 0) : []),
    ...(numbered ? addresses(text) : []),
    ...names,
  ];
  // Beside a name or a number, any full date may be a date of birth.
  return spans.length > 0 ? [...spans, ...fullDates(text)] : spans;
}

/** As `identifying`, and also whatever may identify anybody at all; for text that is going to be kept. */
export function anythingIdentifying(text: string): Span[] {
  return [
    ...identifying(text),
    ...allEmails(text),
    ...allAddresses(text),
    ...fullDates(text),
    ...staffNames(text),
    ...longNumbers(text),
  ];
}

/** Runs of six or more digits that are no year, price or well-known helpline. */
function longNumbers(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/(?<![\d£$])\+?\d(?:[ \t\-–.()/]{0,2}\d){5,15}(?!\d)/g)) {
    const digits = match[0].replace(/\D/g, '');
    if (digits === '116123' || /^(?:19|20)\d\d[ \-–/]+(?:19|20)?\d\d$/.test(match[0])) continue;
    spans.push({ kind: 'phone', start: match.index, end: match.index + match[0].length });
  }
  return spans;
}
