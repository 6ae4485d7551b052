import { sentence } from './whole-sentence';

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
