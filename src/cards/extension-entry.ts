import { z } from 'zod';
import { cardMarkdown, httpsUrl, plainText } from './fields';
import { presenter } from './presenter';
import { clip, link, oneLine, spoken, words } from './text';

const reference = z.strictObject({
  title: plainText,
  url: httpsUrl.optional(),
  /** What stands after the title: section and year of a source, publisher of a resource. */
  detail: plainText.optional(),
  /** Only if it is not current. */
  status: plainText.optional(),
});

/** A piece of guidance that somebody puts into a message to others: the same for every reader, and without buttons that need the bot. */
export const extensionEntryView = z.strictObject({
  /** "Guidance", "Action for NHS boards". */
  kind: plainText,
  topic: plainText,
  answer: cardMarkdown,
  note: plainText.optional(),
  more: cardMarkdown.optional(),
  sources: z.array(reference).max(10),
  seeAlso: z.array(reference).max(3).default([]),
  /** When it was last reviewed, as it is to be read. */
  reviewed: plainText,
});
export type ExtensionEntryView = z.input<typeof extensionEntryView>;

/** The card of one piece of guidance for any chat. */
export const presentExtensionEntry = presenter('extension-entry', extensionEntryView, (view) => ({
  kind: words(view.kind),
  topic: words(view.topic),
  answer: view.answer,
  hasNote: view.note !== undefined,
  note: words(view.note ?? ''),
  hasMore: view.more !== undefined,
  more: view.more ?? '',
  hasSources: view.sources.length > 0,
  sources: view.sources.map(referenceLine),
  hasSeeAlso: view.seeAlso.length > 0,
  seeAlso: view.seeAlso.map(referenceLine),
  reviewed: words(`From MHSW Guide, reviewed ${view.reviewed}`),
  spoken: clip(`${oneLine(view.topic)}. ${spoken(view.answer)}`, 700),
}));

function referenceLine({ title, url, detail, status }: z.output<typeof reference>): { text: string } {
  const rest = detail === undefined ? '' : `, ${words(detail)}`;
  const note = status === undefined ? '' : `. **${words(status)}**`;
  return { text: `${link(title, url)}${rest}${note}` };
}
