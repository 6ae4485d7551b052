import { ABOUT, LIST, SEE, THE } from './patterns';
import { audienceNamed, themeNamed, whoseList, type Vocabulary } from './vocabulary';
import type { Wish } from './wish';

const WHOLE = new RegExp(`^(?:${SEE} )?(${THE}|my |our )${LIST}(?: (?:list|please))?$`);
const ON_LIST = new RegExp(`^what(?:'s|s| is) (?:on|in) (?:the |my |our )${LIST}$`);
const OF = new RegExp(
  `^(?:${SEE} )?${THE}${LIST} (?:for|of|by|addressed to|that (?:apply|applies) to|belonging to) (.+)$`,
);
const AUDIENCE_FIRST = new RegExp(`^(?:${SEE} )?(.+?) ${LIST}$`);
const ON_THEME = new RegExp(`^(?:${SEE} )?${THE}${LIST} ${ABOUT} (.+)$`);
const THEME_FIRST = new RegExp(`^(?:${SEE} )?${THE}(.+?) actions$`);
const SHOULD_DO =
  /^what (?:should|must|do|does|can|could|are|is) (.+?) (?:do|doing|have to do|need to do|supposed to do|meant to do|expected to do) (?:about|on|for|regarding|to support|to improve) (.+)$/;
const ACTIONS_GIVEN =
  /^(?:which|what) actions (?:(?:do|does|should|must) (?=.+ (?:have|take|get)$)|are there for )(.+?)(?: (?:have|take|get))?$/;
const WHO =
  /^(?:who(?:'s| is| are|se)?|whos) (?:(?:is |are )?(?:responsible|accountable|in charge|the lead|leading)(?: for| of| on)?|job is(?: it to do)?|responsibility is|does what (?:about|on|for)|looks after|deals with|should (?:deal with|lead on|look after)) (.+)$/;
const WHO_DOES = /^who does what (?:about|on|for|with) (.+)$/;

/** A wish to see a list of actions, of one's own or of an audience, perhaps about a theme. */
export function listWish(text: string, vocabulary: Vocabulary): Wish | undefined {
  if (WHOLE.test(text) || ON_LIST.test(text)) return { kind: 'list', audience: 'own' };
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

/** A wish to see who does what about a theme. */
export function themeWish(text: string, vocabulary: Vocabulary): Wish | undefined {
  const words =
    WHO_DOES.exec(text)?.[1] ??
    WHO.exec(text)?.[1] ??
    ON_THEME.exec(text)?.[1] ??
    THEME_FIRST.exec(text)?.[1];
  const theme = words === undefined ? undefined : themeNamed(words, vocabulary);
  return theme ? { kind: 'theme', theme } : undefined;
}

const ACTION = new RegExp(`^(?:${SEE} )?(?:the )?(?:action )?([a-z]{2})[- ]?(\\d{1,3})$`);

/** A wish to open one action by its id. */
export function actionWish(text: string, { actions }: Vocabulary): Wish | undefined {
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
