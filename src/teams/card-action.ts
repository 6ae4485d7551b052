import { z } from 'zod';
import type { CardJson, Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import { deliver, replaced, withPrivatePart } from './deliver';
import { summaryOf, toActivity } from './outgoing';
import { pressOf } from './press';
import { answerTo, requestOf, type Invoked, type Parts, type Turn } from './turn';
import { words } from './words';

const execute = z.object({
  action: z.object({ verb: z.string().max(100).optional(), data: z.unknown().optional() }),
});

/** A press of an Action.Execute button: its answer may take the card's place at once. */
export async function onCardAction(parts: Parts, turn: Turn): Promise<Invoked> {
  const sent = execute.safeParse(turn.activity.value).data?.action;
  const press = sent && pressOf(sent.data, sent.verb);
  if (!press)
    return problem(400, 'BadRequest', 'I could not read what that card sent. Please ask for a fresh card.');
  const request = await requestOf(parts, turn, { text: '', press, canReplace: true });
  const { reply, failed } = await answerTo(parts, turn, () => parts.respond(request));
  if (failed) return problem(failed.code === 'unexpected' ? 500 : 400, failed.code, failed.say);
  return answered(parts, turn, request, await withPrivatePart(parts, turn, reply));
}

async function answered(parts: Parts, turn: Turn, request: Request, reply: Reply): Promise<Invoked> {
  if (reply.replace && reply.card && !reply.file) {
    if (reply.others !== 'as-before') await replaceForAll(parts, turn, { ...reply, ...reply.others });
    return shownCard(reply.card);
  }
  if (!reply.card && !reply.file && !reply.dialog) return said(reply.text ?? words.done);
  await deliver(parts, turn, request, reply);
  return said(summaryOf(reply));
}

/** The answer to the press is shown to the one who pressed; everybody else sees the message, and so does history. */
async function replaceForAll(parts: Parts, turn: Turn, reply: Reply): Promise<void> {
  const { replyToId } = turn.activity;
  const activity = toActivity(reply, { scope: turn.place.scope, person: turn.person });
  if (replyToId !== undefined && activity) await replaced(parts, turn, replyToId, activity);
}

const shownCard = (card: CardJson): Invoked => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
});

const said = (text: string): Invoked => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text },
});

/** The client shows the sentence under the card. The invoke itself went well: 200. */
export const problem = (statusCode: number, code: string, message: string): Invoked => ({
  status: 200,
  body: { statusCode, type: 'application/vnd.microsoft.error', value: { code, message } },
});
