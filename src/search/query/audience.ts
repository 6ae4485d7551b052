import { Phrases, type Found } from '../analysis/phrases';
import type { QueryWord } from './words';

/** An audience that a question names, and how. */
export interface NamedAudience {
  readonly audience: string;
  /** `said`: "im a board member"; `asked`: "what should boards do", "and for boards?"; else only mentioned. */
  readonly how: 'said' | 'asked' | 'mentioned';
  /** First word and number of words, with what introduces the name. */
  readonly from: number;
  readonly to: number;
}

// What may stand between "I am" and the name: "im the new", "as a", "i work in the".
const ARTICLES = new Set([
  'a',
  'an',
  'the',
  'one',
  'of',
  'in',
  'at',
  'on',
  'from',
  'for',
  'new',
  'your',
  'our',
  'my',
  'local',
  'with',
]);
const SAYS_SELF = new Set([
  'im',
  'am',
  'as',
  'were',
  'are',
  'being',
  'work',
  'speaking',
  'ive',
  'role',
  'run',
  'sit',
  'chair',
]);
const ASKS_FOR = new Set([
  'for',
  'do',
  'does',
  'should',
  'must',
  'can',
  'about',
  'and',
  'could',
  'would',
  'what',
  'will',
]);
const ASKS_AFTER = new Set([
  'do',
  'need',
  'should',
  'must',
  'have',
  'action',
  'actions',
  'list',
  'responsible',
  'expected',
  'part',
  'role',
  'supposed',
  'meant',
  'be',
  'duties',
  'responsibilities',
]);

/** Finds the audiences that a question names. */
export class AudienceNames {
  private readonly phrases = new Phrases<string>();

  constructor(names: Readonly<Record<string, readonly string[]>>) {
    // "im a ward manager" as a name is the name and its introduction.
    for (const [audience, says] of Object.entries(names)) {
      for (const name of says)
        this.phrases.add(name.replace(/^(i['’]?m|i am|as|we['’]?re)\s+(an?|the)?\s*/i, ''), audience);
    }
  }

  /** The audiences named, longest name first where names overlap. `bare`: a name alone is a request for its part. */
  find(words: readonly QueryWord[], bare: boolean): NamedAudience[] {
    const found = this.phrases.find(words.map((word) => word.stem));
    return longest(found).map(({ at, length, value }) => {
      let from = at;
      while (from > 0 && ARTICLES.has(words[from - 1]?.word ?? '')) from -= 1;
      const before = words[from - 1]?.word ?? '';
      const after = words[at + length]?.word ?? '';
      const said = from > 0 && SAYS_SELF.has(before);
      const asked =
        bare || ASKS_FOR.has(before) || (from < at && words[from]?.word === 'for') || ASKS_AFTER.has(after);
      if (said && before === 'am') from -= 1;
      return {
        audience: value,
        how: said ? 'said' : asked ? 'asked' : 'mentioned',
        from: said ? from - 1 : at,
        to: at + length,
      };
    });
  }
}

function longest(found: readonly Found<string>[]): Found<string>[] {
  const byLength = [...found].sort((a, b) => b.length - a.length);
  const kept: Found<string>[] = [];
  for (const one of byLength) {
    if (kept.every(({ at, length }) => one.at >= at + length || one.at + one.length <= at)) kept.push(one);
  }
  return kept.sort((a, b) => a.at - b.at);
}

const OWN_PART =
  /\b(i|we|my|our) (need|have|ought) to\b|\b(should|must|can|could|do|am|are|shall) (i|we)\b|\b(my|our) (part|job|bit|role|list|side|responsibilit|dut)|\b(i|we) (should|must)\b|\bexpected of (me|us)\b|\bim meant to\b|\bwhat (do|can|should|must) (i|we)\b/;

/** Whether the asker asks for what they themselves should do, so that the answer depends on who they are. */
export function asksOwnPart(folded: string): boolean {
  return OWN_PART.test(folded);
}
