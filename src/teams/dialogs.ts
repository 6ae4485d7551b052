import { z } from 'zod';
import type { Reply } from '../conversation/reply';
import { deliver, withPrivatePart } from './deliver';
import { cardAttachment, summaryOf } from './outgoing';
import { pressOf } from './press';
import { answerTo, requestOf, type Invoked, type Parts, type Turn } from './turn';

const submitted = z.object({ data: z.unknown().optional() });

/** A press that asks for a dialog. */
export const onDialogFetch = (parts: Parts, turn: Turn): Promise<Invoked> =>
  onDialog(parts, turn, (reply) => Promise.resolve(openDialog(reply)));

/** What was filled in in a dialog: the next page of it, or an answer in the conversation and the dialog closes. */
export const onDialogSubmit = (parts: Parts, turn: Turn): Promise<Invoked> =>
  onDialog(parts, turn, async (reply, request) => {
    if (reply.dialog) return openDialog(reply);
    if (!reply.card && !reply.file) return openDialog(reply);
    await deliver(parts, turn, request, reply);
    return { status: 200, body: {} };
  });

async function onDialog(
  parts: Parts,
  turn: Turn,
  show: (reply: Reply, request: Awaited<ReturnType<typeof requestOf>>) => Promise<Invoked>,
): Promise<Invoked> {
  const press = pressOf(submitted.safeParse(turn.activity.value).data?.data) ?? { verb: '', data: {} };
  const request = await requestOf(parts, turn, { text: '', press });
  const { reply } = await answerTo(parts, turn, () => parts.respond(request));
  return show(await withPrivatePart(parts, turn, reply), request);
}

/** A reply as a dialog: its card, or where it has none its text, which ends the dialog. */
export function openDialog(reply: Reply): Invoked {
  return { status: 200, body: { task: dialogTask(reply) } };
}

/** What a task module shows next. */
export function dialogTask(reply: Reply): object {
  const card = reply.dialog?.card ?? reply.card;
  if (!card) return { type: 'message', value: reply.text ?? summaryOf(reply) };
  const title = reply.dialog?.title ?? 'MHSW Guide';
  return {
    type: 'continue',
    value: { title, height: 'medium', width: 'medium', card: cardAttachment(card) },
  };
}
