import { z } from 'zod';
import { presentChoices } from '../cards/choices';
import { inDialog } from '../cards/extension-dialog';
import type { Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import { GuideError } from '../errors';
import type { Library } from '../knowledge/library';
import { answerReply } from './answer-reply';
import { answerFrom } from './compose';
import { askAbout, card, dialog, LONGEST_QUESTION, SHOWING, type ExtensionParts } from './extension-ask';
import { entryResult } from './extension-entries';
import { known } from './feature';

const entryId = z.string().max(100);

/** Every button that a card in the dialog can have, by verb. */
const PRESSES = {
  insert: press(z.object({ entryId }), (data, _request, { library }) => {
    const { title, card: inserted } = entryResult(known(library, data.entryId), library);
    return { card: inserted, summary: title };
  }),
  'ask-words': press(z.object({ words: z.string().max(500).default('') }), (data, request, parts) =>
    askAbout(data.words, request, parts),
  ),
  ask: press(z.object({ question: z.string().max(LONGEST_QUESTION) }), (data, request, parts) =>
    askAbout(data.question, request, parts),
  ),
  'open-entry': press(z.object({ entryId }), (data, request, parts) =>
    open(data.entryId, request, parts.library),
  ),
  action: press(z.object({ actionId: entryId }), (data, request, { library }) =>
    open(data.actionId, request, library),
  ),
  actions: press(
    z.object({ audience: z.string().max(50), from: z.int().min(0).default(0) }),
    (data, _request, { library }) => actionChoices(data.audience, data.from, library),
  ),
};

type Press = (data: unknown, request: Request, parts: ExtensionParts) => Reply;

function press<D>(
  schema: z.ZodType<D>,
  run: (data: D, request: Request, parts: ExtensionParts) => Reply,
): Press {
  return (data, request, parts) => {
    const parsed = schema.safeParse(data);
    if (!parsed.success)
      throw new GuideError(
        'submission-invalid',
        'I could not read what that dialog sent. Please open it again.',
      );
    return run(parsed.data, request, parts);
  };
}

/** What a button of the dialog leads to. */
export function pressInDialog(request: Request, parts: ExtensionParts): Reply {
  const { verb = '', data } = request.press ?? {};
  const run = Object.hasOwn(PRESSES, verb) ? PRESSES[verb as keyof typeof PRESSES] : undefined;
  if (!run)
    throw new GuideError(
      'submission-invalid',
      'That works in our own chat only. Please open it and ask me there.',
    );
  return run(data, request, parts);
}

/** An entry as the answer to a question for it, in the dialog. */
function open(id: string, { role }: Request, library: Library): Reply {
  const entry = known(library, id);
  const found = answerFrom([entry], library, role ? { role } : {});
  return dialog(entry.title, inDialog(card(answerReply(found, library, SHOWING)), { insert: id }));
}

const CHOICES = 11;

/** An audience's actions to open, a page at a time. */
function actionChoices(audience: string, from: number, library: Library): Reply {
  const label = library.audience(audience)?.label;
  const actions = library.list(audience)?.sections.flatMap((section) => section.actions) ?? [];
  const page = actions.slice(from, from + CHOICES);
  if (!label || page.length === 0)
    throw new GuideError('not-found', 'That list is no longer there. Please search again.');
  const rest = actions.length - from - page.length;
  const next = {
    title: `More (${String(rest)})`,
    verb: 'actions',
    data: { audience, from: from + CHOICES },
  };
  const choices = page.map(({ title, id }) => ({ title, verb: 'open-entry', data: { entryId: id } }));
  const shown = presentChoices({
    heading: `Actions for ${label}`,
    choices: rest > 0 ? [...choices, next] : choices,
  });
  return dialog(`Actions for ${label}`, shown);
}
