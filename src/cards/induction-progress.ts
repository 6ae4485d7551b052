import { z } from 'zod';
import { arrange, buttonAction } from './actions';
import { buttonView, cardMarkdown, plainText } from './fields';
import { stageRow, stageRowView, stepRow, stepRowView } from './induction-rows';
import { presenter } from './presenter';
import { clip, oneLine, words } from './text';

/** Where a person is in their induction: one stage's steps, and the counts of all. */
export const inductionProgressView = z.strictObject({
  /** "Mental health social worker · first day 23 November 2026" */
  topic: plainText,
  heading: plainText,
  intro: cardMarkdown.optional(),
  /** What the press before this just did, with the button that takes it back. */
  outcome: z.strictObject({ text: plainText, undo: buttonView.optional() }).optional(),
  steps: z.array(stepRowView).min(1).max(8),
  stages: z.array(stageRowView).min(1).max(7),
  footer: plainText,
  buttons: z.array(buttonView).max(6),
});
export type InductionProgressView = z.input<typeof inductionProgressView>;

/** The progress card. */
export const presentInductionProgress = presenter('induction-progress', inductionProgressView, (view) => ({
  topic: words(view.topic),
  heading: words(view.heading),
  hasIntro: view.intro !== undefined,
  intro: view.intro ?? '',
  hasOutcome: view.outcome !== undefined,
  outcome: words(view.outcome?.text ?? ''),
  hasUndo: view.outcome?.undo !== undefined,
  undo: view.outcome?.undo ? [buttonAction(view.outcome.undo)] : [],
  steps: view.steps.map(stepRow),
  stages: view.stages.map((row) => stageRow(row)),
  footer: words(view.footer),
  actions: arrange(view.buttons.map(buttonAction)),
  spoken: clip(
    oneLine(
      `${view.heading}. ${view.steps.map((step) => `${step.title}: ${step.state === 'open' ? 'to do' : step.state}`).join('; ')}.`,
    ),
    700,
  ),
}));
