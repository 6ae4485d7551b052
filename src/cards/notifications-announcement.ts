import { z } from 'zod';
import { arrange, buttonAction } from './actions';
import { buttonView, cardMarkdown, plainText } from './fields';
import { whyLine, whyView } from './notifications-parts';
import { presenter } from './presenter';
import { clip, oneLine, spoken, words } from './text';

/** A message from an authorised sender. The title is as typed; the text is Markdown of the kinds that Teams shows. */
export const notificationsAnnouncementView = z.strictObject({
  title: plainText,
  text: cardMarkdown,
  urgent: z.boolean(),
  /** "Read by 12 people." */
  readBy: plainText.optional(),
  footer: whyView,
  buttons: z.array(buttonView).max(3),
});
export type NotificationsAnnouncementView = z.input<typeof notificationsAnnouncementView>;

/** The announcement card. */
export const presentNotificationsAnnouncement = presenter(
  'notifications-announcement',
  notificationsAnnouncementView,
  (view) => ({
    kind: view.urgent ? 'Urgent announcement' : 'Announcement',
    style: view.urgent ? 'attention' : 'default',
    title: words(view.title, 120),
    text: view.text,
    hasReadBy: view.readBy !== undefined,
    readBy: words(view.readBy ?? ''),
    footer: whyLine(view.footer),
    actions: arrange(view.buttons.map(buttonAction)),
    spoken: clip(
      oneLine(`${view.urgent ? 'Urgent announcement' : 'Announcement'}: ${view.title}. ${spoken(view.text)}`),
      700,
    ),
  }),
);
