import { spansOf, type Span } from './span';

/** The NHS number's check digit (modulus 11): weights 10 to 2, and 11 minus the remainder. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  const check = 11 - (sum % 11);
  return check !== 10 && (check === 11 ? 0 : check) === Number(digits[9]);
}

const gap = '[ \\t\\u00a0.\\-–—_/]{0,3}';
const tenDigits = new RegExp(`(?<![\\d.,£$])\\d(?:${gap}\\d){9}(?!\\d)(?![.,]\\d)`, 'g');
const named =
  /\bnhs[ -]*(?:no|nos|num|number|nbr|#|id)?[ .:#=]*(?:is|was)?[ :]*\d(?:[ \t\-–.]{0,2}\d){6,11}(?!\d)/gi;
const label = /\bnhs[ -]*(?:no|num|number|#|id)?[ .:#=]*(?:is)?[ :]*$/i;

/** NHS numbers: ten digits that pass the check, however spaced, or whatever is called one. */
export function nhsNumbers(text: string): Span[] {
  const checked = spansOf('nhs-number', text, tenDigits, ({ 0: match, index = 0 }) => {
    const before = text.slice(Math.max(0, index - 24), index);
    if (
      /^[0-2]/.test(match) ||
      /isbn[ :-]*(?:10)?[ :-]*$/i.test(before) ||
      /^0(?:[358]00|[38]0[38]|845|870)/.test(match.replace(/\D/g, ''))
    )
      return false;
    return isNhsNumber(match.replace(/\D/g, '')) && plausibleGroups(match);
  }).map((span) => {
    const before = label.exec(text.slice(Math.max(0, span.start - 24), span.start));
    return before ? { ...span, start: span.start - before[0].length } : span;
  });
  return [...checked, ...spansOf('nhs-number', text, named)];
}

/** Refuses a list of years that happens to add up. */
function plausibleGroups(match: string): boolean {
  return !/^(?:19|20)\d\d\D+(?:19|20)?\d\d\D/.test(match);
}

/** National Insurance numbers. */
export function nationalInsuranceNumbers(text: string): Span[] {
  return spansOf(
    'national-insurance-number',
    text,
    /\b[a-ceghj-tw-z][a-np-z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[a-d]\b/gi,
  );
}

const system =
  '(?:hospital|hosp|rio|paris|carenotes|care ?notes|systm ?one|systmone|lorenzo|epr|emr|epic|mosaic|liquid ?logic|las|lcs|client|patient|pt|unit|case|record|mrn|crn|upn|k|district|casenote|case ?note|framework ?i|eclipse|azeus|ward|service ?user|su|cto|mha|pas|emis|custody|prison|noms)';
const recordNumber = new RegExp(
  `\\b${system} ?(?:ref(?:erence)?|no|num|number|id|identifier|#)s?\\b[ .:#=]*(?:is |was )?[a-z]{0,3}[ -]?\\d[\\d -]{2,11}\\d[a-z]?\\b|\\b(?:rio|paris|mrn|carenotes|systm ?one|mosaic|liquid ?logic|lorenzo|crn|pas)[ :#]*[a-z]{0,2}\\d{5,12}\\b`,
  'gi',
);

/** Numbers by which a hospital's or council's system knows a person. */
export function recordNumbers(text: string): Span[] {
  return spansOf('record-number', text, recordNumber);
}

const document =
  /\bpassports?(?: ?(?:no|num|number|ref|#))?s?(?: (?:of|for) (?:my |the |our |a )?(?:client|patient|pt|him|her|service user|man|woman|lady))?[ .:#=]*(?:is |was )?[a-z]{0,2}\d[\d ]{5,10}\d\b|\b(?:brp|biometric (?:residence )?permit|visa|home office(?: ref\w*)?|ho ref\w*|arc|driving licen[cs]e|id card|travel document|police ?(?:ref|custody)|pnc)(?: ?(?:no|num|number|ref|id|#))?[ .:#=]*(?:is |was )?(?=[a-z\d/]*\d{4})[a-z\d/]{7,18}\b|(?<![a-z\d])[a-z]{2,5}9{0,3}\d{6}[a-z][a-z9]\d[a-z]{2}(?![a-z\d])/gi;

/** Passports, permits and licences, by which an office knows a person. */
export function documentNumbers(text: string): Span[] {
  return spansOf('record-number', text, document);
}
