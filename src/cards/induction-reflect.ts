import { z } from 'zod';
import { buttonAction } from './actions';
import { buttonView, plainText } from './fields';
import { presenter } from './presenter';
import { oneLine, words } from './text';

/** Asks for a reflection on a step. */
export const inductionReflectView = z.strictObject({
  step: plainText,
  title: plainText,
  /** Made when the form is: the same form sent twice is kept once. */
  id: plainText,
});
export type InductionReflectView = z.input<typeof inductionReflectView>;

/** The reflection form: sends `induction-reflect` with {step, id, text, peer}. */
export const presentInductionReflect = presenter('induction-reflect', inductionReflectView, (view) => ({
  topic: words(view.title),
  value: '',
  peer: 'false',
  actions: [
    button('Save', 'induction-reflect', { step: view.step, id: view.id }, 'positive'),
    { ...button('Back', 'induction-step', { step: view.step }), associatedInputs: 'none' },
  ],
  spoken: `What did you learn from “${oneLine(view.title)}”?`,
}));

const button = (title: string, verb: string, data: object, style: 'default' | 'positive' = 'default') =>
  buttonAction(buttonView.parse({ title, verb, data, style, replaces: true }));
