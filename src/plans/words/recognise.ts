import { bare, sentences } from './normalise';
import { audienceNamed, themeNamed, type Vocabulary } from './vocabulary';
import { OWN_NAMES } from './audience-names';

/** What somebody asked to see. `audience: 'own'` is the asker's own, whichever that is. */
export type Wish =
  | { readonly kind: 'list'; readonly audience?: string; readonly theme?: string }
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'action'; readonly actionId: string }
  | { readonly kind: 'plan'; readonly audience?: string }
  | { readonly kind: 'adopt'; readonly audience?: string }
  | { readonly kind: 'rate' }
  | { readonly kind: 'rollup' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'file'; readonly file: FileKind; readonly audience?: string; readonly plan: boolean };

export type FileKind = 'excel' | 'word' | 'slides';

const SEE =
  "(?:see|look at|view|have|get|show(?: me| us)?|give(?: me| us)?|bring up|pull(?: up)?|open(?: up)?|list|find|send(?: me| us)?|what are|what's|whats|what is|which are|where are|where is|go to|have a look at|read|print)";
const LIST =
  '(?:(?:full |whole |complete |entire |mhsw )?(?:action lists?|actions lists?|lists? of (?:the )?actions|actions|action points|to-?do lists?))';
const THE = '(?:(?:the|all|all the|all of the|a|an|any) )?';
const ABOUT = '(?:about|on|for|regarding|concerning|around|to do with|relating to|related to)';

const WHOLE = new RegExp(`^(?:${SEE} )?(${THE}|my |our )${LIST}(?: (?:list|please))?$`);
const OF = new RegExp(
  `^(?:${SEE} )?${THE}${LIST} (?:for|of|by|addressed to|that (?:apply|applies) to|belonging to) (.+)$`,
);
const AUDIENCE_FIRST = new RegExp(`^(?:${SEE} )?(.+?) ${LIST}$`);
const ON_THEME = new RegExp(`^(?:${SEE} )?${THE}${LIST} ${ABOUT} (.+)$`);
const THEME_FIRST = new RegExp(`^(?:${SEE} )?${THE}(.+?) actions$`);
const SHOULD_DO =
  /^what (?:should|must|do|does|can|could|are|is) (.+?) (?:do|doing|have to do|need to do|supposed to do|meant to do|expected to do) (?:about|on|for|regarding|to support|to improve) (.+)$/;
const ACTIONS_GIVEN =
  /^(?:which|what) actions (?:do|does|should|must|are) (.+?) (?:have|take|get|given|there for)$/;
const WHO =
  /^(?:who(?:'s| is| are|se)?|whos) (?:(?:is |are )?(?:responsible|accountable|in charge|the lead|leading)(?: for| of| on)?|job is(?: it to do)?|responsibility is|does what (?:about|on|for)|looks after|deals with|should (?:deal with|lead on|look after)) (.+)$/;
const WHO_DOES = /^who does what (?:about|on|for|with) (.+)$/;

/** The wish that a message is, if it is one: the whole of it, or its last sentence where that asks to see something. */
export function wishIn(text: string, vocabulary: Vocabulary): Wish | undefined {
  const all = sentences(text);
  if (all.length === 1) return wish(bare(text), vocabulary);
  const last = all.at(-1) ?? '';
  const before = all.slice(0, -1);
  if (all.length > 4 || before.some((sentence) => sentence.endsWith('?'))) return undefined;
  return asksToSee.test(bare(last)) ? wish(bare(last), vocabulary) : undefined;
}

const asksToSee = new RegExp(`^${SEE} `);

function wish(text: string, vocabulary: Vocabulary): Wish | undefined {
  if (text.length > 120) return undefined;
  return (
    planWish(text, vocabulary) ??
    fileWish(text, vocabulary) ??
    listWish(text, vocabulary) ??
    themeWish(text, vocabulary) ??
    actionWish(text, vocabulary)
  );
}

function listWish(text: string, vocabulary: Vocabulary): Wish | undefined {
  const whole = WHOLE.exec(text);
  if (whole) return { kind: 'list', audience: 'own' };
  const of = OF.exec(text)?.[1];
  if (of !== undefined) {
    const found = audienceAndTheme(of, vocabulary);
    if (found) return { kind: 'list', ...found };
  }
  const first = AUDIENCE_FIRST.exec(text)?.[1];
  const audience =
    first === undefined ? undefined : audienceNamed(first.replace(/^(?:my|our) /, ''), vocabulary);
  if (audience) return { kind: 'list', audience };
  const given = ACTIONS_GIVEN.exec(text)?.[1];
  const whose = given === undefined ? undefined : whoseList(given, vocabulary);
  if (whose) return { kind: 'list', audience: whose };
  const should = SHOULD_DO.exec(text);
  if (!should) return undefined;
  const who = whoseList(should[1] ?? '', vocabulary);
  const theme = themeNamed(should[2] ?? '', vocabulary);
  return who && theme ? { kind: 'list', audience: who, theme } : undefined;
}

function themeWish(text: string, vocabulary: Vocabulary): Wish | undefined {
  const words =
    WHO_DOES.exec(text)?.[1] ??
    WHO.exec(text)?.[1] ??
    ON_THEME.exec(text)?.[1] ??
    THEME_FIRST.exec(text)?.[1];
  const theme = words === undefined ? undefined : themeNamed(words, vocabulary);
  return theme ? { kind: 'theme', theme } : undefined;
}

const ACTION = new RegExp(`^(?:${SEE} )?(?:the )?(?:action )?([a-z]{2})[- ]?(\\d{1,3})$`);

function actionWish(text: string, { actions }: Vocabulary): Wish | undefined {
  const [, letters = '', digits = ''] = ACTION.exec(text) ?? [];
  const actionId = actions.get(`${letters}${digits.padStart(2, '0')}`);
  return actionId ? { kind: 'action', actionId } : undefined;
}

/** "hr leads", "us", "commissioners about supervision". */
function audienceAndTheme(
  words: string,
  vocabulary: Vocabulary,
): { audience: string; theme?: string } | undefined {
  const alone = whoseList(words, vocabulary);
  if (alone) return { audience: alone };
  const [, who = '', what = ''] = new RegExp(`^(.+?) ${ABOUT} (.+)$`).exec(words) ?? [];
  const audience = whoseList(who, vocabulary);
  const theme = themeNamed(what, vocabulary);
  return audience && theme ? { audience, theme } : undefined;
}

const whoseList = (words: string, vocabulary: Vocabulary): string | undefined =>
  OWN_NAMES.includes(words) ? 'own' : audienceNamed(words, vocabulary);

const OPEN = `(?:${SEE} |check |update |continue with |work on )?`;
const PLAN = '(?:action plans?|plans?)';
const PLAN_ALONE = new RegExp(`^${OPEN}(?:the |my |our |the team's |our team's |the team )?${PLAN}$`);
const PLAN_OF = new RegExp(`^${OPEN}(?:the |my |our )?${PLAN} (?:for|of) (.+)$`);
const PLAN_FIRST = new RegExp(`^${OPEN}(?:the |my |our )?(.+?) ${PLAN}$`);
const PLAN_STATE =
  /^how (?:is|are|'s) (?:our|my|the)(?: action)? plans? (?:going|doing|coming along|getting on)$/;
const ADOPT = new RegExp(
  `^(?:start|make|create|set up|begin|adopt|new)(?: me| us)? (?:a |an |our |my |the )?(?:new )?${PLAN}(?: (?:for|from|of) (.+))?$`,
);
const ADOPT_LIST = new RegExp(
  `^(?:adopt|take on) ${THE}(?:${LIST} (?:for|of) (.+)|(.+?) ${LIST})(?: as (?:a|our|my) plan)?$`,
);
const RATE =
  /^(?:(?:start |do |begin |run |new )?(?:a |our |the |another )?self[- ]assessment|self[- ]assess|(?:assess|rate|score) (?:ourselves|our team|my team|our actions)|rate (?:our|the|my) plan)$/;
const ROLLUP =
  /^(?:roll[- ]?up|(?:show me |see )?(?:a |the )?roll[- ]?up of (?:my|our|the) (?:teams|plans)|(?:overview|progress|summary) (?:of|across|over|for) (?:all )?(?:my|our|the) teams|how are (?:all )?(?:my|our) teams (?:doing|getting on|progressing)|compare (?:my|our|the) teams|(?:all )?(?:my|our) teams'? (?:plans|progress))$/;
const UNDO =
  /^(?:undo(?: that| it| this)?|(?:undo|take back|revert) (?:the|my|our) (?:last |latest )?change)$/;

function planWish(text: string, vocabulary: Vocabulary): Wish | undefined {
  if (UNDO.test(text)) return { kind: 'undo' };
  if (ROLLUP.test(text)) return { kind: 'rollup' };
  if (RATE.test(text)) return { kind: 'rate' };
  if (PLAN_ALONE.test(text) || PLAN_STATE.test(text)) return { kind: 'plan' };
  const adopt = ADOPT.exec(text) ?? ADOPT_LIST.exec(text);
  if (adopt) return adoptWish(adopt[1] ?? adopt[2], vocabulary);
  const words = PLAN_OF.exec(text)?.[1] ?? PLAN_FIRST.exec(text)?.[1];
  const audience = words === undefined ? undefined : audienceNamed(words, vocabulary);
  return audience ? { kind: 'plan', audience } : undefined;
}

function adoptWish(words: string | undefined, vocabulary: Vocabulary): Wish | undefined {
  if (words === undefined) return { kind: 'adopt' };
  const audience = whoseList(words, vocabulary);
  return audience ? { kind: 'adopt', audience } : undefined;
}

const FILES: readonly (readonly [FileKind, string])[] = [
  ['excel', '(?:excel|excel workbook|excel file|spreadsheet|workbook|xlsx)'],
  ['word', '(?:word|word document|word file|document|docx|board paper|paper)'],
  ['slides', '(?:slides|slide deck|deck|powerpoint|power point|presentation|pptx)'],
];
const FETCH =
  '(?:(?:download|export|get|give me|give us|send me|make|make me|create|produce|build|show me) )?';
const OBJECT = `(?:(?:my|our|the) (plan|action plan)|(?:the )?(?:${LIST} )?(?:for |of )?(.+?)(?: ${LIST})?|(?:the |my |our )?${LIST})`;

function fileWish(text: string, vocabulary: Vocabulary): Wish | undefined {
  for (const [file, name] of FILES) {
    const first = new RegExp(
      `^${FETCH}(?:a |an |the |some )?${name}(?: (?:of|for|with|about) ${OBJECT})?$`,
    ).exec(text);
    const last = new RegExp(
      `^(?:download|export|get|send me|give me) ${OBJECT} (?:as|in|to|into) (?:a |an )?${name}$`,
    ).exec(text);
    const found = first ?? last;
    if (!found) continue;
    const [, plan, who] = found;
    if (first && !plan && !who && !/^(?:download|export)/.test(text) && file !== 'slides') return undefined;
    if (plan) return { kind: 'file', file, plan: true };
    const audience = who === undefined ? 'own' : whoseList(who, vocabulary);
    return audience ? { kind: 'file', file, plan: false, audience } : undefined;
  }
  return /^(?:download|export) (?:my|our|the) (?:action )?plan$/.test(text)
    ? { kind: 'file', file: 'excel', plan: true }
    : undefined;
}
