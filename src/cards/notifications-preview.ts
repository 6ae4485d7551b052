import { z } from 'zod';
import { arrange, buttonAction, executeAction } from './actions';
import { buttonView, cardMarkdown, plainText } from './fields';
import { presenter } from './presenter';
import { clip, oneLine, words } from './text';

/** An announcement before it is sent: as it will look, whom it reaches, and what can be done now. */
export const notificationsPreviewView = z.strictObject({
  id: plainText,
  title: plainText,
  text: cardMarkdown,
  urgent: z.boolean(),
  /** "It would reach 12 channels: channels that subscribed to announcements." */
  reach: plainText,
  /** The first day and the time proposed for later, and whose time it is. */
  date: plainText,
  time: plainText,
  timeZone: plainText,
  /** Said above: what was just done. */
  note: plainText.optional(),
  buttons: z.array(buttonView).max(5),
});
export type NotificationsPreviewView = z.input<typeof notificationsPreviewView>;

/** The preview card; its form sends `announce-schedule` with {id, date, time}. */
export const presentNotificationsPreview = presenter(
  'notifications-preview',
  notificationsPreviewView,
  (view) => ({
    hasNote: view.note !== undefined,
    note: words(view.note ?? ''),
    reach: words(view.reach),
    kind: view.urgent ? 'Urgent announcement' : 'Announcement',
    title: words(view.title, 120),
    text: view.text,
    date: view.date,
    time: view.time,
    timeZone: words(view.timeZone, 60),
    later: [executeAction('Send it then', 'announce-schedule', { id: view.id })],
    actions: arrange(view.buttons.map(buttonAction)),
    spoken: clip(oneLine(`Preview of your announcement: ${view.title}. ${view.reach}`), 700),
  }),
);
