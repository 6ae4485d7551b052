import { isWorkQuestion } from './frames';
import { withoutIdioms } from './idioms';
import { likeliest, likeness } from './learned/score';
import type { Plain } from './normalise';
import { readByRules } from './rules';
import type { Concern } from './signs/sign';

/** From here on (log-odds), a message is taken for an alarm though no rule fits; a question about work needs more. */
const alarmAbove = { told: 0, asked: 0.5 };
/** Below here, what only the rules take for an alarm is not one, unless it is grave. */
const quietBelow = { told: -4.5, asked: -2, loose: -1.4 };

/** What the message tells about the asker or about somebody near; undefined where it is ordinary talk of work. */
export function concernOf(plain: Plain): Concern | undefined {
  const literal = { ...plain, lean: withoutIdioms(plain.lean) };
  const rules = readByRules(literal);
  const frame = isWorkQuestion(literal) ? 'asked' : 'told';
  const like = likeness(literal);
  if (rules.concern !== undefined)
    return rules.grave || like > quietBelow[rules.loose ? 'loose' : frame] ? rules.concern : undefined;
  const limit = ofTheBot.test(literal.lean) ? ofTheBotAbove : alarmAbove[frame];
  if (like <= limit) return undefined;
  const concern = likeliest(literal);
  const told = literal.lean.replace(askedOfOneself, ' ');
  if (ofOneself.test(told)) return concern;
  if (concern === 'struggling' && (like <= unsaidAbove || (like <= ofACaseAbove && symptoms.test(told))))
    return undefined;
  return concern === 'someone-else-at-risk' && like <= ofACaseAbove && caseNote.test(told)
    ? undefined
    : concern;
}

/** That somebody struggles must be plain where nobody says "I": "the best way to bring someone down from a panic attack". */
const unsaidAbove = 0.7;
/** "do i go alone" tells nothing of oneself. */
const askedOfOneself = / (?:do|does|should|can|could|must|shall|may|would|will|have|how|am) i /g;
/** A patient's symptoms, told as case talk or written as a note: there likeness must be plain. */
const ofACaseAbove = 1.5;
const symptoms =
  / (?:he|hes|she|shes|mr|mrs|ms|patient|pt|client) (?:[^ .]+ ){0,6}(?:voices|paranoid|manic|psychotic|delusional|unwell|relapsed|relapsing|agitated|hallucinating|tearful|low mood) /;
const caseNote =
  / (?:denies|denied|euthymic|eye contact|case ?note|casenotes|progress note|nil (?:of concern|risk|thoughts)|no (?:plans|intent) (?:to|of|or|voiced|expressed)|seen (?:at home|in clinic|on the ward)) /;
const ofOneself = / (?:i|im|ive|id|ill|me|my|myself|mine) /;

/** Talk to the bot about what it does: there likeness must be plain. */
const ofTheBotAbove = 2.2;
const ofTheBot =
  / (?:reminders?|messages?|messaging|notifications?|nudges?|digests?|subscriptions?|subscribe|unsubscribe|updates?|announcements?|induction|action|actions|plan|step|steps|stage|card|list|export|bot) /;
