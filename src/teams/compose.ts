import { z } from 'zod';
import type { ExtensionResult } from '../conversation/extension';
import type { Reply } from '../conversation/reply';
import { dialogTask } from './dialogs';
import { cardAttachment } from './outgoing';
import { pressOf } from './press';
import { cleanText, wordsOfHtml } from './text';
import { answerTo, requestOf, type Invoked, type Parts, type Turn } from './turn';
import { words } from './words';

/** A parameter has a name in Teams, and none in the Playground; we only ever declare one. */
const query = z.object({
  commandId: z.string().max(100).optional().catch(undefined),
  parameters: z
    .array(z.object({ name: z.string().optional(), value: z.coerce.string() }))
    .optional()
    .catch([]),
});

/** A search in the compose box. */
export async function onQuery(parts: Parts, turn: Turn): Promise<Invoked> {
  const { extension } = parts;
  if (!extension) return { status: 501 };
  const { commandId = '', parameters = [] } = query.safeParse(turn.activity.value).data ?? {};
  // Before anything is typed Teams asks with a parameter of its own.
  const typed = parameters.find(({ name }) => name !== 'initialRun')?.value ?? '';
  return results(parts, turn, () => extension.search(cleanText(typed).slice(0, 200), commandId));
}

const link = z.object({ url: z.string().max(4_000) });

/** A link that was pasted. */
export async function onLink(parts: Parts, turn: Turn): Promise<Invoked> {
  const { extension } = parts;
  const pasted = link.safeParse(turn.activity.value).data;
  if (!extension) return { status: 501 };
  if (!pasted) return { status: 400 };
  return results(parts, turn, async () => {
    const found = await extension.unfurl(pasted.url);
    return found ? [found] : [];
  });
}

const messageAction = z.object({
  messagePayload: z
    .object({ body: z.object({ content: z.string() }) })
    .optional()
    .catch(undefined),
  data: z.unknown().optional(),
});

/** "Ask about this" on somebody's message: the answer in a dialog, seen by that person alone. */
export async function onFetchTask(parts: Parts, turn: Turn): Promise<Invoked> {
  const { extension } = parts;
  if (!extension) return { status: 501 };
  const payload = messageAction.safeParse(turn.activity.value).data?.messagePayload;
  const text = wordsOfHtml((payload?.body.content ?? '').slice(0, 20_000)).slice(0, 4_000);
  const request = await requestOf(parts, turn, { text });
  const { reply } = await answerTo(parts, turn, () => extension.ask(text, request));
  return { status: 200, body: { task: dialogTask(reply) } };
}

/** A button in that dialog: a next page, or a card that is put into the message being written. */
export async function onSubmitAction(parts: Parts, turn: Turn): Promise<Invoked> {
  const { extension } = parts;
  if (!extension) return { status: 501 };
  const press = pressOf(messageAction.safeParse(turn.activity.value).data?.data) ?? { verb: '', data: {} };
  const request = await requestOf(parts, turn, { text: '', press });
  const { reply } = await answerTo(parts, turn, () => extension.press(request));
  if (reply.dialog || !reply.card) return { status: 200, body: { task: dialogTask(reply) } };
  return { status: 200, body: { composeExtension: { ...LIST, attachments: [cardAttachment(reply.card)] } } };
}

const LIST = { type: 'result', attachmentLayout: 'list' };

async function results(
  parts: Parts,
  turn: Turn,
  find: () => Promise<readonly ExtensionResult[]>,
): Promise<Invoked> {
  let found: readonly ExtensionResult[] = [];
  const { failed } = await answerTo(parts, turn, async (): Promise<Reply> => {
    found = await find();
    return {};
  });
  if (failed) return { status: 200, body: { composeExtension: { type: 'message', text: failed.say } } };
  if (found.length === 0) return { status: 200, body: nothing(turn) };
  return { status: 200, body: { composeExtension: { ...LIST, attachments: found.map(resultAttachment) } } };
}

/** A search that finds nothing says so; a link that is not ours stays a plain link. */
const nothing = ({ activity }: Turn): object =>
  activity.name === 'composeExtension/query'
    ? { composeExtension: { type: 'message', text: words.nothingFound } }
    : {};

const resultAttachment = ({ title, subtitle, card }: ExtensionResult): object => ({
  ...cardAttachment(card),
  preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text: subtitle } },
});
