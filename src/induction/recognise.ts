import { parseDay, type SpokenDay } from './dates';
import { mendInduction, plainSentence, withoutAsking } from './sentence';

const clean = (text: string): string => mendInduction(plainSentence(text));

/** A recogniser of whole sentences: true where one of the patterns is all of it. */
const sentence =
  (...patterns: readonly RegExp[]) =>
  (text: string): true | undefined => {
    if (text.length > 120) return undefined;
    const line = clean(text);
    return patterns.some((one) => one.test(line) || one.test(withoutAsking(line))) ? true : undefined;
  };

/** "what's next?" and the like; `named` is true where induction is named, so that it holds in a channel too. */
export function recogniseNext(text: string): { named: boolean } | undefined {
  const line = clean(text);
  if (text.length > 120 || !NEXT.some((one) => one.test(line) || one.test(withoutAsking(line))))
    return undefined;
  return { named: line.includes('induction') };
}

const OF_MINE = '(?: (?:for|in|on|of|with) (?:me|my induction|the induction|induction))';
const NEXT = [
  new RegExp(`^(?:what's|whats|what is|wat's|wats) (?:up )?next${OF_MINE}?$`),
  new RegExp(`^(?:what's|whats|what is) my next (?:step|steps|task)${OF_MINE}?$`),
  new RegExp(
    `^(?:what are my next steps|what next|what comes next|(?:show |show me |see )?my next steps?)${OF_MINE}?$`,
  ),
  new RegExp(`^what (?:do|should|shall|must) i do (?:next|now)${OF_MINE}$`),
  /^(?:next|my next) induction steps?$/,
  new RegExp(`^where am i(?: up to)?${OF_MINE}$`),
  /^where am i up to$/,
  /^what stage am i (?:in|at|on)$/,
  new RegExp(`^what (?:have i got|do i have|is|'s) left(?: to do)?${OF_MINE}$`),
];

/** "my progress" */
export const recogniseProgress = sentence(
  /^(?:show |show me |see |check |open |track |view |get )?my (?:own )?(?:induction )?progress(?: so far| card)?$/,
  /^(?:show |show me |see |check )?(?:the )?induction progress$/,
  /^(?:show |show me |see |check )?my progress (?:in|on|with) (?:my |the )?induction$/,
  /^how (?:far am i|am i doing|am i getting on|is it going|far along am i) (?:in|with|on|through) (?:my |the )?induction$/,
  /^how(?:'s| is) my induction going$/,
  /^(?:show |show me |list |open )?(?:my |all my |all |the )?induction (?:stages|overview|status|steps)$/,
);

const NUDGES =
  '(?:my |the |these |those |your |all |weekly |induction |any )*(?:nudges?|reminders?|nudging|weekly messages?)';

/** "stop nudges", "nudges off", or just "stop". */
export const recogniseStop = sentence(
  /^stop$/,
  /^stop nudging(?: me)?$/,
  new RegExp(
    `^(?:stop|pause|mute|cancel|end|quit|disable|silence|stop sending(?: me)?|don't send(?: me)?|unsubscribe(?: me)? from|turn off|switch off) ${NUDGES}$`,
  ),
  new RegExp(`^(?:turn|switch) ${NUDGES} off$`),
  /^(?:induction )?(?:nudges?|reminders?) (?:off|stop)$/,
  /^no (?:more )?(?:induction )?(?:nudges?|reminders?)$/,
  /^(?:don't|do not|dont|stop) (?:nudge|remind(?:ing)?) me(?: any ?more| again)?$/,
  /^i don't want (?:any )?(?:more )?nudges?(?: any ?more)?$/,
);

/** "nudges on" */
export const recogniseResume = sentence(
  new RegExp(
    `^(?:start|resume|restart|enable|turn on|switch on|send me|bring back|unmute) ${NUDGES}(?: again)?$`,
  ),
  new RegExp(`^(?:turn|switch) ${NUDGES} (?:back )?on$`),
  /^(?:induction )?nudges? (?:on|back on|again)$/,
  /^nudge me(?: again| weekly| every week| once a week)?$/,
);

const RECORD = '(?:induction |cpd |learning |own )?(?:record|portfolio)';
const AS_FILE = '(?: (?:as|in|to) (?:a |an )?(word|docx|pdf)(?: (?:document|file|format|doc))?)?';
const RECORDS = [
  new RegExp(
    `^(?:download|export|get|save|print|send me|give me|create|make|have|show|show me|see|open|view) (?:me )?my ${RECORD}${AS_FILE}$`,
  ),
  new RegExp(`^(?:download|export|print|save) (?:my |the )?(?:induction|cpd)(?: record| page)?${AS_FILE}$`),
  new RegExp(`^(?:download|export|print|save) my reflections${AS_FILE}$`),
  new RegExp(`^my ${RECORD}${AS_FILE}$`),
  new RegExp(`^(?:download|export) (?:the |my )?record${AS_FILE}$`),
  /^(?:show |show me |see |check )?my (?:own )?cpd (?:so far|page|summary|pieces|evidence)$/,
  /^what(?:'s| is) (?:still )?missing (?:for|from|in) my (?:cpd|cpd record|record)$/,
];

/** "download my record", with the format where one is named. */
export function recogniseRecord(text: string): { format?: 'word' | 'pdf' } | undefined {
  const line = clean(text);
  if (text.length > 120) return undefined;
  for (const pattern of RECORDS) {
    const match = pattern.exec(line) ?? pattern.exec(withoutAsking(line));
    if (match) return match[1] === undefined ? {} : { format: match[1] === 'pdf' ? 'pdf' : 'word' };
  }
  return undefined;
}

const MANAGER =
  '(?:line manager|team manager|team leader|team lead|manager|supervisor|boss|practice educator|lead)';

/** "invite my manager" */
export const recogniseInvite = sentence(
  new RegExp(
    `^invite my ${MANAGER}(?: (?:to|to see|to follow|to view|into) (?:my )?(?:induction|progress))?$`,
  ),
  new RegExp(`^(?:share|show) my (?:induction|progress|induction progress) (?:with|to) (?:my|a) ${MANAGER}$`),
  new RegExp(`^let my ${MANAGER} (?:see|follow|view) my (?:induction|progress|induction progress)$`),
  new RegExp(`^(?:get |give me |make |create )?(?:a |an |my )?(?:induction )?code for my ${MANAGER}$`),
  /^(?:share|stop sharing|unshare) my (?:induction|progress|induction progress)$/,
  /^who (?:can see|sees) my (?:induction|progress|induction progress)$/,
);

/** "induction code K7Q4M2": the six signs, in capitals. */
export function recogniseCode(text: string): { code: string } | undefined {
  const match = /^(?:my |the )?induction[ -]code(?: is)?[: ]+([a-z0-9](?:[ -]?[a-z0-9]){5})$/.exec(
    clean(text),
  );
  return match?.[1] === undefined ? undefined : { code: match[1].replace(/[ -]/g, '').toUpperCase() };
}

/** "my new starters" */
export const recogniseStarters = sentence(
  /^(?:show |show me |see |list |open )?(?:all )?my (?:new )?starters?$/,
  /^(?:show |show me |see |list )?(?:the )?inductions (?:i can see|i follow|shared with me)$/,
  /^how (?:are|is) my new starters? (?:doing|getting on)$/,
  /^whose induction can i see$/,
);

/** "end my induction" */
export const recogniseEnd = sentence(
  /^(?:end|leave|finish|stop|quit|close|cancel|exit|abandon) (?:my |the )?induction$/,
  /^i(?:'m| am|'ve| have) (?:done|finished|through) with (?:my |the )?induction$/,
);

/** "change my start date to 5 January", "change my pathway": the new day where one is said. */
export function recogniseChange(text: string): { day?: SpokenDay } | undefined {
  const line = withoutAsking(clean(text));
  if (text.length > 120) return undefined;
  const dated =
    /^(?:change|correct|set|move|update) (?:my |the )?(?:induction )?(?:start|starting|first) (?:date|day) to (.+)$/.exec(
      line,
    ) ?? /^my (?:start|starting) date (?:is|was|should be) (.+)$/.exec(line);
  if (dated) {
    const day = parseDay(dated[1] ?? '');
    return day && { day };
  }
  const bare =
    /^(?:change|correct|update|switch|edit|move) (?:my |the )?(?:induction )?(?:start date|starting date|first day|pathway|path|induction)$/.test(
      line,
    ) || /^(?:my start date is wrong|wrong start date|wrong pathway|i chose the wrong pathway)$/.test(line);
  return bare ? {} : undefined;
}
