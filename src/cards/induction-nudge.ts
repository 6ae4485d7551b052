import { z } from 'zod';
import { arrange, buttonAction } from './actions';
import { buttonView, cardMarkdown, plainText } from './fields';
import { stepRow, stepRowView } from './induction-rows';
import { presenter } from './presenter';
import { clip, oneLine, spoken, words } from './text';

/** The weekly nudge: where you are, the next two steps, why this came and how to stop it. */
export const inductionNudgeView = z.strictObject({
  heading: plainText,
  where: cardMarkdown,
  steps: z.array(stepRowView).min(1).max(2),
  why: cardMarkdown,
  buttons: z.array(buttonView).max(3),
});
export type InductionNudgeView = z.input<typeof inductionNudgeView>;

/** The nudge card. */
export const presentInductionNudge = presenter('induction-nudge', inductionNudgeView, (view) => ({
  heading: words(view.heading),
  where: view.where,
  nextHeading: view.steps.length === 1 ? 'Your next step' : 'Your next two steps',
  steps: view.steps.map(stepRow),
  why: view.why,
  actions: arrange(view.buttons.map(buttonAction)),
  spoken: clip(
    `${oneLine(view.heading)}. ${spoken(view.where)} Next: ${view.steps.map((step) => oneLine(step.title)).join('; ')}. ${spoken(view.why)}`,
    700,
  ),
}));
