import { isWorkQuestion } from './frames';
import { withoutIdioms } from './idioms';
import { likeness } from './learned/score';
import { looseConcern } from './loose';
import type { Plain } from './normalise';
import { readByRules, type ByRules } from './rules';
import type { Concern } from './signs/sign';
import { speaksOfSelf } from './subject';

/** From here on (log-odds), a message is taken for an alarm though no rule fits; a question about work needs more. */
const alarmAbove = { told: 0.8, asked: 1.5 };
/** Below here, what only the rules take for an alarm is not one, unless it is grave. */
const quietBelow = { told: -6, asked: -2, loose: -2 };

/** What the message tells about the asker or about somebody near; undefined where it is ordinary talk of work. */
export function concernOf(plain: Plain): Concern | undefined {
  const literal = { ...plain, lean: withoutIdioms(plain.lean) };
  const rules = readByRules(literal);
  const frame = isWorkQuestion(literal) ? 'asked' : 'told';
  const like = likeness(literal);
  if (rules.concern !== undefined)
    return rules.grave || like > quietBelow[rules.loose ? 'loose' : frame] ? rules.concern : undefined;
  return like > alarmAbove[frame] && !ofTheBot.test(literal.lean) ? nearest(rules, literal) : undefined;
}

/** Talk to the bot about what it does: likeness alone is no ground for an alarm there. */
const ofTheBot =
  / (?:reminders?|messages?|messaging|notifications?|nudges?|digests?|subscriptions?|subscribe|unsubscribe|updates?|announcements?|induction|action|actions|plan|step|steps|stage|card|list|export|bot) /;

const harmedSelf =
  / (?:punched|hit|kicked|bit|bitten|slapped|spat|headbutted|grabbed|strangled|stabbed|pushed|attacked|assaulted|scratched|groped|threw|choked|smashed|ripped|shoved|threatened|abused|harassed) /;
const threat =
  / (?:knife|gun|machete|blade|weapon|armed|locked|trapped|cornered|barricaded|following|followed|outside|hiding|police|behind me) /;
const another =
  / (?:he|she|hes|shes|client|patient|pt|resident|colleague|friend|mate|student|nqsw|supervisee|mum|dad|son|daughter|wife|husband|partner|child|baby|girl|boy|lad|woman|man|lady|tenant|staff) /;
const ownState = / (?:i|im|ive|id|ill|my|myself) /;

/** Which concern it is, where only the likeness spoke. */
function nearest({ findings }: ByRules, { lean, words }: Plain): Concern {
  const hint = [...findings].sort((a, b) => b.weight - a.weight)[0]?.concern ?? looseConcern(lean, words, 1);
  if (hint !== undefined) return hint;
  if (harmedSelf.test(lean) && speaksOfSelf(lean)) return 'hurt-at-work';
  if (threat.test(lean) && another.test(lean)) return 'danger-now';
  return another.test(lean) && !ownState.test(lean) ? 'someone-else-at-risk' : 'struggling';
}
