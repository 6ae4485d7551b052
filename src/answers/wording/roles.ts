import type { Role } from '../../knowledge/schemas';
import { folded } from './phrase';

/** "I'm a", "as a", "speaking as an": what comes before a role that a person says they have. */
const claims =
  '(?:i am|im|i m|am|as|speaking as|being|were|we are|i work as|i work|working as|my role is|my role|my job is|my job|call me|set my role to|set role to|change my role to|change role to|switch my role to|remember i am|remember im|i)';
/** What may stand between: "a new", "the acting", "now an". */
const between =
  '(?:(?:an?|the|now|your|new|newly|acting|interim|senior|trainee|deputy|just|actually|to|be|become|became) )*';

interface Claim {
  readonly role: string;
  /** Where the claim starts and ends in the folded text. */
  readonly start: number;
  readonly end: number;
}

interface Title {
  readonly role: string;
  readonly title: string;
  readonly pattern: RegExp;
}

interface Titles {
  readonly all: readonly Title[];
  /** Nearly every question names none of them, and to look for a word is far cheaper than for a pattern. */
  readonly any: RegExp;
}

const patterns = new WeakMap<readonly Role[], Titles>();

/** One pattern a title, longest first, so that "principal social worker" is not read as "social worker". */
function patternsOf(roles: readonly Role[]): Titles {
  const made = patterns.get(roles);
  if (made) return made;
  const titles = roles.flatMap((role) =>
    [role.label, ...role.says].map((title) => ({ role: role.id, title: folded(title) })),
  );
  const all = titles
    .sort((a, b) => b.title.length - a.title.length)
    .map(({ role, title }) => ({ role, title, pattern: new RegExp(`\\b${claims} ${between}${title}s?\\b`) }));
  const found = { all, any: new RegExp(`\\b(?:${all.map(({ title }) => title).join('|')})s?\\b`) };
  patterns.set(roles, found);
  return found;
}

function claimIn(text: string, roles: readonly Role[]): Claim | undefined {
  const { all, any } = patternsOf(roles);
  if (!any.test(text)) return undefined;
  for (const { role, title, pattern } of all) {
    if (!text.includes(title)) continue;
    const match = pattern.exec(text);
    if (match) return { role, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** The role that a sentence says its writer has ("as a team manager, what should I ..."); "what should team managers do" states none. */
export function roleStatedIn(text: string, roles: readonly Role[]): string | undefined {
  return claimIn(folded(text), roles)?.role;
}

const asksForPicker =
  /^(?:what is |whats |what s |show |see |set |change |switch |pick |choose |update |edit |can i (?:change|set|see) |i want to (?:change|set) |please )*(?:my )?role(?: please)?$|^(?:change|set|switch|pick|choose) (?:my )?role$|^who am i$|^my roles?$/;

/** What may stand around a statement of one's role without turning it into a question. */
const small =
  /\b(?:hi|hiya|hello|hey|please|thanks|thank you|by the way|btw|fyi|so|and|now|here|actually|in a|in the|cmht|team|ward|trust|nhs|service|community|mental health|for mental health|today|too|also|from)\b/g;

/** A message that is about one's role and nothing else: `role` is what it says, or none where the picker is asked for. */
export function recogniseRole(text: string, roles: readonly Role[]): { readonly role?: string } | undefined {
  const said = folded(text);
  if (asksForPicker.test(said)) return {};
  if (/\?\s*$/.test(text)) return undefined;
  const claim = claimIn(said, roles);
  if (!claim || said.startsWith('as ')) return undefined;
  const rest = `${said.slice(0, claim.start)} ${said.slice(claim.end)}`.replace(small, ' ').trim();
  return rest === '' ? { role: claim.role } : undefined;
}
