import { z } from 'zod';
import { linkAction } from './actions';
import { httpsUrl, plainText } from './fields';
import { presenter } from './presenter';
import { clip, link, oneLine, words } from './text';

/** A source or resource: what it is, whether it holds, and what our guidance says about it. Version 1.3, for link previews. */
export const extensionPageView = z.strictObject({
  title: plainText,
  url: httpsUrl.optional(),
  publisher: plainText,
  /** "NICE guidance", "Law"; with a date where it has one: "Blog, 24 February 2020". */
  kind: plainText,
  /** "Current", "Archived": always said. */
  status: plainText,
  /** True unless it may be relied on as it stands. */
  caution: z.boolean(),
  statusNote: plainText.optional(),
  replacedBy: z.strictObject({ title: plainText, url: httpsUrl.optional() }).optional(),
  /** Each with its date where it has one. */
  facts: z.array(plainText).max(4).default([]),
  /** Our entries that rest on it, in our words. */
  says: z
    .array(z.strictObject({ title: plainText, text: plainText }))
    .max(3)
    .default([]),
  /** How many more there are. */
  more: z.int().min(0).default(0),
});
export type ExtensionPageView = z.input<typeof extensionPageView>;
type Page = z.output<typeof extensionPageView>;

/** The card of one source or resource for any chat, and the preview of its link. */
export const presentExtensionPage = presenter('extension-page', extensionPageView, (view) => ({
  title: link(view.title, view.url),
  spokenTitle: oneLine(view.title),
  line: words(byline(view)),
  style: view.caution ? 'warning' : 'good',
  status: statusLine(view),
  facts: view.facts.map((fact) => ({ text: `• ${words(fact)}` })),
  hasSays: view.says.length > 0,
  says: view.says.map(({ title, text }) => ({
    text: `**${words(title)}**: ${words(text)}`,
  })),
  hasMore: view.more > 0,
  more: moreLine(view.more),
  actions: view.url === undefined ? [] : [linkAction({ title: 'Open the page', url: view.url })],
  spoken: clip(oneLine(`${view.title}, ${view.publisher}. ${view.status}. ${view.statusNote ?? ''}`), 500),
}));

/** Without saying the same name twice: "NICE guidance", not "NICE. NICE guidance". */
function byline({ publisher, kind }: Page): string {
  return kind.startsWith(publisher) ? kind : `${publisher}. ${kind}`;
}

function statusLine({ status, statusNote, replacedBy }: Page): string {
  const note = statusNote === undefined ? '' : `. ${words(statusNote).replace(/\.$/, '')}`;
  const successor = replacedBy ? `. Replaced by ${link(replacedBy.title, replacedBy.url)}` : '';
  return `**${words(status)}**${note}${successor}.`;
}

const moreLine = (more: number): string =>
  more === 1
    ? 'and 1 more piece of guidance in MHSW Guide'
    : `and ${String(more)} more pieces of guidance in MHSW Guide`;
