import { questionWords } from '../analysis/fold';
import { remember } from '../analysis/remember';
import { stem } from '../analysis/stem';
import { isStop } from '../analysis/stop';

/** One word of a question. */
export interface QueryWord {
  /** As used: folded, spelling mended. */
  readonly word: string;
  /** As typed, where it was mended. */
  readonly typed?: string;
  readonly stem: string;
  /** Carries no subject. */
  readonly stop: boolean;
}

/** Mends one word, or leaves it. */
export type Mend = (word: string) => readonly string[] | undefined;

/** Reads the words of a question, spelling mended where `mend` knows better. */
export function wordReader(mend: Mend): (text: string) => QueryWord[] {
  const read = remember((typed) => readWord(typed, mend), 10_000);
  return (text) => questionWords(text).flatMap(read);
}

function readWord(typed: string, mend: Mend): readonly QueryWord[] {
  const mended = isStop(typed) ? undefined : mend(typed);
  return (mended ?? [typed]).map((word) => ({
    word,
    ...(mended === undefined ? {} : { typed }),
    stem: stem(word),
    stop: isStop(word),
  }));
}
