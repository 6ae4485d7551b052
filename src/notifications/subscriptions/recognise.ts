import { isTimeZone, type Schedule } from '../schedule';

/** What somebody wants to do about notifications. */
export interface NotifyWish {
  readonly kind: 'start' | 'show' | 'stop' | 'pause' | 'resume' | 'preview';
  /** A day and time that was said with it. */
  readonly when?: Partial<Pick<Schedule, 'weekday' | 'time'>>;
}

const BEFORE =
  /^(?:hi|hello|hey|ok|okay|please|can you|could you|would you|will you|can we|could we|can i|we would like you to|we'd like you to|i want you to|we want you to|i'd like to|i want to|we want to|we'd like to|how do i|how do we|how can i|how can we)[\s,]+/;
const AFTER = /[\s,]+(?:please|thanks|thank you|pls|now|again|from now on|for now|for a while)$/;

const WHAT =
  '(?:(?:the|our|your|my|all|any|these|those|all the|all of the)\\s+)?(?:weekly\\s+|monday\\s+)?(?:digests?|weekly summary|notifications?|guidance updates|updates|updates to the guidance|subscriptions?|announcements|(?:messages|posts)(?= here| in this| to this|$))';
const US =
  '(?:us|me|this channel|our channel|the channel|this chat|this team|our team|the team|everyone here)';
const HERE = '(?:\\s+(?:here|to us|to me|(?:in|to|into|for|on) (?:this|our|the) (?:channel|chat|team)))?';
const NEWS =
  '(?:the\\s+|any\\s+)?(?:weekly\\s+)?(?:digest|updates|changes|guidance updates|guidance changes|announcements|what changes|changes (?:in|to) the guidance|updates (?:of|to) the guidance|the guidance changes)';
const WHEN =
  '(?:\\s+(?:weekly|every week|each week))?(?:\\s+(?:on|every|each)\\s+[a-z]+)?(?:\\s+at\\s+[0-9:.apm ]+)?';

const whole = (...patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`);

const START = whole(
  `notify(?:\\s+${US})?(?:\\s+here)?(?:\\s+(?:about|of|on|when|with)\\s+${NEWS})?${HERE}${WHEN}`,
  `(?:subscribe|sign up|sign)(?:\\s+${US})?(?:\\s+up)?(?:\\s+(?:to|for)\\s+${WHAT})?${HERE}${WHEN}`,
  `(?:turn on|switch on|enable|start|set up|activate|get)\\s+${WHAT}${HERE}${WHEN}`,
  `(?:send|post|give|share)(?:\\s+${US})?\\s+(?:the\\s+|a\\s+|your\\s+)?(?:weekly\\s+)?(?:digest|guidance updates|updates)${HERE}${WHEN}`,
  `keep\\s+${US}\\s+(?:posted|updated|informed|up to date)(?:\\s+(?:about|on|of)\\s+${NEWS})?`,
  `tell\\s+${US}\\s+(?:when the guidance changes|what changes|about ${NEWS})`,
);
const SHOW = whole(
  `what (?:do|will|are) you (?:send|post|sending|posting|tell|telling)(?:\\s+${US})?${HERE}`,
  `what (?:is|are|'s) ${US.replace('(?:us', '(?:we|us')} (?:subscribed to|signed up for|getting)`,
  `what are we (?:subscribed to|signed up for|getting)${HERE}`,
  'what notifications (?:do we|does this channel) get',
  '(?:notifications?|subscriptions?|digest)\\s+(?:settings|preferences|options)',
  `(?:change|edit|manage|show(?: me| us)?|see|check|review)\\s+(?:the |our |my )?(?:notifications?|subscriptions?)(?:\\s+settings)?${HERE}`,
  '(?:notifications?|subscriptions?)',
);
const STOP = whole(
  `(?:stop|end|cancel|turn off|switch off|disable|no more|quit|remove)\\s+${WHAT}${HERE}`,
  `turn\\s+${WHAT}\\s+off${HERE}`,
  `(?:stop|quit|don't keep|do not keep)\\s+(?:notifying|sending|posting|messaging|telling)(?:\\s+${US})?(?:\\s+${WHAT})?${HERE}`,
  `(?:don't|do not)\\s+(?:notify|message)\\s+${US}(?:\\s+(?:any ?more|again))?`,
  `unsubscribe(?:\\s+${US})?(?:\\s+from\\s+${WHAT})?${HERE}`,
);
const PAUSE = whole(`(?:pause|suspend|snooze|hold|mute)\\s+${WHAT}${HERE}`);
const RESUME = whole(
  `(?:resume|unpause|restart|continue|unmute)\\s+${WHAT}${HERE}`,
  `turn\\s+${WHAT}\\s+(?:back )?on(?: again)?${HERE}`,
);
const PREVIEW = whole(
  `preview\\s+(?:the |our |a )?(?:next |weekly )?digest${HERE}`,
  '(?:show(?: me| us)?|see)\\s+(?:the |our )?(?:next |weekly )*digest',
  '(?:what (?:does|would|will) |what )?(?:the |our )?(?:next |weekly )*digest (?:look|looks) like',
  "(?:what(?:'s| is) in (?:the |our )?(?:next |weekly )*digest)",
);

const KINDS = [
  ['stop', STOP],
  ['pause', PAUSE],
  ['resume', RESUME],
  ['preview', PREVIEW],
  ['show', SHOW],
  ['start', START],
] as const;

/** What a sentence wants of notifications; undefined for everything else, questions about notifying above all. */
export function recogniseNotify(text: string): NotifyWish | undefined {
  if (text.length > 120) return undefined;
  const said = bare(text);
  const found = KINDS.find(([, pattern]) => pattern.test(said));
  if (!found) return undefined;
  const when = whenIn(said);
  return { kind: found[0], ...(when && { when }) };
}

/** "stop" alone, which only in a channel can mean nothing but this. */
export const isBareStop = (text: string): boolean =>
  /^(?:please )?stop(?: it| that| this)?(?: please)?[.! ]*$/i.test(text.trim());

function bare(text: string): string {
  let rest = text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
  for (let last = ''; last !== rest;) {
    last = rest;
    rest = rest
      .replace(/[\s.?!…]+$/, '')
      .replace(BEFORE, '')
      .replace(AFTER, '');
  }
  return rest;
}

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function whenIn(said: string): NotifyWish['when'] {
  const weekday = DAYS.findIndex((day) => said.includes(day)) + 1;
  const time = timeIn(said);
  if (weekday === 0 && !time) return undefined;
  return { ...(weekday > 0 && { weekday }), ...(time && { time }) };
}

/** "at 9", "at 9.30", "at 2 pm", "at 14:00" → "14:00". */
function timeIn(said: string): string | undefined {
  const match = /\bat (\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?\b/.exec(said);
  if (!match) return undefined;
  const [, h = '', m = '00', half] = match;
  const hour = (Number(h) % (half ? 12 : 24)) + (half === 'pm' ? 12 : 0);
  return Number(m) < 60 ? `${String(hour).padStart(2, '0')}:${m}` : undefined;
}

/** The person's own time zone where it is a real one. */
export const knownZone = (name: string | undefined): string | undefined =>
  name !== undefined && isTimeZone(name) ? name : undefined;
