import { z } from 'zod';
import { arrange, buttonAction } from './actions';
import { buttonView, plainText } from './fields';
import { presenter } from './presenter';
import { clip, oneLine, words } from './text';

/** The delivery queue for people who may announce: what is on its way, and what needs a decision. */
export const notificationsQueueView = z.strictObject({
  state: plainText,
  lines: z.array(plainText).max(10),
  troubled: z.array(z.strictObject({ text: plainText, detail: plainText, button: buttonView })).max(8),
  /** How many more need a decision. */
  more: z.int().nonnegative(),
  buttons: z.array(buttonView).max(4),
});
export type NotificationsQueueView = z.input<typeof notificationsQueueView>;

/** The queue card. */
export const presentNotificationsQueue = presenter('notifications-queue', notificationsQueueView, (view) => ({
  state: words(view.state),
  lines: view.lines.map((line) => ({ text: words(line, 200) })),
  hasTroubled: view.troubled.length > 0,
  troubled: view.troubled.map(({ text, detail, button }) => ({
    text: words(text, 160),
    detail: words(detail, 240),
    actions: [buttonAction(button)],
  })),
  hasMore: view.more > 0,
  more: `and ${String(view.more)} more; “npm run notifications” lists them all`,
  actions: arrange(view.buttons.map(buttonAction)),
  spoken: clip(oneLine(`Delivery queue. ${view.state}`), 700),
}));
