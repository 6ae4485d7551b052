import { spansOf, type Span } from './span';

const phone = /(?<![\d.£])(?:\+\s?44[ \-]?(?:\(0\))?[ \-]?|0044[ \-]?|\(?0)\d(?:[ \-().]{0,2}\d){8,9}(?!\d)/g;
const helpline = /^(?:44)?0?(?:800|808|300|303|330|333|345|845|844|870|871|500)/;
const person =
  /\b(?:client|patient|pt|su|service user|resident|tenant|carer|mum|mother|dad|father|son|daughter|sister|brother|wife|husband|partner|his|her|their|him|he|she|hes|shes|they|nearest relative|nok|next of kin|mr|mrs|ms|miss|family|neighbour)\b/i;

/** Telephone numbers that may be a person's: mobiles always, others where somebody is spoken of; never helplines. */
export function phoneNumbers(text: string): Span[] {
  return spansOf('phone', text, phone, ({ 0: match }) => {
    const digits = match
      .replace(/\D/g, '')
      .replace(/^(?:0044|44)/, '0')
      .replace(/^00/, '0');
    if (helpline.test(digits.replace(/^0/, ''))) return false;
    return digits.startsWith('07') || person.test(text);
  });
}

const email = /[\p{L}\d._%+\-]{1,64}@[\p{L}\d\-]{1,63}(?:\.[\p{L}\d\-]{1,63}){1,5}/gu;
const privateMail =
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|aol|btinternet|sky|talktalk|virginmedia|ntlworld|protonmail|proton|msn|mail|gmx)\./i;
const theirs =
  /\b(?:client|clients|patient|patients|pt|service user|his|her|their|mum|mums|dad|carer|relative|son|daughter|family)(?:['’]?s)?\b/i;

/** E-mail addresses of clients and relatives: private mailboxes, or any that is said to be theirs. */
export function emails(text: string): Span[] {
  return spansOf(
    'email',
    text,
    email,
    ({ 0: match, index = 0 }) =>
      privateMail.test(match) || theirs.test(text.slice(Math.max(0, index - 40), index)),
  );
}

/** Every e-mail address. */
export function allEmails(text: string): Span[] {
  return spansOf('email', text, email);
}

const postcode = /\b(?:[a-z]{1,2}\d[a-z\d]?) ?\d[abd-hjlnp-uw-z]{2}\b/gi;
const suffix =
  '(?:street|st|road|rd|avenue|ave|av|lane|ln|close|cl|drive|dr|way|court|ct|gardens|gdns|terrace|crescent|cres|grove|gr|hill|park|square|sq|row|mews|place|pl|parade|walk|green|rise|view|villas|buildings|estate|house|heights|tower|towers|point)';
const street = new RegExp(
  `\\b(?:(?:flat|apartment|apt|unit|room|no\\.?|number) ?\\d{0,3}[a-z]?,? )?\\d{1,4}[a-z]?,? (?:(?!(?:year|years|hour|hours|day|days|week|weeks|month|months|minute|minutes|step|steps|way|ways|people|staff|beds?|of|the|a|and|or|to|per|in|social|mental|amhps?|sws?|more|other|different|main|key|percent|point|bedroom)\\b)[\\p{L}'’\\-]{2,20} ){1,3}${suffix}\\b\\.?`,
  'giu',
);
const atHome =
  /\b(?:post ?code(?: is|:)|lives?|living|resides?|residing|address|stay(?:s|ing)|moved to|(?:his|her|my|their) (?:house|home)|flat|visit(?:ing|ed)?|his|her|him|their|he|she|client|patient|pt|mr|mrs|ms|miss|found|housed|evicted|tenancy)\b/i;

/** Where somebody lives: a house and its street, or a postcode in talk of a home. */
export function addresses(text: string): Span[] {
  const streets = spansOf(
    'address',
    text,
    street,
    ({ 0: match }) => !/downing st/i.test(match) && (atHome.test(text) || /\p{Lu}/u.test(match.slice(1))),
  );
  const codes = spansOf(
    'address',
    text,
    postcode,
    ({ 0: match }) => streets.length > 0 || (looksLikePostcode(match) && atHome.test(text)),
  );
  return [...streets, ...codes];
}

/** Every full postcode, and every house with its street. */
export function allAddresses(text: string): Span[] {
  return [
    ...spansOf('address', text, street),
    ...spansOf('address', text, postcode, ({ 0: match }) => looksLikePostcode(match)),
  ];
}

/** Refuses what has a postcode's shape but is a section or a band: "s117 3rd" is none, and neither is "b6 2nd". */
function looksLikePostcode(match: string): boolean {
  return !/\d(?:st|nd|rd|th)$/i.test(match) || /[A-Z]{2}$/.test(match);
}
