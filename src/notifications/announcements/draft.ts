import { z } from 'zod';
import { cardMarkdown } from '../../cards/fields';
import { clean, plain } from '../../cards/text';
import type { Library } from '../../knowledge/library';
import { chosenFrom } from '../chosen';
import type { Selection } from '../ports';
import { counted, filterWords, listed } from '../words';

export const LONGEST_TITLE = 80;
export const LONGEST_TEXT = 3_000;

/** What the form sends: untrusted. */
export const draftSchema = (library: Library) =>
  z.object({
    id: z.string().max(60).optional(),
    title: z.string().trim().min(1).max(LONGEST_TITLE),
    text: z.string().trim().min(1).max(LONGEST_TEXT),
    to: z.enum(['channels', 'people']),
    audiences: chosenFrom(library.audiences),
    themes: chosenFrom(library.themes),
    roles: chosenFrom(library.roles),
    urgent: z.union([z.boolean(), z.stringbool()]).default(false),
  });

export type DraftForm = z.output<ReturnType<typeof draftSchema>>;

/** Whom the form chose. */
export function selectionOf(form: DraftForm, tenantId: string): Selection {
  const { to, audiences, themes, roles } = form;
  return to === 'channels' ? { to, tenantId, audiences, themes } : { to, tenantId, roles };
}

/** "channels that subscribed to announcements, for Boards". */
export function selectionWords(library: Library, selection: Selection): string {
  if (selection.to === 'channels') {
    const chosen = filterWords(library, selection);
    return `channels that subscribed to announcements${chosen && ` ${chosen}`}`;
  }
  const roles = selection.roles.map((id) => library.role(id)?.label ?? id);
  return roles.length > 0 ? `people who said they are: ${listed(roles)}` : 'everybody who has a chat with me';
}

/** "12 channels", "340 people". */
export const reachWords = (selection: Selection, count: number): string =>
  selection.to === 'channels' ? counted(count, 'channel') : counted(count, 'person', 'people');

/**
 * The text as a card can show it: bold, italics, lists and links where it is Markdown of those kinds, else word
 * for word. A line break is a paragraph, as people mean it.
 */
export function shownText(text: string): string {
  const tidy = clean(text).trim();
  const safe = cardMarkdown.safeParse(tidy).success ? tidy : plain(tidy);
  return safe.replace(/\n(?!\s*(?:[-*+]|\d+[.)])\s)/g, '\n\n').replace(/\n{3,}/g, '\n\n');
}
