import { z } from 'zod';
import { arrange, buttonAction } from './actions';
import { buttonView, plainText } from './fields';
import { changeRow, changeView, whyLine, whyView } from './notifications-parts';
import { presenter } from './presenter';
import { clip, oneLine, words } from './text';

/** What changed in the guidance, in one message however much it is. */
export const notificationsUpdateView = z.strictObject({
  /** "3 changes in the guidance". */
  heading: plainText,
  changes: z.array(changeView).min(1).max(8),
  /** How many more there are. */
  more: z.int().nonnegative(),
  footer: whyView,
  buttons: z.array(buttonView).max(4).default([]),
});
export type NotificationsUpdateView = z.input<typeof notificationsUpdateView>;

/** The card of guidance updates. */
export const presentNotificationsUpdate = presenter(
  'notifications-update',
  notificationsUpdateView,
  (view) => ({
    heading: words(view.heading, 120),
    changes: view.changes.map(changeRow),
    hasMore: view.more > 0,
    more: `and ${String(view.more)} more; ask me about any of them`,
    footer: whyLine(view.footer),
    actions: arrange(view.buttons.map(buttonAction)),
    spoken: clip(oneLine(`${view.heading}: ${view.changes.map((change) => change.title).join('; ')}.`), 700),
  }),
);
