import { z } from 'zod';
import { plainText } from './fields';
import { clip, oneLine, words } from './text';

/** One change of the guidance, as a line. */
export const changeView = z.strictObject({
  kind: z.enum(['added', 'changed', 'withdrawn']),
  title: plainText,
  what: plainText,
  /** Opens the entry; absent where there is nothing to open. */
  entryId: plainText.optional(),
});
export type ChangeView = z.input<typeof changeView>;

const KIND = { added: 'New', changed: 'Changed', withdrawn: 'Withdrawn' } as const;

/** A change as what the templates need: "**Changed** Supervision policy" over a line that says what. */
export function changeRow(change: z.output<typeof changeView>): object {
  const title = words(change.title, 120);
  return {
    title: `**${KIND[change.kind]}:** ${title}`,
    what: words(change.what, 240),
    opens: change.entryId !== undefined,
    entryId: change.entryId ?? '',
    spoken: clip(oneLine(`Open: ${change.title}`), 120),
  };
}

/** Why a message came and how to stop it, under every message that nobody asked for just now. */
export const whyView = z.strictObject({
  /** "You get this because this channel subscribed to the weekly digest." */
  why: plainText,
  /** "Mention me and type “stop notifications”, or press Change or stop." */
  stop: plainText,
});

/** The two as one line. */
export const whyLine = ({ why, stop }: z.output<typeof whyView>): string => `${words(why)} ${words(stop)}`;
