import { z } from 'zod';
import { arrange, buttonAction } from './actions';
import { buttonView, cardMarkdown, plainText } from './fields';
import { presenter } from './presenter';
import { clip, oneLine, spoken, words } from './text';

/** What the record holds, what is missing for the registration year, and the downloads. */
export const inductionRecordView = z.strictObject({
  summary: cardMarkdown,
  years: z
    .array(
      z.strictObject({ label: plainText, complete: z.boolean(), lines: z.array(cardMarkdown).min(1).max(5) }),
    )
    .max(3)
    .default([]),
  note: plainText,
  buttons: z.array(buttonView).max(5),
});
export type InductionRecordView = z.input<typeof inductionRecordView>;

/** The record card. */
export const presentInductionRecord = presenter('induction-record', inductionRecordView, (view) => ({
  summary: view.summary,
  years: view.years.map(({ label, complete, lines }) => ({
    label: words(label),
    style: complete ? 'good' : 'emphasis',
    lines: lines.map((text) => ({ text })),
  })),
  note: words(view.note),
  actions: arrange(view.buttons.map(buttonAction)),
  spoken: clip(
    `My record. ${spoken(view.summary)} ${view.years.map(({ label, lines }) => `${oneLine(label)}: ${lines.map(spoken).join(' ')}`).join(' ')}`,
    700,
  ),
}));
