import { z } from 'zod';
import { buttonView, plainText } from './fields';
import { noteData, noteView, quietActions, shown } from './plans-fields';
import { presenter } from './presenter';
import { clip, oneLine } from './text';

/** Who changed what, and when, newest first. */
export const plansHistoryView = z.strictObject({
  heading: plainText,
  intro: plainText,
  note: noteView.optional(),
  changes: z
    .array(
      z.strictObject({
        when: plainText,
        who: plainText,
        action: plainText,
        /** "Status: Not started, then In progress." */
        what: plainText,
        undo: buttonView.optional(),
      }),
    )
    .max(12),
  buttons: z.array(buttonView).max(6).default([]),
});
export type PlansHistoryView = z.input<typeof plansHistoryView>;

/** The history card. */
export const presentPlansHistory = presenter('plans-history', plansHistoryView, (view) => ({
  heading: shown(view.heading),
  intro: shown(view.intro),
  ...noteData(view.note),
  changes: view.changes.map(({ when, who, action, what, undo }) => ({
    when: shown(`${when}, ${who}`, 160),
    action: shown(action, 120),
    // TextRuns, which read no Markdown: notes were typed by people.
    what: clip(oneLine(what), 500),
    hasUndo: undo !== undefined,
    undo: undo ? quietActions([undo]) : [],
  })),
  actions: quietActions(view.buttons),
  spoken: clip(
    oneLine(
      `${view.heading}. ${view.intro} ${view.changes.map(({ when, who, action, what }) => `${when}, ${who}: ${action}. ${what}`).join(' ')}`,
    ),
    900,
  ),
}));
