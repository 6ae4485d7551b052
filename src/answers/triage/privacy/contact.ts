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

const isTheirs =
  /^[\s,)]*(?:(?:s?he|they)(?:['’]?s|['’]?re| is| are)|is|are|['’]s|for|belongs to|=|-)[\s:]*(?:(?:the )?(?:e-?mail )?(?:address )?(?:of|for) )?(?:(?:my|our|the|a) )?(?:client|patient|pt|service user|his|her|their|mum|dad|mother|father|carer|relative|son|daughter|family|nearest relative)\b/i;

/** Boxes of teams and the addresses of work: what is sent there tells nothing of whose they are. */
const ofWork =
  /^(?:\w+[._-])?(?:info|admin|office|team|hr|duty|referrals?|enquir\w+|contact|help\w*|support|service\w*|training|learning|it|payroll|reception|hello|mail|post|secretar\w+|amhps?|cmht|camhs|crisis|safeguarding|tribunals?|records|library|complaints|pals|advocacy|legal|dols|mha|access|spa|governance|no-?reply)\d*(?:[._-]\w+)?@|@(?:[^@]*\.)?(?:nhs|gov|ac|police|parliament)\.(?:uk|net)$|@nhs\.net$/i;
/** "... her recovery plan", "... the discharge summary": what is sent to those whom it is about. */
const careBehind =
  /^[\s,)]*(?:(?:a copy of|copies of|with|about|re|regarding) )?(?:(?:his|her|their) (?:(?!asye|induction|learning|work|career|return|my|the)\w+ ){0,2}?(?:(?:care|recovery|crisis|safety|discharge|support|treatment|aftercare|wellness|wrap|relapse)[ -]?plan|section papers|diagnosis|medication|meds|depot|prescription|discharge|tribunal|(?:clinic|discharge) letter|(?:case|clinical) notes)|(?:the |a |an )?(?:(?:care|recovery|crisis|safety) plan|discharge (?:letter|summary)|depot appointment))\b(?! (?:templates?|polic(?:y|ies)|forms?|training|guidance|examples?|formats?|documents?|pathway|audit|slides?|for (?:the|my|our) (?:portfolio|asye|course|placement)|results?))/i;

function isPrivateMail(text: string, match: string, index: number): boolean {
  return (
    privateMail.test(match) ||
    theirs.test(text.slice(Math.max(0, index - 40), index)) ||
    isTheirs.test(text.slice(index + match.length, index + match.length + 60)) ||
    (!ofWork.test(match) && careBehind.test(text.slice(index + match.length, index + match.length + 60)))
  );
}

/** E-mail addresses of clients and relatives: private mailboxes, or any that is said to be theirs. */
export function emails(text: string): Span[] {
  return spansOf('email', text, email, ({ 0: match, index = 0 }) => isPrivateMail(text, match, index));
}

const dot = '(?: ?[.] ?| ?[(\\[]dot[)\\]] ?| dot )';
const at = '(?: ?@ ?| ?[(\\[]at[)\\]] ?| at )';
const spelled = new RegExp(
  `(?<![\\p{L}\\d])[\\p{L}\\d_\\-]{1,40}(?:(?:${dot}| underscore | dash | hyphen )[\\p{L}\\d_\\-]{1,40}){0,4}${at}[\\p{L}\\d\\-]{2,40}(?:${dot}[\\p{L}\\d\\-]{2,20}){0,3}${dot}(?:com|co|uk|org|net|me|info|gov|ac|nhs|eu|ie)(?![\\p{L}\\d])`,
  'giu',
);

const signAt = new RegExp(at, 'i');
const signDot = new RegExp(dot, 'gi');

/** The same, where the signs are spelled out: "j dot bell at example dot org". */
export function spelledEmails(text: string): Span[] {
  return spansOf(
    'email',
    text,
    spelled,
    ({ 0: match, index = 0 }) =>
      isPrivateMail(text, match, index) || privateMail.test(match.replace(signAt, '@').replace(signDot, '.')),
  );
}

/** Every e-mail address. */
export function allEmails(text: string): Span[] {
  return spansOf('email', text, email);
}

const postcode = /\b(?:[a-z]{1,2}\d[a-z\d]?) ?\d[abd-hjlnp-uw-z]{2}\b/gi;
const suffix =
  '(?:street|st|road|rd|avenue|ave|av|lane|ln|close|cl|drive|dr|way|court|ct|gardens|gdns|terrace|crescent|cres|grove|gr|hill|park|square|sq|row|mews|place|pl|parade|walk|green|rise|view|villas|buildings|estate|house|hse|heights|tower|towers|point|cottages?|mansions|wharf|quay|broadway|ct|ter|cotts)';
const street = new RegExp(
  `\\b(?:(?:flat|apartment|apt|unit|room|no\\.?|number) ?\\d{0,3}[a-z]?,? )?\\d{1,4}[a-z]?,? (?:(?!(?:year|years|hour|hours|day|days|week|weeks|month|months|minute|minutes|step|steps|way|ways|people|staff|beds?|of|the|a|and|or|to|per|in|social|mental|amhps?|sws?|more|other|different|main|key|percent|point|bedroom)\\b)[\\p{L}'’\\-]{2,20} ){1,3}${suffix}\\b\\.?`,
  'giu',
);
/** Where work is done: "our HQ is moving to 40 Station Road" tells of nobody's home. */
const atWork =
  /\b(?:hq|head ?quarters|(?:head |main |new |our |the |team |trust |council )offices?|office (?:is|has|moves?|moving|address)|venue|conference|training (?:is|at|room|day|venue|centre)|(?:team|new|work) base|based (?:at|in)|hub|library|building|hot ?desk\w*|car park|parking|interview (?:is|at)|meeting (?:is|at|room)|induction (?:is|day|at)|event|clinic (?:is|at)|reception|surgery|post room|moving to new|moves? to \d|registered (?:office|address)|(?:the|our) team (?:at|to)\b|post(?:ers|ed)? to the team|workshop|forum|course)\b/i;
const ofAPerson =
  /\b(?:lives?|living|resid\w+|tenan\w+|evict\w+|landlord|client|patient|pt|mr|mrs|miss|his|her|him|he|she|hes|shes|their (?:home|flat|house)|neighbours?|(?:man|woman|lady|gentleman|lad|girl|boy|chap|bloke|couple|family|mum|mother|dad|father) (?:at|of|from|in)|home visit|warrant|section 135|s\.? ?135|hoard\w*|flat \d|housed|tenancy|nearest relative|carer)\b/i;
const somebodyAt =
  /\b(?:man|woman|lady|gentleman|lad|girl|boy|chap|bloke|male|female|person|couple|family|neighbour|yp|teenager) (?:at|of|from|in|living)\b/i;
const atHome =
  /\b(?:post ?code(?: is|:)|lives?|living|resides?|residing|address|stay(?:s|ing)|moved to|(?:his|her|my|their) (?:house|home)|flat|visit(?:ing|ed)?|his|her|him|their|he|she|client|patient|pt|mr|mrs|ms|miss|found|housed|evicted|tenancy)\b/i;

/** "Jo Bell, 3 Tannery Row": a name and its house. */
const adjoinsName = /\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’\-]+,? (?:of |at |from )?\d{1,4}[a-z]?,? \p{L}/u;

const namedHouse =
  /(?<!\p{L})(?:\p{Lu}[\p{L}'’]+ ){1,2}(?:Cottages?|Bungalow|Farm|Farmhouse|Barn|House|Lodge|Villas?|Court|Mews|Hse)(?:, (?:\p{Lu}[\p{L}'’]+ ){1,2}(?:Lane|Road|Street|Avenue|Close|Drive|Way|Terrace|Crescent|Grove|Hill|Row|Green)\b)(?:, (?:\p{Lu}[\p{L}'’]+ ?){1,3})?/gu;

/** "Rose Cottage, Church Lane": a house without a number, where somebody is said to live in it or is named beside it. */
export function namedHouses(text: string, besideName: boolean): Span[] {
  return spansOf('address', text, namedHouse, () =>
    atWork.test(text) && !ofAPerson.test(text) ? false : besideName || ofAPerson.test(text),
  );
}

/** Where somebody lives: a house and its street, or a postcode in talk of a home. */
export function addresses(text: string): Span[] {
  const streets = spansOf(
    'address',
    text,
    street,
    ({ 0: match }) =>
      !/downing st/i.test(match) &&
      (atHome.test(text) || somebodyAt.test(text) || /\p{Lu}/u.test(match.slice(1))) &&
      (!atWork.test(text) || ofAPerson.test(text) || adjoinsName.test(text)),
  );
  const codes = spansOf(
    'address',
    text,
    postcode,
    ({ 0: match }) =>
      streets.length > 0 ||
      (looksLikePostcode(match) &&
        (atHome.test(text) || somebodyAt.test(text)) &&
        (!atWork.test(text) || ofAPerson.test(text))),
  );
  return [...streets, ...codes.map((code) => withHouse(text, code))];
}

/** A postcode with the house in front of it, whatever its street is called: "23 Canal Bank, SZ4 7QL". */
function withHouse(text: string, code: Span): Span {
  const house = /\b\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}'’]+,? ?){1,4}$/u.exec(
    text.slice(Math.max(0, code.start - 60), code.start),
  );
  return house ? { ...code, start: code.start - house[0].length } : code;
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
