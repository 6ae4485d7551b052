import { z } from 'zod';
import { arrange, buttonAction } from './actions';
import { buttonView, cardMarkdown, plainText } from './fields';
import { presenter } from './presenter';
import { clip, oneLine, spoken, words } from './text';

/** A small message, with buttons where there is something to decide. */
export const noticeView = z.strictObject({
  heading: plainText.optional(),
  text: cardMarkdown,
  /** The tint of the box: nothing special, done, take care, can't be undone. */
  tone: z.enum(['plain', 'good', 'careful', 'serious']).default('plain'),
  buttons: z.array(buttonView).max(6).default([]),
});
export type NoticeView = z.input<typeof noticeView>;

const STYLE = { plain: 'default', good: 'good', careful: 'warning', serious: 'attention' } as const;

/** The notice card. */
export const presentNotice = presenter('notice', noticeView, (view) => ({
  hasHeading: view.heading !== undefined,
  heading: words(view.heading ?? ''),
  text: view.text,
  style: STYLE[view.tone],
  actions: arrange(view.buttons.map(buttonAction)),
  spoken: clip(
    [view.heading === undefined ? '' : `${oneLine(view.heading)}.`, spoken(view.text)]
      .filter(Boolean)
      .join(' '),
    700,
  ),
}));
