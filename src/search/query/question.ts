import { fold } from '../analysis/fold';
import type { Query } from '../types';
import type { AudienceNames, NamedAudience } from './audience';
import { isFollowUp } from './follow-up';
import { frameOf } from './frame';
import { asksForOthers, asksOwnPart, asksToReceive } from './own-part';
import { openingEnd } from './opening';
import type { QueryWord } from './words';

/**
 * How strongly an answer depends on the audience: the asker has one; asks for their own part; the question names one;
 * or it names one and nothing else ("what do boards need to do"), so that the whole list is wanted.
 */
export type Emphasis = 'own' | 'ownPart' | 'named' | 'list' | 'reading';

/** A question, read: its words, whom it is about, whether it leans on the turn before. */
export interface Question {
  /** Without the words by which an audience is named. */
  readonly words: readonly QueryWord[];
  /** The words of the turn before that still count. */
  readonly previous: readonly QueryWord[];
  readonly followUp: boolean;
  /** The audience that the question names. */
  readonly named?: string;
  /** Whose actions come first: the audience named, or the asker's. */
  readonly target?: string;
  readonly emphasis: Emphasis;
  /** Whose actions come last: "who else?" wants anybody but them. */
  readonly except?: string;
}

// Words that carry no subject once an audience is named.
const NO_SUBJECT: ReadonlySet<string> = new Set(
  `need needs action actions list lists part role job duty duties responsibility responsibilities responsible expected
  supposed guidance recommendation recommendations summary headlines checklist points items section meant addressed document documents paper booklet pdf page pages opened open read start begin new brief short
  quick version nutshell`.split(/\s+/),
);
const READING: ReadonlySet<string> = new Set(
  'reading link links resource resources reference references further website websites background'.split(' '),
);

/** Reads a question. `read` splits a text into words and mends spelling. */
export function readQuestion(
  query: Query,
  names: AudienceNames,
  read: (text: string) => QueryWord[],
): Question {
  const start = openingEnd(query.text, read, (words) => inNames(words, names.find(words, true)));
  const opening = read(query.text.slice(0, start));
  const all = read(query.text.slice(start));
  const folded = fold(query.text.slice(start));
  const followUp = query.previous !== undefined && isFollowUp(folded, without(all, names.find(all, true)));
  const strong = names.find(all, followUp).filter(({ how }) => how !== 'mentioned');
  const said = names.find(opening, true).at(-1)?.audience;
  const named = strong.at(-1)?.audience ?? said;
  const rest = without(all, strong);
  const before = followUp ? readPrevious(query.previous ?? '', names, read) : undefined;
  const others = before !== undefined && named === undefined && asksForOthers(folded);
  const target = named ?? (others || asksToReceive(folded) ? undefined : query.audience);
  // Where nothing is asked about, the audience is the subject: its list, or what its list tells people to read.
  const isList =
    target !== undefined && !followUp && (named !== undefined || asksOwnPart(folded)) && saysNothing(rest);
  // "Ok and a non exec as well?", asked by the board: those spoken of already are no new audience but the subject.
  const isSubject = followUp && named !== undefined && [query.audience, before?.audience].includes(named);
  return {
    words: isSubject ? all : isList ? [...rest, ...read(names.nameOf(target))] : withoutFrame(rest),
    previous: before === undefined ? [] : named !== undefined || others ? before.subject : before.words,
    followUp,
    emphasis: isList
      ? rest.some(({ word }) => READING.has(word))
        ? 'reading'
        : 'list'
      : emphasisOf(named, strong.some(({ how }) => how === 'said') || said !== undefined, folded),
    ...(named !== undefined && { named }),
    ...(target !== undefined && { target }),
    ...(others && before.audience !== undefined && { except: before.audience }),
  };
}

function saysNothing(words: readonly QueryWord[]): boolean {
  return words.every(({ stop, word }) => stop || NO_SUBJECT.has(word) || READING.has(word));
}

/** Who says who they are and asks for their own part asks as one whose role is known. */
function emphasisOf(named: string | undefined, said: boolean, folded: string): Emphasis {
  if ((named === undefined || said) && asksOwnPart(folded)) return 'ownPart';
  return named === undefined ? 'own' : 'named';
}

function inNames(words: readonly QueryWord[], found: readonly NamedAudience[]): boolean[] {
  return words.map((_, i) => found.some(({ from, to }) => i >= from && i < to));
}

function readPrevious(text: string, names: AudienceNames, read: (text: string) => QueryWord[]) {
  const words = read(text);
  const audiences = names.find(words, true);
  return { words, subject: without(words, audiences), audience: audiences.at(-1)?.audience };
}

function without(words: readonly QueryWord[], audiences: readonly NamedAudience[]): QueryWord[] {
  return words.filter((_, i) => !audiences.some(({ from, to }) => i >= from && i < to));
}

function withoutFrame(words: readonly QueryWord[]): readonly QueryWord[] {
  const inFrame = frameOf(words.map(({ word }) => word));
  const subject = words.filter((_, i) => !inFrame[i]);
  return subject.some((word) => !word.stop) ? subject : words;
}
