import { z } from 'zod';
import { buttonAction } from './actions';
import { buttonView, cardMarkdown, plainText } from './fields';
import { presenter } from './presenter';
import { clip, oneLine, spoken, words } from './text';

/** A few things to choose from: nearest topics, "did you mean", which audience. */
export const choicesView = z.strictObject({
  heading: plainText,
  intro: cardMarkdown.optional(),
  /** `detail` is a line under the button that helps to choose. */
  choices: z
    .array(buttonView.extend({ detail: plainText.optional() }))
    .min(1)
    .max(12),
});
export type ChoicesView = z.input<typeof choicesView>;

/** The choices card. */
export const presentChoices = presenter('choices', choicesView, (view) => ({
  heading: words(view.heading),
  hasIntro: view.intro !== undefined,
  intro: view.intro ?? '',
  choices: view.choices.map(({ detail, ...button }) => ({
    action: buttonAction(button),
    hasDetail: detail !== undefined,
    detail: words(detail ?? ''),
  })),
  spoken: clip(
    oneLine(
      [
        view.heading.replace(/[^.?!]$/, '$&.'),
        spoken(view.intro ?? ''),
        view.choices.map((choice) => choice.title).join('; '),
      ].join(' '),
    ),
    700,
  ),
}));
