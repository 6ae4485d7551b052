import type { Library } from '../knowledge/library';
import type { Searcher } from '../search';
import { createAnswer, type Answer, type Question } from './compose';
import { triage, type Concern } from './triage';

/** What came of one question without Teams around it: for the terminal, for evaluation, for tests. */
export interface Outcome {
  readonly kinds: readonly ('answer' | 'decline' | 'support' | 'privacy')[];
  readonly concern?: Concern;
  readonly privacy?: readonly string[];
  /** What a search found, also where the reply is support or a warning: as it would have ranked. */
  readonly answer: Answer;
}

/** Triage, then the answer, as a message in a personal chat would get it. */
export function createAsk(library: Library, searcher: Searcher): (question: Question) => Outcome {
  const answer = createAnswer(library, searcher);
  return (question) => {
    const { concern, privacy, cleanText, answerable } = triage(question.text);
    const found = answer({ ...question, text: cleanText });
    const spoken = !concern && (!privacy || answerable) ? [found.kind] : [];
    return {
      kinds: [...(concern ? ['support' as const] : []), ...(privacy ? ['privacy' as const] : []), ...spoken],
      answer: found,
      ...(concern && { concern }),
      ...(privacy && { privacy: privacy.kinds }),
    };
  };
}

/** The passages of the ranked entries, an entry's own in its order, each once. */
export function rankedPassages(answer: Answer): readonly string[] {
  return [...new Set(answer.ranked.flatMap((entry) => entry.passages))];
}
