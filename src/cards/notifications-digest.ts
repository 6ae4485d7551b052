import { z } from 'zod';
import { arrange, buttonAction } from './actions';
import { buttonView, cardMarkdown, httpsUrl, plainText } from './fields';
import { changeRow, changeView, whyLine, whyView } from './notifications-parts';
import { presenter } from './presenter';
import { clip, link, oneLine, words } from './text';

/** The weekly digest of a channel: at most one phone screen. */
export const notificationsDigestView = z.strictObject({
  /** "Week of 2 March". */
  when: plainText,
  /** True where somebody asked to see what it would look like. */
  preview: z.boolean().default(false),
  plan: z
    .strictObject({ heading: plainText, lines: z.array(plainText).max(3), more: z.int().nonnegative() })
    .optional(),
  action: z
    .strictObject({ audience: plainText, title: plainText, text: cardMarkdown, actionId: plainText })
    .optional(),
  changes: z.array(changeView).max(3).default([]),
  moreChanges: z.int().nonnegative().default(0),
  wellbeing: z.strictObject({ title: plainText, url: httpsUrl, publisher: plainText }).optional(),
  footer: whyView,
  buttons: z.array(buttonView).max(4).default([]),
});
export type NotificationsDigestView = z.input<typeof notificationsDigestView>;

/** The digest card. */
export const presentNotificationsDigest = presenter(
  'notifications-digest',
  notificationsDigestView,
  (view) => ({
    when: words(view.when, 80),
    isPreview: view.preview,
    hasPlan: view.plan !== undefined,
    planHeading: words(view.plan?.heading ?? '', 120),
    planLines: (view.plan?.lines ?? []).map((line) => ({ text: words(line, 160) })),
    planHasMore: (view.plan?.more ?? 0) > 0,
    planMore: `and ${String(view.plan?.more ?? 0)} more`,
    hasAction: view.action !== undefined,
    actionFor: words(view.action === undefined ? '' : `Action of the week, ${view.action.audience}`, 80),
    actionTitle: words(view.action?.title ?? '', 120),
    actionText: view.action?.text ?? '',
    actionId: view.action?.actionId ?? '',
    hasChanges: view.changes.length > 0,
    changes: view.changes.map(changeRow),
    hasMoreChanges: view.moreChanges > 0,
    moreChanges: `and ${String(view.moreChanges)} more`,
    hasWellbeing: view.wellbeing !== undefined,
    wellbeing: `${link(view.wellbeing?.title ?? '', view.wellbeing?.url)}, ${words(view.wellbeing?.publisher ?? '', 80)}`,
    footer: whyLine(view.footer),
    actions: arrange(view.buttons.map(buttonAction)),
    spoken: clip(
      oneLine(
        [
          `${view.when}.`,
          view.plan === undefined ? '' : `${view.plan.heading}.`,
          view.action === undefined ? '' : `Action of the week: ${view.action.title}.`,
          view.changes.length > 0 ? `New: ${view.changes.map((change) => change.title).join('; ')}.` : '',
        ].join(' '),
      ),
      700,
    ),
  }),
);
