import { z } from 'zod';
import { arrange, buttonAction } from './actions';
import { buttonView, plainText } from './fields';
import { presenter } from './presenter';
import { clip, oneLine, words } from './text';

/** Lines shown of one kind; the rest is in the download. */
const SHOWN = 5;

/** What is held about the person, in plain words. */
export const myDataView = z.strictObject({
  held: z.array(z.strictObject({ what: plainText, items: z.array(z.string()) })).max(12),
  /** How long it is kept: "Kept for 12 months after you last used it." */
  kept: plainText.optional(),
  buttons: z.array(buttonView).max(4).default([]),
});
export type MyDataView = z.input<typeof myDataView>;

/** The my-data card. */
export const presentMyData = presenter('my-data', myDataView, (view) => ({
  nothing: view.held.length === 0,
  held: view.held.map(({ what, items }) => ({
    what: words(what),
    // TextRuns, which read no Markdown: some of this was typed by the person.
    items: items.slice(0, SHOWN).map((item) => ({ text: clip(oneLine(item), 200) || '(empty)' })),
    hasRest: items.length > SHOWN,
    rest: `and ${String(items.length - SHOWN)} more, in the download`,
  })),
  hasKept: view.kept !== undefined,
  kept: words(view.kept ?? ''),
  actions: arrange(view.buttons.map(buttonAction)),
  spoken:
    view.held.length === 0
      ? 'Nothing is held about you.'
      : `Held about you: ${view.held.map(({ what, items }) => `${oneLine(what)}, ${String(items.length)}`).join('; ')}.`,
}));
