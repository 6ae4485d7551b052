import { z } from 'zod';
import { arrange, askAction, buttonAction } from './actions';
import { askView, buttonView, cardMarkdown, plainText } from './fields';
import { presenter } from './presenter';
import { clip, oneLine, words } from './text';

/** What one can ask and type; the lines come from the features themselves. */
export const helpView = z.strictObject({
  intro: cardMarkdown.optional(),
  examples: z.array(askView).max(4).default([]),
  lines: z.array(z.strictObject({ type: plainText, gives: plainText })).max(30),
  buttons: z.array(buttonView).max(6).default([]),
});
export type HelpView = z.input<typeof helpView>;

/** The help card. */
export const presentHelp = presenter('help', helpView, (view) => ({
  hasIntro: view.intro !== undefined,
  intro: view.intro ?? '',
  hasExamples: view.examples.length > 0,
  examples: view.examples.map((example) => ({ action: askAction(example) })),
  hasLines: view.lines.length > 0,
  lines: view.lines.map(({ type, gives }) => ({ type: words(type), gives: words(gives) })),
  actions: arrange(view.buttons.map(buttonAction)),
  spoken: clip(
    `What I can do. ${view.lines.map(({ type, gives }) => `${oneLine(type)}: ${oneLine(gives)}.`).join(' ')}`,
    900,
  ),
}));
