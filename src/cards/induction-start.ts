import { z } from 'zod';
import { buttonAction } from './actions';
import { buttonView, cardMarkdown, plainText } from './fields';
import { presenter } from './presenter';
import { oneLine, spoken, words } from './text';

/** Which pathway and from when. */
export const inductionStartView = z.strictObject({
  heading: plainText,
  intro: cardMarkdown,
  pathways: z
    .array(z.strictObject({ id: plainText, title: plainText, who: plainText }))
    .min(1)
    .max(20),
  /** The id that is chosen to begin with. */
  suggested: plainText.optional(),
  /** The day that is filled in: "2026-11-24". */
  start: z.iso.date(),
  button: plainText,
  /** Beside it: keep as it is, end. */
  buttons: z.array(buttonView).max(3).default([]),
});
export type InductionStartView = z.input<typeof inductionStartView>;

/** The start card: sends `induction-begin` with {pathway, start}. */
export const presentInductionStart = presenter('induction-start', inductionStartView, (view) => ({
  heading: words(view.heading),
  intro: view.intro,
  value: view.suggested ?? '',
  choices: view.pathways.map(({ id, title, who }) => ({
    title: `${oneLine(title)}: ${oneLine(who)}`,
    value: id,
  })),
  start: view.start,
  actions: [
    buttonAction(
      buttonView.parse({ title: view.button, verb: 'induction-begin', replaces: true, style: 'positive' }),
    ),
    ...view.buttons.map((button) => ({ ...buttonAction(button), associatedInputs: 'none' })),
  ],
  spoken: `${oneLine(view.heading)}. ${spoken(view.intro)} Type for example “I started last Monday as an AMHP”.`,
}));
