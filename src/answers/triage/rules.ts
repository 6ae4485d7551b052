import { isHypothetical, isReported, liesBehind, isWorkQuestion, reportsNews, talksPolicy } from './frames';
import { PatternIndex } from './grammar';
import type { Plain } from './normalise';
import { looseConcern } from './loose';
import { crisisSigns } from './signs/crisis';
import { dangerSigns } from './signs/danger';
import { hurtSigns } from './signs/hurt';
import { otherSigns } from './signs/others';
import { weight, type Concern, type Sign } from './signs/sign';
import { subjectAt } from './subject';
import { strugglingSigns } from './signs/struggling';
import { welshSigns } from './signs/welsh';
import { classes } from './words';

/** From the most to the least pressing: the first that is present is answered. */
const order: readonly Concern[] = [
  'danger-now',
  'crisis',
  'hurt-at-work',
  'someone-else-at-risk',
  'struggling',
];

const index = new PatternIndex<Sign>();
for (const sign of [
  ...crisisSigns,
  ...strugglingSigns,
  ...dangerSigns,
  ...hurtSigns,
  ...otherSigns,
  ...welshSigns,
])
  for (const pattern of sign.says) index.add(pattern, sign, classes);

/** A sign found in a message, with its weight there. */
export interface Finding {
  readonly name: string;
  readonly concern: Concern;
  readonly weight: number;
  readonly words: string;
}

/** What the rules say: the concern where the sum reaches the alarm, and every sign that was found. */
export interface ByRules {
  readonly concern?: Concern;
  readonly findings: readonly Finding[];
  /** True where a sign was found that must never be argued away. */
  readonly grave: boolean;
  /** True where no sign reached the alarm by itself, only the presence of telling words. */
  readonly loose: boolean;
}

/** Reads a message, figures of speech taken out, by the tables of signs alone. */
export function readByRules(plain: Plain): ByRules {
  const text = plain.lean;
  const best = new Map<string, Finding>();
  for (const { owner, index: at, end } of index.find(text, plain.words)) {
    const finding = weigh(owner, text, at, end);
    const key = `${finding.concern} ${finding.name}`;
    if (finding.weight > (best.get(key)?.weight ?? 0)) best.set(key, finding);
  }
  const findings = [...best.values()];
  const needed = isWorkQuestion(plain) ? weight.strong - 1 : weight.medium;
  const others = findings.filter(({ concern }) => concern === 'someone-else-at-risk');
  const own = findings.filter(({ concern }) => concern !== 'someone-else-at-risk');
  const alarmed = new Set<Concern>();
  if (sum(own) >= needed)
    for (const { concern, weight: w } of own)
      if (w >= Math.min(needed, weight.medium) || own.length > 1) alarmed.add(concern);
  if (Math.max(0, ...others.map((finding) => finding.weight)) >= weight.medium + 1)
    alarmed.add('someone-else-at-risk');
  if (alarmed.size === 0 && needed === weight.medium) {
    const loose = looseConcern(text, plain.words);
    if (loose) return { concern: loose, findings, grave: false, loose: true };
  }
  const concern = order.find((one) => alarmed.has(one));
  const grave = findings.some(({ concern: one, weight: w }) => one === 'crisis' && w >= weight.strong);
  return concern === undefined
    ? { findings, grave, loose: false }
    : { concern, findings, grave, loose: false };
}

function sum(findings: readonly Finding[]): number {
  return findings.reduce((total, finding) => total + finding.weight, 0);
}

const mentionsSelf = /(?:^| )(?:i|im|ive|id|ill|me|my|myself|us)(?: |$)/;
const ofColleague =
  / (?:colleague|mate|friend|supervisee|nqsw|manager|student|nurse|amhp|sw|team|deputy|boss|trainee|worker|hca|apprentice|husband|wife|partner) /;

/** The weight of a sign where it stands: quoted, supposed or a matter of policy, it says less. */
function weigh(sign: Sign, text: string, at: number, end: number): Finding {
  const before = text.slice(Math.max(0, at - 60), at);
  const words = text.slice(at, end).trim();
  const self = sign.concern !== 'someone-else-at-risk';
  const inner = sign.concern === 'crisis' || sign.concern === 'struggling';
  if (inner && !mentionsSelf.test(words)) {
    const subject = subjectAt(text, at);
    if (subject === 'many') return { name: sign.name, concern: sign.concern, weight: 0, words };
    if (subject === 'other' && sign.concern === 'crisis')
      return other(sign.name, sign.weight, text, before, words);
    if (subject === 'other')
      return other(
        sign.name,
        ofColleague.test(text) && reportsNews(text) ? weight.medium + 1 : 1,
        text,
        before,
        words,
      );
  }
  if (self && isReported(text.slice(0, at)))
    return other(sign.name, reportsNews(text) ? weight.strong : weight.medium, text, before, words);
  if (!self)
    return other(
      sign.name,
      sign.weight + (sign.weight < weight.strong && reportsNews(text) ? 2 : 0),
      text,
      before,
      words,
    );
  const supposed = isHypothetical(before, words);
  const behind = sign.concern === 'danger-now' && liesBehind(text) ? 4 : 0;
  const discount = !supposed
    ? 0
    : sign.concern === 'hurt-at-work' || sign.concern === 'danger-now'
      ? weight.strong
      : 1;
  return {
    name: sign.name,
    concern: sign.concern,
    weight: Math.max(0, sign.weight - discount - behind),
    words,
  };
}

function other(name: string, base: number, text: string, before: string, words: string): Finding {
  const supposed = isHypothetical(before, words) ? 4 : 0;
  const policy = talksPolicy(text) && base < weight.strong ? 3 : 0;
  const behind = liesBehind(text) ? 3 : 0;
  return {
    name,
    concern: 'someone-else-at-risk',
    weight: Math.max(0, base - supposed - policy - behind),
    words,
  };
}
