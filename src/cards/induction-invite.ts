import { z } from 'zod';
import { arrange, buttonAction, executeAction } from './actions';
import { buttonView, plainText } from './fields';
import { presenter } from './presenter';
import { label, oneLine, words } from './text';

/** How a new starter lets a manager see stages and counts, and who can see them now. */
export const inductionInviteView = z.strictObject({
  /** What the press before this did. */
  said: plainText.optional(),
  code: z.strictObject({ text: z.string().regex(/^[A-Z0-9]{6}$/), until: plainText }).optional(),
  /** People of the chat or channel from which it was asked; `chat` says which. */
  people: z
    .array(z.strictObject({ id: plainText, name: plainText }))
    .max(100)
    .default([]),
  chat: plainText.optional(),
  links: z
    .array(z.strictObject({ id: plainText, text: plainText }))
    .max(6)
    .default([]),
  buttons: z.array(buttonView).max(4).default([]),
});
export type InductionInviteView = z.input<typeof inductionInviteView>;

/** The invitation card: a code to pass on, or a person to pick (`induction-share` with {member, chat}). */
export const presentInductionInvite = presenter('induction-invite', inductionInviteView, (view) => ({
  hasSaid: view.said !== undefined,
  said: words(view.said ?? ''),
  hasCode: view.code !== undefined,
  codeHeading: 'Pass this code to your manager',
  code: view.code?.text ?? '',
  codeText:
    view.code === undefined
      ? ''
      : `They type **induction code ${view.code.text}** to me in their own chat. It works once, until ${words(view.code.until)}.`,
  hasPeople: view.people.length > 0,
  people: view.people.map(({ id, name }) => ({ title: label(name, 60), value: id })),
  pick: executeAction('Let this person see my progress', 'induction-share', { chat: view.chat ?? '' }),
  hasLinks: view.links.length > 0,
  links: view.links.map(({ id, text }) => ({
    text: words(text),
    end: executeAction('End this', 'induction-unshare', { link: id }),
  })),
  actions: arrange(view.buttons.map(buttonAction)),
  spoken:
    view.code === undefined
      ? 'Share my progress with my manager.'
      : `Your manager types: induction code ${view.code.text}. It works once, until ${oneLine(view.code.until)}.`,
}));
