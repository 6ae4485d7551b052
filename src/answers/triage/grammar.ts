/**
 * The small language in which the signs are written, compiled to regular expressions over `Plain.lean`.
 *
 *   word        that word                      a|b|c    one of them ("_" joins words: end_it|die)
 *   {name}      one of a named class           x?       may be left out
 *   ..          up to four words between       ...      up to seven, commas allowed
 *   ....        up to twelve, whatever they are
 *   @           the asker: "i" and up to three words, or a clause that begins without a subject
 *   ^  $        start, end of a clause         !x       not followed by x
 *   << >>       start, end of the message
 *
 * Gaps never cross a full stop, nor a word that brings in another subject ("who", "people", "if").
 */
export interface Compiled {
  readonly regex: RegExp;
  /** At least one of these words stands in every text that matches. */
  readonly anchors: ReadonlySet<string>;
  /** Of each of these sets, too. */
  readonly needs: readonly ReadonlySet<string>[];
}

/** Named alternatives, separated by "|" or line breaks; each alternative is a pattern itself. */
export type Classes = Readonly<Record<string, string>>;

const breakers =
  'who|whos|whom|whose|which|whether|if|when|after|where|how|people|patients|clients|staff|users|carers|teams|they|theyre|we|weare|sws|amhps|others|colleagues|workers|nurses|students';
const gapWord = `(?!(?:${breakers}|[.,]) )[^ ]+ `;
const longGapWord = `(?!(?:${breakers}|[.]) )[^ ]+ `;
const clauseStart =
  '(?<=[.,] |[.,] (?:and|but|so|because|then|now|hi|hey|hello|help|please|ok) | and | but | because )';

const otherSubject =
  'he|she|hes|shes|him|her|his|them|their|you|client|patient|pt|su|colleague|someone|somebody|person|man|woman|child|mum|dad|team|policy|a_policy';
const ownGapWord = `(?!(?:${breakers}|${otherSubject}|[.,]) )[^ ]+ `;
const asker =
  `(?:(?:i|im|ive|id|ill|me|myself|yours truly|this (?:sw|amhp|girl|lass|lad|lady)|some of us|one of us) (?:${ownGapWord}){0,4}` +
  `|${clauseStart}(?:(?:been|still|keep|kept|always|now|today|lately|again|feeling|having|got|just|am|was|also|only|like|starting|started|constantly|currently) )?)`;

/** How little a word says: a pattern is looked up by its most telling element. */
const common = new Set(
  `i im ive id ill a an the to of in on at and or my me it its is was be been have has had he she hes shes they you we do dont not no for with
   about up out off that this all if what who how so just get got going want can cant will from as are . ,`.split(
    /\s+/,
  ),
);

interface Part {
  readonly source: string;
  readonly anchors: ReadonlySet<string> | undefined;
}

interface Sequence extends Part {
  readonly needs: readonly ReadonlySet<string>[];
}

function alternatives(text: string): string[] {
  return text
    .split(/[|\n]/)
    .map((one) => one.trim())
    .filter(Boolean);
}

function cost(anchors: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of anchors) sum += common.has(word) ? 1_000 : 1;
  return sum;
}

function oneOf(options: readonly Part[]): Part {
  const anchors = options.every((option) => option.anchors)
    ? new Set(options.flatMap((option) => [...(option.anchors ?? [])]))
    : undefined;
  return { source: `(?:${options.map((option) => option.source).join('|')})`, anchors };
}

function element(token: string, classes: Classes): Part {
  if (token === '^') return { source: clauseStart, anchors: undefined };
  if (token === '$') return { source: '(?=[.,] )', anchors: undefined };
  if (token === '....') return { source: '(?:[^ ]+ ){0,12}', anchors: undefined };
  if (token === '<<') return { source: '(?<=^ \\. )', anchors: undefined };
  if (token === '>>') return { source: '(?=\\. $)', anchors: undefined };
  if (token === '@') return { source: asker, anchors: undefined };
  if (token === '..') return { source: `(?:${gapWord}){0,4}`, anchors: undefined };
  if (token === '...') return { source: `(?:${longGapWord}){0,7}`, anchors: undefined };
  if (token.startsWith('!'))
    return { source: `(?!${element(token.slice(1), classes).source})`, anchors: undefined };
  if (token.endsWith('?'))
    return { source: `(?:${element(token.slice(0, -1), classes).source})?`, anchors: undefined };
  if (/^\{\w+\}$/.test(token)) {
    const words = classes[token.slice(1, -1)];
    if (words === undefined) throw new Error(`The pattern uses ${token}, which is not a class.`);
    return oneOf(alternatives(words).map((one) => sequence(one, classes)));
  }
  if (/[|_]/.test(token))
    return oneOf(token.split('|').map((one) => sequence(one.replace(/_/g, ' '), classes)));
  // A stop may be the message's own end, which is no word of it.
  if (token === '.' || token === ',') return { source: `[${token}] `, anchors: undefined };
  return { source: `${token} `, anchors: new Set([token]) };
}

function sequence(pattern: string, classes: Classes): Sequence {
  const parts = pattern
    .split(' ')
    .filter(Boolean)
    .map((token) => element(token, classes));
  const needs = parts.flatMap(({ anchors }) => anchors ?? []);
  let best: ReadonlySet<string> | undefined;
  for (const anchors of needs) if (!best || cost(anchors) < cost(best)) best = anchors;
  return { source: parts.map((part) => part.source).join(''), anchors: best, needs };
}

/** One pattern, ready to be run; throws where it names a class that is not there. */
export function compile(pattern: string, classes: Classes): Compiled {
  const { source, anchors, needs } = sequence(pattern, classes);
  if (!anchors) throw new Error(`The pattern "${pattern}" has no word that must be there.`);
  return { regex: new RegExp(`(?<= )${source}`, 'g'), anchors, needs };
}

interface Entry<Owner> {
  readonly regex: RegExp;
  readonly owner: Owner;
  /** Numbers of the sets of words of which it needs one each. */
  readonly needs: readonly number[];
}

/** Every pattern under each of its anchor words, so that a message meets only those that could match it. */
export class PatternIndex<Owner> {
  private readonly byWord = new Map<string, Entry<Owner>[]>();
  /** The same set is needed by many patterns: each is numbered once, and found by its words. */
  private readonly setNumbers = new Map<string, number>();
  private readonly setsOf = new Map<string, number[]>();
  /** For each set, the last message that held a word of it. */
  private readonly seenIn: number[] = [];
  private message = 0;

  add(pattern: string, owner: Owner, classes: Classes): void {
    const { regex, anchors, needs } = compile(pattern, classes);
    const entry = { regex, owner, needs: needs.map((words) => this.numberOf(words)) };
    for (const word of anchors) push(this.byWord, word, entry);
  }

  private numberOf(words: ReadonlySet<string>): number {
    const key = [...words].sort().join(' ');
    const known = this.setNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.seenIn.push(0) - 1;
    this.setNumbers.set(key, number);
    for (const word of words) push(this.setsOf, word, number);
    return number;
  }

  /** The patterns of which every needed word is there. */
  private candidates(words: ReadonlySet<string>): Set<Entry<Owner>> {
    const { byWord, setsOf, seenIn } = this;
    const message = (this.message += 1);
    for (const word of words) for (const number of setsOf.get(word) ?? NONE) seenIn[number] = message;
    const found = new Set<Entry<Owner>>();
    for (const word of words)
      for (const entry of byWord.get(word) ?? NONE)
        if (entry.needs.every((number) => seenIn[number] === message)) found.add(entry);
    return found;
  }

  /** Where each pattern matches in the text, at most four times each. */
  find(text: string, words: ReadonlySet<string>): { owner: Owner; index: number; end: number }[] {
    const found: { owner: Owner; index: number; end: number }[] = [];
    for (const { regex, owner } of this.candidates(words)) {
      regex.lastIndex = 0;
      for (let n = 0; n < 4; n++) {
        const match = regex.exec(text);
        if (!match) break;
        found.push({ owner, index: match.index, end: match.index + match[0].length });
        regex.lastIndex = match.index + 1;
      }
    }
    return found;
  }
}

const NONE: readonly never[] = [];

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
