import { say, type Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';

/** Induction is personal: in front of others only that is said, and the answer itself goes to the person alone. */
export function personally(request: Request, reply: Reply): Reply {
  if (request.place.scope === 'personal') return reply;
  const { replace: _replaced, ...own } = reply;
  return {
    ...say('Induction is between you and me, so I have answered you in our own chat.'),
    privately: own,
  };
}

/** A card for the person: replaces the pressed card where there is one. */
export function cardReply(request: Request, card: NonNullable<Reply['card']>, summary: string): Reply {
  return personally(request, { card, summary, ...(request.press && { replace: true }) });
}
