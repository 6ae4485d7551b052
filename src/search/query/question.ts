import { fold } from '../analysis/fold';
import type { Query } from '../types';
import { asksOwnPart, type AudienceNames, type NamedAudience } from './audience';
import { isFollowUp } from './follow-up';
import type { QueryWord } from './words';

/** A question, read: its words, who it is about, whether it leans on the turn before. */
export interface Question {
  /** Without the words by which the asker says who they are. */
  readonly words: readonly QueryWord[];
  /** The words of the turn before that still count. */
  readonly previous: readonly QueryWord[];
  readonly followUp: boolean;
  /** The audience whose part is asked for, by name. */
  readonly named?: string;
  /** Whose entries come first: named, or the asker's own. */
  readonly target?: string;
  /** How strongly the answer depends on `target`. */
  readonly emphasis: 'named' | 'ownPart' | 'own';
}

/** Reads a question. `read` splits into words and mends spelling. */
export function readQuestion(
  query: Query,
  names: AudienceNames,
  read: (text: string) => QueryWord[],
): Question {
  const all = read(query.text);
  const folded = fold(query.text);
  const mentioned = names.find(all, false);
  const rest = without(all, mentioned);
  const followUp = query.previous !== undefined && isFollowUp(folded, all, all.length - rest.length);
  const audiences = followUp ? names.find(all, true) : mentioned;
  const strong = audiences.filter(({ how }) => how !== 'mentioned');
  const named = strong[strong.length - 1]?.audience;
  const target = named ?? query.audience;
  const words = without(all, strong);
  return {
    // "what do boards need to do": where nothing else is left, the name is the subject.
    words: words.some((word) => !word.stop) || followUp ? words : all,
    previous: followUp ? previousWords(query.previous ?? '', names, read, named !== undefined) : [],
    followUp,
    ...(named === undefined ? {} : { named }),
    ...(target === undefined ? {} : { target }),
    emphasis: named !== undefined ? 'named' : asksOwnPart(folded) ? 'ownPart' : 'own',
  };
}

function previousWords(
  text: string,
  names: AudienceNames,
  read: (text: string) => QueryWord[],
  dropNames: boolean,
): QueryWord[] {
  const words = read(text);
  return dropNames ? without(words, names.find(words, true)) : words;
}

function without(words: readonly QueryWord[], audiences: readonly NamedAudience[]): QueryWord[] {
  return words.filter((_, i) => !audiences.some(({ from, to }) => i >= from && i < to));
}
