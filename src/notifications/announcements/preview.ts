import { DateTime } from 'luxon';
import { presentNotificationsCompose } from '../../cards/notifications-compose';
import { presentNotificationsPreview } from '../../cards/notifications-preview';
import type { Reply } from '../../conversation/reply';
import type { Request } from '../../conversation/request';
import type { Library } from '../../knowledge/library';
import type { Announcement } from '../ports';
import { knownZone } from '../subscriptions/recognise';
import { LONGEST_TEXT, LONGEST_TITLE, reachWords, selectionWords, shownText } from './draft';

/** The form, empty or with a draft in it. */
export function composeReply(library: Library, draft: Announcement | undefined, request: Request): Reply {
  const selection = draft?.selection;
  const channels = selection?.to === 'channels' ? selection : { audiences: [], themes: [] };
  const people = selection?.to === 'people' ? selection : { roles: [] };
  const choices = (items: readonly { id: string; label: string }[]) =>
    items.map(({ id, label }) => ({ id, label }));
  const card = presentNotificationsCompose({
    ...(draft && {
      id: draft.id,
      title: draft.title,
      text: draft.text,
      to: draft.selection.to,
      urgent: draft.urgent,
    }),
    audiences: choices(library.audiences),
    themes: choices(library.themes),
    roles: choices(library.roles),
    chosen: { audiences: [...channels.audiences], themes: [...channels.themes], roles: [...people.roles] },
    longestTitle: LONGEST_TITLE,
    longestText: LONGEST_TEXT,
  });
  return { card, summary: 'Write an announcement', replace: request.press !== undefined };
}

export interface Preview {
  readonly library: Library;
  readonly draft: Announcement;
  readonly count: number;
  readonly now: number;
  readonly note?: string;
}

/** The draft as it will look, whom it reaches, and what to do with it. */
export function previewReply({ library, draft, count, now, note }: Preview, request: Request): Reply {
  const timeZone = knownZone(request.timeZone) ?? 'Europe/London';
  const tomorrow = DateTime.fromMillis(now, { zone: timeZone }).plus({ days: 1 });
  const data = { id: draft.id };
  const reach = `It reaches ${reachWords(draft.selection, count)} now: ${selectionWords(library, draft.selection)}.`;
  const card = presentNotificationsPreview({
    id: draft.id,
    title: draft.title,
    text: shownText(draft.text),
    urgent: draft.urgent,
    reach,
    date: tomorrow.toISODate() ?? '',
    time: '09:00',
    timeZone,
    ...(note && { note }),
    buttons: [
      { title: 'Send now', verb: 'announce-confirm', data, replaces: true, style: 'positive' },
      { title: 'Test it on me', verb: 'announce-test', data, replaces: true },
      { title: 'Change it', verb: 'announce-edit', data, replaces: true },
      { title: 'Throw it away', verb: 'announce-discard', data, replaces: true, style: 'destructive' },
    ],
  });
  return { card, summary: `Preview: ${draft.title}. ${reach}`, replace: request.press !== undefined };
}

/** A day and time that was filled in, as a moment; undefined where there is none such. */
export function momentIn(date: string, time: string, timeZone: string): number | undefined {
  const at = DateTime.fromISO(`${date}T${time}`, { zone: timeZone });
  return at.isValid ? at.toMillis() : undefined;
}
