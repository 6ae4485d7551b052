import type { UnansweredBook } from '../conversation/ports';
import type { Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import type { Library } from '../knowledge/library';
import { answerReply } from './answer-reply';
import type { Answer, Question } from './compose';
import { declineReply } from './decline-reply';
import { scrub } from './triage';

export interface QuestionParts {
  readonly library: Library;
  readonly answer: (question: Question) => Answer;
  readonly unanswered: UnansweredBook;
  /** The step of the person's induction that an entry belongs to, in one line; undefined where there is none. */
  readonly inductionLine: (entryId: string, request: Request) => Promise<string | undefined>;
}

/** A question in Teams: the answer card, or a refusal that is noted (scrubbed, without who asked). */
export function createQuestion(parts: QuestionParts): (request: Request, cleaned: boolean) => Promise<Reply> {
  const { library, answer } = parts;
  return async (request, cleaned) => {
    const found = answer(questionOf(request));
    const notice = cleaned ? library.content.support.privacy.partial : undefined;
    if (found.kind === 'decline') {
      const noted = await note(request.text, found.topic?.id, parts.unanswered);
      return { ...declineReply(found, noted, notice), remember: request.text };
    }
    const personal = request.place.scope === 'personal';
    const induction = personal ? await parts.inductionLine(found.entry.id, request) : undefined;
    const showing = {
      ownFeedback: true,
      share: personal,
      ...(notice && { notice }),
      ...(induction && { induction }),
    };
    return { ...answerReply(found, library, showing), remember: request.text };
  };
}

function questionOf({ text, role, previous }: Request): Question {
  return { text, ...(role && { role }), ...(previous && { previous }) };
}

/** Notes a question without an answer for the content owner; what scrubbing leaves empty is not kept. */
async function note(text: string, topic: string | undefined, book: UnansweredBook): Promise<boolean> {
  const clean = scrub(text).slice(0, 300).trim();
  if (clean.length < 3) return false;
  await book.note(clean, topic);
  return true;
}
