import { Phrases, type Found } from '../analysis/phrases';
import type { QueryWord } from './words';

/** An audience that a question names, and how. */
export interface NamedAudience {
  readonly audience: string;
  /** `said`: "im a board member"; `asked`: "what should boards do", "and for boards?"; else only mentioned. */
  readonly how: 'said' | 'asked' | 'mentioned';
  /** First word of the name, or of the statement "im a …", and the word after it. */
  readonly from: number;
  readonly to: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
// What may stand between "I am" and the name: "im the new …", "i work in the …".
const ARTICLES = words('a an the one of in at on from for new your our my local with');
// What may stand between "should" and the name: "with universities" is no longer about them.
const TRUE_ARTICLES = words('a an the new your our my local any all');
const SAYS_SELF = words('im ive as speaking being made become became becoming');
// These say so only after "I" or "we".
const SAYS_WITH_SUBJECT = words('am are work sit run manage lead chair');
const ASKS_BEFORE = words('for do does should must can about could would what will');
const BARE_AFTER = words('and but or so also then about for to same on as ok by from');
const ASKS_AFTER = words(
  'do need should must have action actions list responsible expected part role supposed meant be',
);

/** Finds the audiences that a question names. */
export class AudienceNames {
  private readonly phrases = new Phrases<string>();

  constructor(private readonly names: Readonly<Record<string, readonly string[]>>) {
    for (const [audience, says] of Object.entries(names)) {
      for (const name of says) this.phrases.add(withoutIntroduction(name), audience);
    }
  }

  /** What an audience is called first of all; empty where it has no name. */
  nameOf(audience: string): string {
    return this.names[audience]?.[0] ?? '';
  }

  /** The audiences named, in order. `bare`: the name alone already asks for that audience's part. */
  find(question: readonly QueryWord[], bare: boolean): NamedAudience[] {
    return longest(this.phrases.find(question.map((word) => word.stem))).map((found) =>
      howNamed(question, found, bare),
    );
  }
}

// "im a ward manager", "in hr", "on the board", "NHS boards": the name itself, its introduction is found beside it.
function withoutIntroduction(name: string): string {
  return name.replace(/^((i['’]?m|i am|as|we['’]?re|we are|in|at|on|for|from|an?|the|nhs)\s+)+/i, '');
}

function howNamed(
  question: readonly QueryWord[],
  { at, length, value }: Found<string>,
  bare: boolean,
): NamedAudience {
  const word = (i: number): string => question[i]?.word ?? '';
  const to = at + length;
  let before = at - 1;
  while (ARTICLES.has(word(before))) before -= 1;
  const subject = word(before - 1) === 'i' || word(before - 1) === 'we';
  // "were" is "we're" only where a sentence begins.
  const self = SAYS_SELF.has(word(before)) || (word(before) === 'were' && before === 0);
  if (self || (subject && SAYS_WITH_SUBJECT.has(word(before)))) {
    return { audience: value, how: 'said', from: subject ? before - 1 : before, to };
  }
  // "and boards?" asks for them; "managers and leads" names two.
  const opens = before === 0 && word(before) === 'and';
  const alone = bare && (before < 0 || BARE_AFTER.has(word(before)));
  let last = at - 1;
  while (TRUE_ARTICLES.has(word(last))) last -= 1;
  const asked =
    alone || opens || ASKS_BEFORE.has(word(last)) || word(at - 1) === 'for' || ASKS_AFTER.has(word(to));
  return { audience: value, how: asked ? 'asked' : 'mentioned', from: at, to };
}

function longest(found: readonly Found<string>[]): Found<string>[] {
  const kept: Found<string>[] = [];
  for (const one of [...found].sort((a, b) => b.length - a.length)) {
    if (kept.every(({ at, length }) => one.at >= at + length || one.at + one.length <= at)) kept.push(one);
  }
  return kept.sort((a, b) => a.at - b.at);
}
