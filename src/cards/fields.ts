import { z } from 'zod';
import { clean, safeUrl } from './text';

/** A text that is shown as it is, never as Markdown. */
export const plainText = z
  .string()
  .transform((text) => clean(text).trim())
  .pipe(z.string().min(1));

/** An outside address. Only https is taken; a presenter shows anything else without a link. */
export const httpsUrl = z.string().refine((url) => safeUrl(url) !== undefined, 'must be an https address');

/** What Teams does not show, and so must not be in a card's Markdown. A mark behind an odd number of "\\" is none. */
const NOT_SHOWN: readonly (readonly [RegExp, string])[] = [
  [/^ {0,3}#{1,6} /m, 'headings'],
  [/!\[/, 'images'],
  [/^ {0,3}\[[^\]\n]*\]:/m, 'links by reference'],
  [/^ {0,3}>/m, 'block quotes'],
  [/(?<=(?<!\\)(?:\\\\)*)`/, 'code'],
  [/^ *\|/m, 'tables'],
  [/(?<=(?<!\\)(?:\\\\)*)<[a-z/!]/i, 'HTML'],
  [/(?<=(?<!\\)(?:\\\\)*)\]\((?!https:\/\/)/, 'links that are not https'],
];

/** Markdown of our own knowledge base, of the kinds that Teams shows: bold, italics, links, lists. */
export const cardMarkdown = plainText.superRefine((text, context) => {
  for (const [pattern, what] of NOT_SHOWN) {
    if (pattern.test(text)) context.addIssue({ code: 'custom', message: `Teams does not show ${what}` });
  }
});

/** A button that sends a verb and its data back to the bot. */
export const buttonView = z.strictObject({
  title: plainText,
  verb: z.string().regex(/^[a-z][a-z0-9-]*$/),
  data: z.record(z.string(), z.unknown()).default({}),
  /** True for a press that may replace the card in place (Action.Execute). */
  replaces: z.boolean().default(false),
  style: z.enum(['default', 'positive', 'destructive']).default('default'),
});
export type ButtonView = z.input<typeof buttonView>;

/** A button that asks a question, as if it had been typed. */
export const askView = z.strictObject({ title: plainText, ask: plainText });
export type AskView = z.infer<typeof askView>;

/** A link to something outside, as a button. */
export const linkView = z.strictObject({ title: plainText, url: httpsUrl });
