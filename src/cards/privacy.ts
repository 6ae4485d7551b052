import { z } from 'zod';
import { buttonAction } from './actions';
import { buttonView, plainText } from './fields';
import { presenter } from './presenter';
import { oneLine, plain } from './text';

/** The warning after a message that seems to name a patient. It never repeats what was typed. */
export const privacyView = z.strictObject({
  /** The kinds that were noticed, never the text: "an NHS number", "a date of birth with a name". */
  found: z.array(plainText).min(1).max(6),
  /** True where others can see the message. */
  shared: z.boolean(),
  /** True where the rest of the question is answered in the same reply. */
  answered: z.boolean(),
  buttons: z.array(buttonView).max(3).default([]),
});
export type PrivacyView = z.input<typeof privacyView>;

/** The privacy warning card. */
export const presentPrivacy = presenter('privacy', privacyView, (view) => ({
  found: plain(listed(view.found)),
  shared: view.shared,
  alone: !view.shared,
  answered: view.answered,
  unanswered: !view.answered,
  actions: view.buttons.map(buttonAction),
  spoken: `Please don't paste patient details here. I noticed ${listed(view.found)}. I have kept nothing.`,
}));

/** "a, b and c". */
function listed(items: readonly string[]): string {
  const words = items.map(oneLine);
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
