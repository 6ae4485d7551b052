import { z } from 'zod';
import { arrange, buttonAction } from './actions';
import { buttonView, plainText } from './fields';
import { presenter } from './presenter';
import { clip, oneLine, words } from './text';

/** How an announcement is getting on: the delivery report. */
export const notificationsProgressView = z.strictObject({
  title: plainText,
  /** "Sending: 1,200 of 12,000; about 4 minutes left." */
  state: plainText,
  tone: z.enum(['plain', 'good', 'careful']),
  /** "Sent" "1,200" */
  counts: z.array(z.strictObject({ name: plainText, count: plainText })).max(12),
  /** "3 failed: MessageWritesBlocked" */
  reasons: z.array(plainText).max(8),
  buttons: z.array(buttonView).max(6),
});
export type NotificationsProgressView = z.input<typeof notificationsProgressView>;

const STYLE = { plain: 'default', good: 'good', careful: 'warning' } as const;

/** The progress card. */
export const presentNotificationsProgress = presenter(
  'notifications-progress',
  notificationsProgressView,
  (view) => ({
    title: words(view.title, 120),
    state: words(view.state),
    style: STYLE[view.tone],
    counts: view.counts.map(({ name, count }) => ({ title: words(name, 60), value: words(count, 40) })),
    hasReasons: view.reasons.length > 0,
    reasons: view.reasons.map((reason) => ({ text: words(reason, 200) })),
    actions: arrange(view.buttons.map(buttonAction)),
    spoken: clip(oneLine(`${view.title}: ${view.state}`), 700),
  }),
);
