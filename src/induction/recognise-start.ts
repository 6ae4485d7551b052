import { parseDay, type SpokenDay, type Tense } from './dates';
import { looksLikeRole } from './pathway-words';
import { withoutAsking } from './sentence';
import { clean } from './whole-sentence';

/** What a sentence says of a start: the words in which a role may be named, and a day where one is. */
export interface StartWords {
  readonly role: string;
  readonly day?: SpokenDay;
  readonly tense: Tense;
}

const INDUCTION =
  /^(?:(?:start|begin|do|set up|kick off|open|show|see|get|resume|continue|restart|join|go to|take me to|back to)(?: me)? (?:with |on )?)?(?:my |the |an |a )?(?:own )?induction(?: (?:path|pathway|plan|checklist|steps|menu))?(?: (?:again|today))?/;
const HOW = /^how (?:do|can|could|would) i (?:start|begin|do|get) (?:with |on )?(?:my |the |an )?induction$/;
const NEW =
  /^(?:i'?m|i am|im|i'm the|i am the)(?: (?:so|very|quite|brand|completely|totally|just|really|a bit|still))*(?: a| an| the)? new(?: (?:here|to (?:this|the|my|your|our) (?:team|job|role|post|trust|service|place|work)|in (?:this|the|my|your|our) (?:team|job|role|post|trust|service)|to (?:the nhs|nhs|mental health|mental health social work|amhp work|this|it all|all this|all of this)|starter|joiner|member of staff|member of the team|recruit|employee))*/;
const STARTED =
  /^(?:i|i've|ive|i have|we)? ?(?:(just|only just|only|recently|newly) )?(started|joined|began|begun|arrived)(?: (?:here|work|working|my (?:new )?(?:job|role|post)|a new (?:job|role|post)|in (?:this|the|my|a new) (?:team|job|role|post|service)|(?:this|the|my|a new) (?:team|job|role|post|service)|with (?:this|the) (?:team|trust)|at (?:this|the) trust))?/;
const STARTING =
  /^(?:(?:i|i'm|im|i am|i'll|i will|i'll be|i will be|i'm going to|i am going to) (?:starting|start|joining|join|beginning|begin)|starting|joining)(?: (?:here|work|working|my (?:new )?(?:job|role|post)|a new (?:job|role|post)|in (?:this|the|my|a new) (?:team|job|role|post|service)|(?:this|the|my|a new) (?:team|job|role|post|service)|with (?:this|the) (?:team|trust)))?/;
const FIRST_DAY =
  /^(?:(?:it's|its|it is|this is|today is|today's|todays)? ?my (?:very )?first day(?: (here|today|is|was|will be))?|first day(?: (here|today))?|new starter(?: here)?|new here)/;
/** What is new may be a job, or a mother. */
const JOB =
  /\b(?:social|workers?|amhps?|managers?|leads?|leaders?|nurses?|practitioners?|professionals?|therapists?|ots?|cpns?|psychologists?|assistants?|students?|assessors?|clinicians?|officers?|consultants?|apprentices?|colleague)\b/;
/** What a new person adds: where to begin, what to do. */
const TAIL =
  /^[ ,.;:!?-]*(?:and |so |but )?(?:where (?:do|should|shall) i (?:start|begin)|where to (?:start|begin)|what (?:do|should|shall) i (?:do|read)(?: (?:first|next|now))?|what(?:'s| is) first|what now|what first|can you help|help(?: me)?|get me started|how do i (?:start|begin))?$/;

/** Reads "induction", "I'm new here", "I started last Monday as an AMHP"; undefined for everything else. */
export function recogniseStart(text: string): StartWords | undefined {
  if (text.length > 160) return undefined;
  const line = clean(text);
  if (HOW.test(line)) return { role: line, tense: 'either' };
  const asked = withoutAsking(line);
  return (
    after(asked, INDUCTION, 'either', () => true) ??
    after(line, NEW, 'either', (rest) => rest.isBare || rest.hasRole) ??
    after(
      line,
      STARTED,
      'past',
      (rest, match) => rest.hasDay || rest.hasRole || isFresh(match[1], rest.isBare),
    ) ??
    after(line, STARTING, 'future', (rest) => rest.hasDay) ??
    after(line, FIRST_DAY, 'either', () => true)
  );
}

/** "I just started" says enough; "I started" and "I only started" do not. */
const isFresh = (word: string | undefined, isBare: boolean): boolean =>
  isBare && word !== undefined && word !== 'only';

interface Rest {
  readonly isBare: boolean;
  readonly hasDay: boolean;
  readonly hasRole: boolean;
}

function after(
  line: string,
  opening: RegExp,
  tense: Tense,
  enough: (rest: Rest, match: RegExpExecArray) => boolean,
): StartWords | undefined {
  const match = opening.exec(line);
  if (!match) return undefined;
  const rest = line.slice(match[0].length);
  if (rest !== '' && !/^[\s,.;:!?-]/.test(rest)) return undefined;
  // "I'm a new" and "I'm the new" need a word more, and that word is the role.
  const isNamed = / (?:a|an|the) new$/.test(match[0]);
  const slots = roleAndDay(rest, isNamed);
  if (!slots) return undefined;
  const { role, day } = slots;
  const isBare = role === undefined && day === undefined;
  if (isNamed && !JOB.test(role ?? '')) return undefined;
  if (!enough({ isBare, hasDay: day !== undefined, hasRole: role !== undefined }, match)) return undefined;
  return { role: role ?? line, tense, ...(day !== undefined && { day }) };
}

/** Cuts "last monday as an amhp" or "as an amhp on 5 january" into its two slots; undefined where words are left over. */
function roleAndDay(rest: string, roleMayFollow: boolean): { role?: string; day?: SpokenDay } | undefined {
  const words = rest.replace(/^[\s,.;:!?-]+/, '').replace(/^(?:is|was|will be) /, '');
  if (TAIL.test(` ${words}`)) return {};
  const tail =
    /^(.*?)[ ,.;:!?-]+((?:and |so |but )?(?:where|what|can you help|help|get me started|how do i).*)$/.exec(
      words,
    );
  if (tail && TAIL.test(` ${tail[2] ?? ''}`)) return roleAndDay(tail[1] ?? '', roleMayFollow);
  const day = parseDay(words);
  if (day) return { day };
  const as = /^(.*?)[ ,]*\bas (?:an? |the |their )?(?:new )?(.+)$/.exec(words);
  if (as) return withDay(as[2] ?? '', as[1] ?? '');
  // "I'm a new AMHP", "I'm the new team manager".
  return roleMayFollow ? withDay(words, '') : undefined;
}

function withDay(roleWords: string, before: string): { role: string; day?: SpokenDay } | undefined {
  const ahead = before.replace(/[ ,]+$/, '');
  const early = ahead === '' ? undefined : parseDay(ahead);
  if (ahead !== '' && !early) return undefined;
  if (early) return looksLikeRole(roleWords) ? { role: roleWords, day: early } : undefined;
  const words = roleWords.split(' ');
  for (let cut = 1; cut < words.length; cut += 1) {
    const day = parseDay(words.slice(cut).join(' '));
    const role = words.slice(0, cut).join(' ').replace(/,$/, '');
    if (day && looksLikeRole(role)) return { role, day };
  }
  return looksLikeRole(roleWords) ? { role: roleWords } : undefined;
}
