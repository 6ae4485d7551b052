import { PatternIndex } from './grammar';
import { reportsNews } from './frames';
import type { Concern } from './signs/sign';
import { looseSigns, type LooseSign } from './signs/loose';
import { speaksOfSelf, subjectAt } from './subject';
import { classes } from './words';

const index = new PatternIndex<LooseSign>();
for (const sign of looseSigns) for (const pattern of sign.says) index.add(pattern, sign, classes);

/** Talk about the work itself: the words of distress are its subject. */
const subjectOfWork =
  /(?<= )(?:polic(?:y|ies)|training|course|module|dissertation|essay|lecture|talk|research|audit|audits|leaflet|guidance|guideline|guidelines|statistics|stats|rates|risk|risks|prevention|strategy|pathway|assessment|assessments|toolkit|templates?|protocol|procedures?|awareness|workshop|webinar|campaign|document|website|page|link|links|portfolio|form|forms|supervision|registration|practice|profession|role|standards?|cpd|recruitment|retention|vacancies|caseload|budget|funding|commissioners?|board|council|bill|paper|papers|writing|reading|book|report|reports|interest|work with|work on|assess|teach|lead on|leading|session|sessions|for the team|group|groups|students|review|service|mdt|induction) /;

/** Anything that places a statement in the working day; without it less is needed. */
const workWords =
  /(?<= )(?:asye|sued|complaints?|registration|struck|section|viva|login|portfolio|leave|holiday|bot|acronyms|finance|leaving|new|amhps?|sws?|mhsws?|nurses?|nhs|trust|council|mdt|meetings?|referrals?|teams?|cases|clients?|patients?|consultants?|doctors?|hr|it|system|rio|email|emails|laptop|report|deadline|training|rota|contract|post|commute|project|students?|interview|exam|exams|admin|paperwork|budget|cpd|reading|induction|presentation|app|chat|toolkit|document|pdf|social work|manager|job title|title) /;

/** Points that are an alarm: three in talk that touches work, two elsewhere. */
const points = 3;

/** What the mere words of a statement tell, where no pattern fits. */
export function looseConcern(text: string, words: ReadonlySet<string>, enough = points): Concern | undefined {
  const found = index.find(text, words);
  if (found.length === 0) return undefined;
  const own = new Map<string, LooseSign>();
  const others = new Map<string, LooseSign>();
  const speaks = speaksOfSelf(text);
  for (const { owner, index: at, end } of found) {
    const subject = subjectAt(text, at);
    // A word counts once, and twice over where it is said in two ways.
    const key = `${owner.name} ${text.slice(at, end)}`;
    if (
      subject === 'self' ||
      (subject === 'none' && owner.concern !== 'danger-now' && (owner.bare || speaks))
    )
      own.set(key, owner);
    else if (subject === 'other') others.set(key, owner);
  }
  const discount = subjectOfWork.test(text) ? 2 : 0;
  const telling = [...own.values()].filter(({ points }) => points > 1);
  const isState = text.split(' ').length > 5 && telling.some(({ bare }) => bare);
  if (
    telling.length > 0 &&
    total(own) - discount >= (speaks && !workWords.test(text) ? enough - 1 : enough) &&
    (speaks || isState)
  )
    return top(telling);
  const dangers = [...own, ...others].filter(([, { concern }]) => concern === 'danger-now');
  const danger = dangers.reduce((sum, [, { points }]) => sum + points, 0);
  if (
    danger - discount > enough &&
    dangers.some(([, { points }]) => points > 1) &&
    / (?:me|us|im|i|my|weare) /.test(text)
  )
    return 'danger-now';
  const graver = [...others.values()].filter(({ concern, points }) => concern !== 'struggling' && points > 1);
  if (graver.length > 0 && total(others) - discount >= enough) {
    const now = graver.some(({ concern }) => concern === 'danger-now');
    if (now && total(others) > enough && / (?:me|us|im|i) /.test(text)) return 'danger-now';
    if (!now && (reportsNews(text) || total(others) > enough)) return 'someone-else-at-risk';
  }
  return undefined;
}

function total(signs: ReadonlyMap<string, LooseSign>): number {
  let sum = 0;
  for (const { points } of signs.values()) sum += points;
  return sum;
}

function top(signs: readonly LooseSign[]): Concern {
  return signs.find(({ concern }) => concern === 'crisis')?.concern ?? signs[0]?.concern ?? 'struggling';
}
