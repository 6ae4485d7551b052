import { parseDay, type SpokenDay } from './dates';
import { withoutAsking } from './sentence';
import { clean, sentence } from './whole-sentence';

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
