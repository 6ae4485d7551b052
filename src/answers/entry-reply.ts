import type { Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import type { Entry } from '../knowledge/entry';
import type { Library } from '../knowledge/library';
import { answerReply } from './answer-reply';
import { answerFrom } from './compose';

/** One entry opened by its id, as the answer to a question for it would look. */
export function entryReply(entry: Entry, request: Request, library: Library): Reply {
  const found = answerFrom([entry], library, request.role ? { role: request.role } : {});
  return answerReply(found, library, { ownFeedback: true, share: request.place.scope === 'personal' });
}
