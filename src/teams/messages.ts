import type { Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import { failureFields } from './connector-error';
import { deliver } from './deliver';
import { pressOf } from './press';
import { typedText } from './text';
import { answerTo, requestOf, type Parts, type Turn } from './turn';
import { words } from './words';

/** What a person can read at once, we can too. */
const LONGEST = 4_000;

/** An answer that is there sooner needs no sign of life: it would be a second call to Teams for nothing. */
const TYPING_AFTER_MS = 300;

/** A message: a question, a command, or a press of an Action.Submit button. */
export async function onMessage(parts: Parts, turn: Turn): Promise<void> {
  const press = pressIn(turn);
  // Teams shows no typing in a channel's thread, and the Playground loses the reply that follows one there.
  const shows = !press && turn.place.scope !== 'channel';
  const typing = shows ? typingIfSlow(parts, turn) : undefined;
  const request = await requestOf(
    parts,
    turn,
    press ? { text: '', press } : { text: typedText(turn.activity) },
  );
  const { reply } = await answerTo(parts, turn, () => reading(parts, turn, request));
  await typing?.();
  const replaceId = press && reply.replace ? turn.activity.replyToId : undefined;
  await deliver(parts, turn, request, reply, replaceId);
}

/** An edited question is answered again, where its answer stands. */
export async function onEdit(parts: Parts, turn: Turn): Promise<void> {
  const { activity, place } = turn;
  const request = await requestOf(parts, turn, { text: typedText(activity) });
  const { reply } = await answerTo(parts, turn, () => reading(parts, turn, request));
  const replaceId = activity.id && parts.memory.answerTo(place, activity.id);
  await deliver(parts, turn, request, reply, replaceId);
}

/** Who takes a question back takes its answer back. */
export async function onDelete(parts: Parts, { activity, place, context, name }: Turn): Promise<void> {
  const answerId = activity.id && parts.memory.answerTo(place, activity.id);
  if (!activity.id || !answerId) return;
  parts.memory.forgetAnswer(place, activity.id);
  await context.deleteActivity(answerId).catch((thrown: unknown) => {
    parts.log.info('answer not deleted', { turn: name, ...failureFields(thrown) });
  });
}

/** A message without words but with a value is a press, if only of a card that we no longer know. */
function pressIn({ activity }: Turn) {
  const press = pressOf(activity.value);
  if (press || activity.text || activity.value === undefined || activity.value === null) return press;
  return { verb: '', data: activity.value };
}

/** What is said to it: by the features, unless there is nothing that they could read. */
function reading(parts: Parts, { activity }: Turn, request: Request): Promise<Reply> {
  const { text, press } = request;
  if (text.length > LONGEST) return Promise.resolve({ text: words.tooLong(LONGEST) });
  if (text || press) return parts.respond(request);
  // Teams repeats the text of every message as an HTML attachment.
  const files =
    activity.attachments?.filter(({ contentType }) => contentType && contentType !== 'text/html') ?? [];
  if (files.length > 0) return Promise.resolve({ text: words.onlyText });
  // A mention and nothing else is a call for help.
  return parts.respond({ ...request, text: 'help' });
}

/** Typing is shown where the answer takes its time; what is given back ends it, and waits for one that is on its way. */
function typingIfSlow(parts: Parts, turn: Turn): () => Promise<void> | undefined {
  let shown: Promise<void> | undefined;
  const timer = setTimeout(() => {
    shown = showTyping(parts, turn);
  }, TYPING_AFTER_MS);
  return () => {
    clearTimeout(timer);
    return shown;
  };
}

/** Where it can't be shown, the answer comes without. */
async function showTyping({ log }: Parts, { context, name }: Turn): Promise<void> {
  try {
    await context.sendActivity({ type: 'typing' });
  } catch (thrown) {
    log.debug('typing not shown', { turn: name, ...failureFields(thrown) });
  }
}
