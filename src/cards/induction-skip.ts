import { z } from 'zod';
import { buttonAction } from './actions';
import { buttonView, plainText } from './fields';
import { presenter } from './presenter';
import { oneLine, words } from './text';

/** Asks why a step is skipped. */
export const inductionSkipView = z.strictObject({
  step: plainText,
  title: plainText,
  reasons: z
    .array(z.strictObject({ id: plainText, label: plainText }))
    .min(1)
    .max(8),
});
export type InductionSkipView = z.input<typeof inductionSkipView>;

/** The skip form: sends `induction-skip` with {step, reason, note}. */
export const presentInductionSkip = presenter('induction-skip', inductionSkipView, (view) => ({
  topic: words(view.title),
  value: '',
  choices: view.reasons.map(({ id, label }) => ({ title: oneLine(label), value: id })),
  actions: [
    button('Skip it', 'induction-skip', { step: view.step }, 'positive'),
    { ...button('Back', 'induction-step', { step: view.step }), associatedInputs: 'none' },
  ],
  spoken: `Why skip “${oneLine(view.title)}”?`,
}));

const button = (title: string, verb: string, data: object, style: 'default' | 'positive' = 'default') =>
  buttonAction(buttonView.parse({ title, verb, data, style, replaces: true }));
