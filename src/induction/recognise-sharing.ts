import { clean, sentence } from './whole-sentence';

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
