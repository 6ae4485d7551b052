import { z } from 'zod';
import { buttonAction } from './actions';
import { buttonView, plainText } from './fields';
import { presenter } from './presenter';
import { oneLine, words } from './text';

/** The warning after a message that seems to identify somebody. It never repeats what was typed. */
export const privacyView = z.strictObject({
  heading: plainText,
  /** What happened and what to do, one thought a line; the words are in knowledge/support.yaml. */
  lines: z.array(plainText).min(1).max(5),
  /** The kinds that were noticed, never the text: "an NHS number", "a date of birth with a name". */
  found: z.array(plainText).max(6).default([]),
  buttons: z.array(buttonView).max(3).default([]),
});
export type PrivacyView = z.input<typeof privacyView>;

/** The privacy warning card. */
export const presentPrivacy = presenter('privacy', privacyView, (view) => ({
  heading: words(view.heading),
  lines: view.lines.map((line) => ({ text: words(line) })),
  hasFound: view.found.length > 0,
  found: `It looked like ${words(listed(view.found))}.`,
  actions: view.buttons.map(buttonAction),
  spoken: [`${oneLine(view.heading)}.`, ...view.lines.map(oneLine)].join(' '),
}));

/** "a, b and c". */
function listed(items: readonly string[]): string {
  const named = items.map(oneLine);
  const last = named.at(-1) ?? '';
  return named.length < 2 ? last : `${named.slice(0, -1).join(', ')} and ${last}`;
}
