import { z } from 'zod';
import { LONGEST_QUESTION } from './actions';
import { cardMarkdown, plainText } from './fields';
import { presenter } from './presenter';
import { clip, label, words } from './text';

/** Which role a person has. Never required in order to get an answer. */
export const rolePickerView = z.strictObject({
  roles: z
    .array(z.strictObject({ id: plainText, label: plainText }))
    .min(1)
    .max(20),
  /** The id of the role that is remembered now. */
  current: plainText.optional(),
  /** What was just done: "I will remember that you are a **team manager**." */
  said: cardMarkdown.optional(),
  /** A question to answer again once the role is known. */
  question: plainText.optional(),
});
export type RolePickerView = z.input<typeof rolePickerView>;

/** The role picker: sends `set-role` with {role, question?}, or `forget-role`. */
export const presentRolePicker = presenter('role-picker', rolePickerView, (view) => {
  const current = view.roles.find((role) => role.id === view.current);
  return {
    hasSaid: view.said !== undefined,
    said: view.said ?? '',
    hasCurrent: current !== undefined,
    currentLabel: words(current?.label ?? ''),
    value: current?.id ?? '',
    choices: view.roles.map((role) => ({ title: label(role.label, 60), value: role.id })),
    data: {
      verb: 'set-role',
      ...(view.question !== undefined && { question: clip(view.question, LONGEST_QUESTION) }),
    },
  };
});
