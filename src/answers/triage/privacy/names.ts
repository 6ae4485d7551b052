import { isGivenName, isPlainGivenName } from './first-names';
import { initialsWithBirth, surnamesFirst } from './forms';
import { capitalised, notAPerson, publicPeople } from './known-names';
import { isTiedTo } from './matters';
import { isOrdinaryWord } from './ordinary-words';
import type { Span } from './span';
import { Told } from './told';

interface Word {
  readonly raw: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** True where a sentence begins: a capital letter says nothing there. */
  readonly first: boolean;
}

/** Words that bring in the person being cared for. */
const careRole =
  '(?:client|clients|patient|patients|pt|service user|serviceuser|su|resident|tenant|inpatient|outpatient|detained patient|pts|cl|customer)';
const kinRole =
  '(?:mum|mother|dad|father|son|daughter|brother|sister|wife|husband|partner|carer|nan|gran|boyfriend|girlfriend|neighbour|nearest relative|nr|uncle|aunt|child|kid|boy|girl|lad|lady|gentleman|man|woman|chap|fella|bloke|guy|yp|young person|young man|young woman|young lady|teenager|baby|person)';
const introduced =
  "(?:,? ?(?:called|named|name is|name'?s|names|name of|by the name of|known as|goes by|is called|whose name is)|[:,\\-–])? ?";
const staffRole =
  /\b(?:manager|supervisor|colleague|boss|lead|director|consultant|doctor|dr|prof|professor|nurse|matron|amhp|social worker|sw|cpn|ot|psychologist|psychiatrist|head of \w+|apprentice|trainee|starter|nqsw|practitioner|supervisee|mentee|educator|trainer|tutor|lecturer|student|mentor|practice educator|deputy|ceo|chair|chief|team leader|buddy|assessor|with|from|i'?m|im|i am|me|name is|name's|call me|dame|sir|lord|baroness|cllr|councillor|author|professor|minister|mp)[,:]? $/i;

const office =
  '(?:manager|supervisor|colleague|boss|lead|director|consultant|doctor|professor|matron|amhp|social worker|psychologist|psychiatrist|trainer|tutor|lecturer|mentor|educator|deputy|chief executive|ceo|chair|team leader|assessor|head of \\w+|guardian|officer|commissioner|administrator|psw|tm|minister|governor)';
/** "our principal social worker is Jo Bell", "the lead, Jo Bell,". */
const officeBefore = new RegExp(
  `\\b(?:our|my|the|your|a|their new|his|her) (?:[\\w-]+ ){0,3}?${office},? (?:is|was|will be|called|named|is called|has been) $`,
  'i',
);
/** "Jo Bell is our new medical director", "Jo Bell, the PSW,". */
const officeBehind = new RegExp(
  `^(?: \\p{L}[\\p{L}'’-]+)?(?:,? (?:is|was|who is|as|who['’]s|will be|becomes|became)|['’]s|,) (?:our|my|the|your|an?) (?:[\\w-]+ ){0,5}?${office}\\b(?! for| of (?:a|one)\\b)`,
  'iu',
);

/** "Jo Bell leads on bipolar": what only somebody at work does. */
const worksBehind =
  /^(?: \p{L}[\p{L}'’-]+)? (?:(?:who )?(?:works|worked|working) (?:with|in|as|on|for|at)|(?:is |who )?(?:leads|leading|teaches|teaching|supervis(?:es|ing)|manag(?:es|ing)|runs|running|chairs|chairing|trains|train(?:s|ing)|mentor(?:s|ing)|covers|covering|heads)\b|(?:wants|is hoping|hopes|is training|trained|qualified|is qualifying) (?:to be(?:come)? |as )(?:an? )?(?:\w+ )?(?:amhp|social worker|sw|bia|manager|educator|lead|ac|rc)\b|(?:passed|finished|completed|starts|started|begins) (?:her|his|their|the|a|as|with us)?\b|has (?:joined|passed|written|suggested|asked (?:me|us|if|whether))|tells us|told us|thinks we|had (?:an?|her|his|their) (?:induction|appraisal|supervision|login|laptop|interview)|(?:is|was|goes) (?:off )?on (?:annual leave|placement|secondment)\b)|^(?: \p{L}[\p{L}'’-]+)?['’]s (?:(?:line )?manager|supervisor|(?:\w+ )?(?:course|training|induction|cpd|slides|appraisal|laptop|login|team|role|job|asye|portfolio)\b|placement (?:starts|ends|begins|report|finishes)|annual leave|supervision)\b/iu;

/** "Jo from HR", "Sarah in finance": somebody at work. */
const atWork =
  /^(?: \p{L}[\p{L}'’-]+)? (?:from|in|at) (?:hr|it|finance|payroll|comms|personnel|workforce|training|learning|governance|legal|head ?office|the (?:icb|trust|council|board|office|la|university|uni))\b/iu;

const titled = /\b(?:mr|mrs|ms|miss|mx|mister|master)\.? +(?=\p{L})/giu;
const strongRole = new RegExp(
  `\\b(?:(?:his|her|their|client['’]?s|patient['’]?s|pt['’]?s) (?:full |real |first |last )?(?:name|surname)(?: is|['’]?s)?[: ]*|${careRole})(?:['’]s)?(?: ${kinRole})?${introduced}$`,
  'i',
);
const weakRole = new RegExp(
  `\\b(?:(?:his|her|their|the|this|a|an|our|my|client['’]?s|patient['’]?s|pt['’]?s|another|old|elderly|young|year old|yr old|yo) )${kinRole}${introduced}$`,
  'i',
);
const kinAlone = new RegExp(
  `(?:^|[.,;:!?\\n] ?|\\b(?:and|for|about|re|of|is|that|with) )(?:baby|little|young|old|big) $`,
  'i',
);
const kinIs = new RegExp(`\\b${kinRole} (?:is|=|:) ?$`, 'i');
const carerOf = /\bcarers? (?:for|of|to) $/i;
const called = /\b(?:called|named|known as|name is|name's|names|by the name of)[: ]*$/i;

/** Names of people in care, found by their form and by what is said around them. */
export function patientNames(text: string): Span[] {
  const words = wordsOf(text);
  const told = new Told(text);
  const shouting =
    words.length > 2 &&
    words.filter(({ raw }) => raw === raw.toUpperCase() && raw.length > 1).length / words.length > 0.7;
  const titleCase =
    !shouting && words.length > 3 && words.filter(({ capital }) => capital).length / words.length > 0.7;
  const spans: Span[] = [
    ...initials(text, told),
    ...surnamesFirst(text),
    ...(/\d/.test(text) ? initialsWithBirth(text) : []),
  ];
  const titles = [...text.matchAll(titled)];
  const starts = new Map(words.map((word, i) => [word.start, i]));
  for (const title of titles) {
    const initial = /^(?:\p{L}\.? ?){1,2} (?=\p{L}{2})|^\p{L}\. ?(?=\p{L}{2})/u.exec(
      text.slice(title.index + title[0].length),
    )?.[0];
    const at = title.index + title[0].length + (initial?.length ?? 0);
    const start = starts.get(at) ?? -1;
    const word = words[start];
    if (
      !word ||
      isOrdinaryWord(word.lower) ||
      (atWork.test(text.slice(word.end, word.end + 40)) && !strongPatient(text)) ||
      (told.isPublic && !strongPatient(text)) ||
      !(
        told.isClinical ||
        hasPronoun(text) ||
        housed.test(text.slice(word.end)) ||
        kinBehind.test(text.slice(word.end))
      )
    )
      continue;
    spans.push({ kind: 'name', start: title.index, end: nameEnd(words, start, text, true) });
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || spans.some(({ start, end }) => word.start >= start && word.start < end)) continue;
    const end = nameAt(words, i, text, told, !shouting && !titleCase);
    if (end !== undefined) spans.push({ kind: 'name', start: word.start, end });
  }
  return spans;
}

/** Somebody of the asker's own place, whom no book or office makes public. */
const isNear =
  /\b(?:i (?:supervise|manage|line manage|mentor|worked with|work with)|(?:a|an|our|my) (?:new )?(?:supervisee|mentee|student|trainee|nqsw|apprentice|colleague)\b|(?:our|my) (?:[\w-]+ ){0,2}(?:amhp|sw|social worker|student|colleague|supervisee|nurse|team|manager|deputy|supervisor|apprentice|trainee|nqsw|practitioner|worker|mentee|ot|admin|placement|boss|lead)|(?:in|on) (?:my|our|the) (?:[\w-]+ )?(?:team|service|office)|client|patient|team manager here)\b/i;
const titleBefore = /\b(?:dr|doctor|prof|professor|nurse|sister|matron|mr|mrs|ms|miss|mx)\.? $/i;

/** Where the name that begins at this word ends, if one begins here. */
function nameAt(
  words: readonly Word[],
  i: number,
  text: string,
  told: Told,
  capitalsCount: boolean,
): number | undefined {
  const word = words[i] as Word;
  const next = words[i + 1];
  const name = word.lower.replace(/['’]s?$/, '');
  const given = isGivenName(name);
  const plain = isPlainGivenName(name);
  // Most words are ordinary, and nothing that stands around one makes a name of it.
  if (!given && !plain && !seldomWord.has(word.lower) && isOrdinaryWord(word.lower)) return undefined;
  const before = text.slice(Math.max(0, word.start - 50), word.start);
  const role = strongRole.test(before);
  const capital = word.capital && capitalsCount;
  const little = kinAlone.test(before);
  const kin = weakRole.test(before) || (given && little) || kinIs.test(before);
  const adjoins = next !== undefined && /^(?: |-|, )$/.test(text.slice(word.end, next.start));
  const nextCapital =
    next !== undefined &&
    adjoins &&
    next.capital &&
    capitalsCount &&
    !capitalised.has(next.lower) &&
    !notAPerson.test(next.lower);
  const nextName =
    next !== undefined &&
    adjoins &&
    !isOrdinaryWord(next.lower) &&
    !notAPerson.test(next.lower) &&
    !capitalised.has(next.lower);
  if (next && adjoins && notAPerson.test(next.lower)) return undefined;
  const afterNext = words[i + 2];
  if (afterNext && nextCapital && notAPerson.test(afterNext.lower) && afterNext.capital) return undefined;
  if (publicPeople.has(`${word.lower} ${next?.lower.replace(/['’]s$/, '') ?? ''}`)) return undefined;
  const unknownPair =
    capital &&
    nextCapital &&
    !capitalised.has(word.lower) &&
    !isOrdinaryWord(word.lower) &&
    !isOrdinaryWord(next.lower) &&
    !isAcronym(word.raw) &&
    !isAcronym(next.raw);
  const shape: Shape = {
    before,
    role,
    kin,
    little,
    given,
    plain,
    capital,
    capitalsCount,
    nextCapital,
    nextName,
    unknownPair,
  };
  // Looked into last, as most words are no name in any case.
  const isStaff = (): boolean => isAtWork(beforeName(words, i, text), text, word.end);
  const seemsName =
    (given && (nextCapital || (plain && nextName))) ||
    unknownPair ||
    (plain && (capital || !isOrdinaryWord(word.lower))) ||
    (capital &&
      !word.first &&
      !isOrdinaryWord(word.lower) &&
      !capitalised.has(word.lower) &&
      !isAcronym(word.raw) &&
      (given || titleBefore.test(before) || isStaff()));
  // Whoever it is, a colleague too: what is told of them by name is theirs alone.
  if (seemsName && told.isOfMatters && (!told.isPublic || isNear.test(text))) {
    const end = nameEnd(words, i, text, true);
    const bareEnd = /['’]s$/i.test(text.slice(0, end)) ? end - 2 : end;
    if (isTiedTo(text, word.start, bareEnd)) return end;
  }
  const end = inCare(words, i, text, told, shape);
  return end !== undefined && !role && !told.isStaffMatter && isStaff() ? undefined : end;
}

/** How a word that may begin a name is written, and what stands around it. */
interface Shape {
  readonly before: string;
  /** Said to be the one in care, or somebody's kin. */
  readonly role: boolean;
  readonly kin: boolean;
  readonly little: boolean;
  readonly given: boolean;
  /** A given name that is no word. */
  readonly plain: boolean;
  readonly capital: boolean;
  readonly capitalsCount: boolean;
  readonly nextCapital: boolean;
  readonly nextName: boolean;
  /** Two capitalised words that are nothing we know. */
  readonly unknownPair: boolean;
}

/** What stands before a name; of a family name that is a given name too, what stands before the whole. */
function beforeName(words: readonly Word[], i: number, text: string): string {
  const word = words[i] as Word;
  const previous = words[i - 1];
  const start =
    previous?.capital &&
    word.capital &&
    isGivenName(previous.lower) &&
    text.slice(previous.end, word.start) === ' '
      ? previous.start
      : word.start;
  return text.slice(Math.max(0, start - 50), start);
}

/** True where a name is that of somebody who works here, by the office before or behind it. */
function isAtWork(before: string, text: string, end: number): boolean {
  return (
    staffRole.test(before) ||
    atWork.test(text.slice(end, end + 40)) ||
    officeBefore.test(before) ||
    officeBehind.test(text.slice(end, end + 90)) ||
    worksBehind.test(text.slice(end, end + 60))
  );
}

/** Where the name of a person in care ends that begins at this word. */
function inCare(
  words: readonly Word[],
  i: number,
  text: string,
  told: Told,
  shape: Shape,
): number | undefined {
  const word = words[i] as Word;
  const next = words[i + 1];
  const { before, role, kin, little, given, plain, capital, capitalsCount } = shape;
  const { unknownPair } = shape;
  const nextCapital = next !== undefined && shape.nextCapital;
  const nextName = next !== undefined && shape.nextName;
  // Introduced as the one in care: "pt Sarah J", "my client john smith", "a lady called Doreen".
  if (role || (kin && (called.test(before) || capital || (little && plain)))) {
    const named = called.test(before) && !isOrdinaryWord(word.lower);
    if (
      named ||
      plain ||
      (given && (capital || nextName)) ||
      (capital &&
        !isOrdinaryWord(word.lower) &&
        !capitalised.has(word.lower) &&
        !word.first &&
        !isAcronym(word.raw))
    )
      return nameEnd(words, i, text, capital || plain || named);
  }
  const behind = text.slice(word.end, word.end + 40);
  // A name with an age ("chloe, 16,"), with a bed ("gaz in bed 6", "bed 9, joan,"), or as the one who is cared for.
  if (
    plain &&
    (ageBehind.test(behind) ||
      bedBefore.test(before) ||
      (regarding.test(before) && nextName && !told.isPublic) ||
      carerOf.test(before) ||
      (kinIs.test(before) && nextName))
  )
    return nameEnd(words, i, text, true);
  if (
    bedBehind.test(behind) &&
    !isOrdinaryWord(word.lower) &&
    !notAPerson.test(word.lower) &&
    !isAcronym(word.raw)
  )
    return word.end;
  // A full name with a home right behind it, or with one's kin who have come forward.
  if (
    next &&
    ((given && (nextCapital || (plain && nextName))) || unknownPair) &&
    (homeBehind.test(text.slice(next.end, next.end + 60)) ||
      (kinBehind.test(text.slice(next.end)) && !told.isPublic))
  )
    return nameEnd(words, i, text, true);
  // A full name with a date right behind it.
  if (
    given &&
    next &&
    (nextCapital || (plain && nextName)) &&
    dated.test(text.slice(next.end, next.end + 30))
  )
    return nameEnd(words, i, text, true);
  // A full name whose legal or clinical status is asked for, or that is said to be in a service's care.
  if (next && ((given && (nextCapital || (plain && nextName))) || unknownPair) && !told.isPublic) {
    const end = nameEnd(words, i, text, true);
    const after = text.slice(end, end + 90);
    if (isInService(before, after) || (statusBefore.test(before) && statusBehind.test(after))) return end;
  }
  if (!told.isClinical || (told.isPublic && !strongPatient(text))) return undefined;
  const head = capital && !(word.first && isOrdinaryWord(word.lower));
  // A given name and a family name, capitalised or, for names that are no words, in small letters.
  if (head && given && nextCapital && !(word.first && !plain && isOrdinaryWord(next.lower)))
    return nameEnd(words, i, text, true);
  if (
    plain &&
    nextName &&
    !(capital && word.first && next.capital === false && capitalsCount && isOrdinaryWord(next.lower))
  )
    return nameEnd(words, i, text, true);
  // "iris tranter discharge date": a given name that is seldom a word, and behind it what is no word.
  if (seldomWord.has(word.lower) && nextName && next && personal(before, text.slice(next.end, next.end + 40)))
    return nameEnd(words, i, text, true);
  // Two capitalised words that are nothing we know, with a person's predicate.
  if (head && unknownPair && next) {
    const after = text.slice(next.end, next.end + 40);
    if (personal(before, after) || strongPatient(text) || told.isStaffMatter)
      return nameEnd(words, i, text, true);
  }
  // One given name of which something personal is said.
  if (
    given &&
    capital &&
    /^,? ?\(?(?:in|from) (?:bed|room|side room) \d|^ on \w+ ward\b|^,? dob\b/i.test(
      text.slice(word.end, word.end + 30),
    )
  )
    return word.end;
  if (plain || (given && head && !word.first)) {
    const initial = /^ [b-hj-z]\b\.?/i.exec(behind)?.[0] ?? '';
    const after = behind.slice(initial.length);
    if (personal(before, after) && !/^['’]s (?:law|rule)/i.test(after))
      return nameEnd(words, i, text, initial !== '');
  }
  return undefined;
}

const dated =
  /^[\s,(:\-–]*(?:aged? )?(?:(?:[mf]|male|female)[ ,/]*\d{1,3}\b|\d{1,3} ?[mf]\b|\d{1,2} ?[/.\-] ?\d{1,2} ?[/.\-] ?(?:19|20)?\d\d\b|\(?\d{1,3} ?(?:yo|y\/o|yrs? old|years? old|yr old)\b)/i;

/** "what section", "which depot does": a status is asked of whoever is named next. */
const statusBefore =
  /\b(?:what|which|whats|what['’]s) (?:\w+ ){0,2}?(?:section|order|legal status|cto|dols|meds|medication|medicines?|tablets|drugs|depot|injection|dose|antipsychotics?|diagnos[ie]s|obs|observations|leave conditions)(?: (?:is|are|was|were|does|did|has|do))? $/i;
const statusBehind =
  /^ (?:(?:is|was|s|still|now|currently|been|being|held|detained|kept) ){0,3}(?:on|under|taking|takes?|have|has|got|prescribed|given|getting|held|detained)\b(?! (?:the |this |our |a |an |to |my )?(?:agenda|panel|programme|board|rota|call|list|slides?|page|about|talk\w*|present\w*|writ\w*|lead\w*|cover\w*|chair\w*|review\w*|edit\w*|work\w*|responsib\w+|charge|teach\w*|train\w*|deliver\w*|audit\w*))/i;

const service =
  "(?:cmhts?|camhs|iapt|talking therapies|crisis|home treatment|hbtt|crhtt?|cmhrs|eating disorders?|early intervention|eip?|eit|perinatal|forensics?|memory (?:clinic|service|team)|psychology|psychiatry|drugs? (?:and|&|n) alcohol|substance misuse|addictions?|older adults?|adult social care|social services|social care|children['’]?s services|probation|liaison|rehab|learning disabilit(?:y|ies)|neuro\\w+|assertive outreach|dual diagnosis|mental health|secondary care|outpatients?|gender clinic|pain clinic)";
const notOfPatients =
  '(?! (?:as|for|referrals?|referrers|staff|colleagues|managers?|leads?|directors?|training|students?|applicants|governance|policy|lectur\\w+|trainees?|nurses|workers)\\b)';
/** "is being seen by eating disorders", "open to CAMHS", "known to our team": what is said of those in care alone. */
const inCareBehind = new RegExp(
  '^,? ?(?:(?:is|was|s|isnt|not|still|already|currently|now|ever|also|even|previously|been|being|getting|has|had|who|have) ){0,4}' +
    `(?:(?:seen|followed up) (?:by|at|in)|open (?:to|with)|known (?:to|by)) (?:the |our |your |their |any |local |adult |community ){0,2}(?:us|services|team|(?:\\w+ )?(?:team|service|clinic)|${service}(?: (?:team|services?|clinic))?)\\b${notOfPatients}` +
    `|^ (?:(?:is|was|still|already|currently|now) ){0,2}under (?:the |our |your )?(?:${service}|\\w+ (?:crisis|cmht) team)(?: (?:team|services?))?\\b${notOfPatients}`,
  'i',
);

/** A verb must be there, behind the name or in front: without one, two capitalised words may be anything. */
function isInService(before: string, after: string): boolean {
  return (
    inCareBehind.test(after) &&
    (/\b(?:is|isnt|isn['’]t|was|wasnt|has|if|whether) $/i.test(before) ||
      /^,? ?(?:who )?(?:is|was|isnt|still|already|currently|now|has|had|not|s|['’]s)\b/i.test(after))
  );
}

const seldomWord: ReadonlySet<string> = new Set(
  'iris ivy daisy poppy heather hazel ruby jade paige kitty jude dan sam ben abbey tyler mason jasper rowan carol basil rosemary toby tony matt nick jean robin violet eve ann sue bob bobby len les stan victor'.split(
    ' ',
  ),
);
const kinBehind =
  /^(?:['’]?s|['’]) (?:mum|mother|dad|father|son|daughter|brother|sister|wife|husband|partner|carer|family|flat|tenancy|children|kids|neighbour)\b(?! tongue)/i;
/** "flat 4 heron hse", ", 3 Tannery Row": a home right behind a name. */
const housed = /^,? (?:of |at |from |in )?(?:flat|apt|apartment|caravan|bedsit|room) ?\d/i;
const homeBehind =
  /^(?:,| of| at| from) (?:\p{Lu}[\p{L}'’]+ ){1,2}(?:(?:Cottages?|Bungalow|Farm|Farmhouse|Barn)\b|(?:House|Lodge|Villas?|Court|Hse|Flats|Caravan Park|Mews), (?:\p{Lu}[\p{L}'’]+ ){1,2}(?:Lane|Road|Street|Avenue|Close|Drive|Way|Terrace|Crescent|Grove|Hill|Row|Green)\b)/u;
const regarding = /(?:^|[.!?\n] ?)(?:re|regarding|fao|ref)[:;,\-]? $/i;
const ageBehind = /^,? ?\(?(?:aged? )?\d{1,3} ?(?:yo|y\/o|yrs?|years?)?(?:[,)]|(?: ?old)?,)/i;
const bedBefore =
  /\b(?:bed|side ?room|room) \d{1,2}[a-z]?,? (?:(?:on |in |of )?\w+ (?:ward|unit),? )?(?:is |= ?)?$/i;
const bedBehind =
  /^,? ?\(?(?:in |from )?(?:(?:on|in|from) \p{L}+ ward,? ?(?:in |on )?)?(?:bed|side ?room) ?\d{1,2}\b|^ (?:in|from) room \d{1,2}\b,? (?:on|of|at) /iu;

/** "for X", "X is", "X's care plan", "X on Ash ward", "X, 34,": said of a person. */
function personal(before: string, after: string): boolean {
  return (
    /^(?:['’]?s)? ?(?:is|was|has|had|needs?|wants?|says|said|keeps|kept|stopped|stops|stopping|started|starting|left|lost|gets|remains|stays|asked|asking|told|rang|rings|phoned|called|came|turned|ran|threw|throws|punched|kicked|bit|spat|grabbed|hurt|kicking|smashed|moved|lives|due|appealed|appeals|declined|agreed|wont|won['’]t|refus\w+|on|,? ?\(?(?:in |from )?(?:bed|room) \d|in bed|didnt|doesnt|did|does|went|got|took|attacked|hit|absconded|been|who|dob|d\.o\.b|care|meds|notes|section|cto|capacity|mum|dad|address|tribunal|placement|file|discharge|risk|a \d\d|aged|lives|due|again|tonight|tomorrow|today|,? ?\(?\d{1,3}\b|, (?:who|on|in|dob|he|she|a)|from (?:bed|\w+ ward)|at (?:home|\d)|with|can|should|will|and|detained|sectioned|admitted|discharged|under|off|back|missing)\b/i.test(
      after,
    ) ||
    /^['’]s \w/.test(after) ||
    /\b(?:for|about|re|re:|with|is|does|has|can|did|was|visit|visiting|see|seen|seeing|assess|assessing|discharge|discharging|refer|referring|section|sectioning|detain|admit|admitting|update on|notes on|plan for|support|of|and|should|will|chase|find|contact|ring|call|fao|ref|hi,|on) $/i.test(
      before,
    )
  );
}

/** Signs that can only be a patient's. */
function strongPatient(text: string): boolean {
  return /\b(?:bed \d+|d\.?o\.?b\b|date of birth|nhs (?:no|num|number)|my (?:client|patient|pt)|on \w+ ward|on a section|sectioned|is (?:he|she) |care ?plan|rio)\b/i.test(
    text,
  );
}

function hasPronoun(text: string): boolean {
  return /\b(?:he|she|his|her|him|hes|shes)\b/i.test(text);
}

function isAcronym(raw: string): boolean {
  return raw.length <= 5 && raw === raw.toUpperCase();
}

/** The end of a name of up to four words that begins at word `from`. */
function nameEnd(words: readonly Word[], from: number, text: string, family: boolean): number {
  let end = (words[from] as Word).end;
  const first = words[from] as Word;
  for (let i = from + 1; family && i < Math.min(words.length, from + 4); i++) {
    const word = words[i] as Word;
    if (!/^(?: |-)$/.test(text.slice(end, word.start))) break;
    const particle = /^(?:de|van|von|al|el|bin|ibn|o|mc|mac|da|dos|ap|st)$/.test(word.lower);
    const initial = word.raw.length === 1 && word.lower !== 'a' && word.lower !== 'i';
    if (first.capital ? !(word.capital || particle || initial) : isOrdinaryWord(word.lower) && !initial)
      break;
    if (capitalised.has(word.lower) && !isGivenName(word.lower)) break;
    if (!first.capital && i > from + 1) break;
    end = word.end;
  }
  return /^['’]s$/i.test(text.slice(end, end + 2)) ? end + 2 : end;
}

const acronyms =
  /^(?:SW|MH|LA|AC|RC|UK|EU|HR|IT|PR|GP|OT|CP|PA|EI|CT|AO|ED|PD|LD|SU|YP|PT|OK|AM|PM|TV|DV|SG|QI|MD|FT|ST|IP|OP|IQ|ID|NI|VR|TA|NQ|AP|BIA|NHS|PSW|CPN|AMHP|ASYE|CTO|MHA|MCA|CPA|DNA|DOB|NOK|IMHA|IMCA|SWE|CQC|CPD|ICB|ICS|HEI|EIP|DBT|CBT|ECT|PRN|OD|AE|RMN|HCA|SHO|CMHT|PICU|HTT|CRHT|MDT|NR|BPD|OCD|ASD|TBC|FAQ|LGA|UN|IS|IN|ON|AT|TO|BE|HE|SO|NO|OR|AN|AS|BY|DO|GO|IF|IT|ME|MY|OF|UP|US|WE|HI|THE|AND|FOR|WHO|HOW|CAN|HAS|HIS|HER|SHE|HIM|WAS|ARE|NOT|OUR|YOU|GET|BED|RIO|FYI|KPI|PHD|MSC|BSC|BA|MA|VIP|CEO|CNO|DOL|DOLS|PIP|ESA|UC|DWP|LPS|IRO|DOL|SAB|SAR|DHR|DVA|IDVA|ISVA|EHCP|CIN|CP|LAC|SGO|SEN|PBS|STR|PMVA|S\\d+)$/;

/** "JS in bed 4", "pt J.S.", "client AB": initials that stand for a person. */
function initials(text: string, told: Told): Span[] {
  const spans: Span[] = [];
  const add = (match: RegExpMatchArray): void => {
    const name = match[1] ?? '';
    if (acronyms.test(name.replace(/[.\s]/g, '').toUpperCase())) return;
    const start = match.index ?? 0;
    const at = start + match[0].indexOf(name);
    spans.push({ kind: 'name', start: at, end: at + name.length });
  };
  for (const match of text.matchAll(
    /\b((?:[A-Z]\.? ?){2,3}|[A-Z]{2,3})(?=,? (?:in |on )?(?:bed|side ?room|room) ?\d|,? ?\(?(?:dob|d\.o\.b|\d{1,2}[/.\-]\d{1,2}[/.\-](?:19|20)?\d\d\b)|,? (?:on|from) \w+ (?:ward|unit)\b)/g,
  ))
    add(match);
  for (const match of text.matchAll(
    /\b(?:[Cc]lient|[Pp]atient|[Pp]t|[Ss]ervice user|SU|[Rr]esident|CLIENT|PATIENT|PT) ((?:[A-Z]\.){2,3}|[A-Z]{2,3}\b)(?!['’]?s\b)/g,
  ))
    add(match);
  for (const match of text.matchAll(
    /\b(?:client|patient|pt|su) ([b-hj-z]{2})(?= (?:in|on|has|is|was|needs|who|dob|bed|wants|says|refus))/g,
  ))
    if (told.isClinical) add(match);
  return spans;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*/gu)) {
    const raw = match[0].replace(/['’]s?$/i, '');
    const start = match.index;
    const lead = text.slice(Math.max(0, start - 3), start);
    words.push({
      raw,
      lower: raw.toLowerCase(),
      start,
      end: start + raw.length,
      capital: /^\p{Lu}/u.test(raw),
      first: start === 0 || /[.!?\n:]\s*$/.test(lead),
    });
  }
  return words;
}
