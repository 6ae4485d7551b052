import { z } from 'zod';
import { arrange, buttonAction, executeAction, type ActionJson } from './actions';
import { buttonView, plainText } from './fields';
import { label, words } from './text';

/** What a press on a row sends. */
export const pressView = z.strictObject({
  verb: z.string().regex(/^[a-z][a-z0-9-]*$/),
  data: z.record(z.string(), z.unknown()).default({}),
});

/** A choice of a compact list. */
export const choiceView = z.strictObject({ title: plainText, value: z.string().min(1) });

/** A compact list to filter or fill in with. */
export const pickView = z.strictObject({
  id: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/),
  label: plainText,
  value: z.string().default(''),
  choices: z.array(choiceView).max(60),
});

/** Something to know before the list: what was saved, what the guidance changed. */
export const noteView = z.strictObject({
  text: plainText,
  tone: z.enum(['plain', 'good', 'careful']).default('plain'),
  buttons: z.array(buttonView).max(4).default([]),
});

const STYLE = { plain: 'emphasis', good: 'good', careful: 'warning' } as const;

/** A note as the template needs it. */
export function noteData(note: z.output<typeof noteView> | undefined): object {
  return {
    hasNote: note !== undefined,
    note: {
      text: shown(note?.text, 1200),
      style: STYLE[note?.tone ?? 'plain'],
      hasButtons: (note?.buttons.length ?? 0) > 0,
      actions: note?.buttons.map((button) => quiet(buttonAction(button))) ?? [],
    },
  };
}

/** A pick as the template needs it. */
export function pickData(pick: z.output<typeof pickView>): object {
  const choices = pick.choices.map(({ title, value }) => ({ title: label(title, 70), value }));
  return { id: pick.id, label: label(pick.label), value: pick.value, choices };
}

/** The action without the card's inputs: pressing "Back" neither sends nor checks what is filled in. */
export function quiet(action: ActionJson): ActionJson {
  const fallback = action.fallback as object | undefined;
  const none = { associatedInputs: 'none' };
  return { ...action, ...none, ...(fallback && { fallback: { ...fallback, ...none } }) };
}

/** Buttons that leave the inputs alone. */
export function quietActions(buttons: readonly z.output<typeof buttonView>[]): readonly ActionJson[] {
  return arrange(buttons.map((button) => quiet(buttonAction(button))));
}

/** A press on a whole row. */
export function rowAction(title: string, press: z.output<typeof pressView>): ActionJson {
  const named = { title: label(title, 90) };
  const { fallback, ...action } = executeAction(title, press.verb, press.data);
  return quiet({ ...action, ...named, fallback: { ...(fallback as object), ...named } });
}

/** A bar of two parts; the share, 0 to 100, is said in words beside it. */
export function barColumns(percent: number): readonly object[] {
  const part = (share: number, style: string): object => ({
    type: 'Column',
    width: String(share),
    spacing: 'None',
    style,
    minHeight: '10px',
    items: [],
  });
  const parts = [part(percent, 'good'), part(100 - percent, 'emphasis')];
  return parts.filter((_part, index) => (index === 0 ? percent > 0 : percent < 100));
}

/** One line of plain text as a template needs it; empty where there is none. */
export const shown = (text: string | undefined, max = 400): string => words(text ?? '', max);
