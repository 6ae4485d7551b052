import { LIST, SEE, THE } from './patterns';
import { audienceNamed, whoseList, type Vocabulary } from './vocabulary';
import type { Wish } from './wish';

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
  /^(?:(?:start|do|begin|run|new) (?:a |an |our |the |another )?(?:new )?self[- ]assessment|(?:(?:our|my|my team's|the|a|another) )?self[- ]assessment|(?:assess|rate|score) (?:ourselves|our team|my team|our actions)|rate (?:our|the|my) plan)$/;
const ROLLUP =
  /^(?:roll[- ]?up|(?:show me |see )?(?:a |the )?roll[- ]?up of (?:my|our|the) (?:teams|plans)|(?:overview|progress|summary) (?:of|across|over|for) (?:all )?(?:my|our|the) teams|how are (?:all )?(?:my|our) teams (?:doing|getting on|progressing)|compare (?:my|our|the) teams|(?:all )?(?:my|our) teams'? (?:plans|progress))$/;
const UNDO =
  /^(?:undo(?: that| it| this)?|(?:undo|take back|revert) (?:the|my|our) (?:last |latest )?change)$/;

/** A wish about plans: open, start, rate, roll up, undo. */
export function planWish(text: string, vocabulary: Vocabulary): Wish | undefined {
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
