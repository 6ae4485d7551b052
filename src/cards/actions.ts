import type { z } from 'zod';
import type { askView, buttonView, linkView } from './fields';
import { clean, clip, label, oneLine, plain } from './text';

/** A card's action as JSON. */
export type ActionJson = Readonly<Record<string, unknown>>;

/** Teams shows this many actions of a card; the rest go behind "…". */
const PRIMARY = 6;

/** A question that comes back with a button, in characters; what a person typed may be far longer. */
export const LONGEST_QUESTION = 1000;

/** A button that sends {verb, ...data}; understood by every client. */
export function submitAction(title: string, verb: string, data: object = {}): ActionJson {
  return { type: 'Action.Submit', title: label(title), data: { ...data, verb } };
}

/** A button whose answer may replace the card in place, and an ordinary submit where a client can't do that. */
export function executeAction(title: string, verb: string, data: object = {}): ActionJson {
  const payload = { ...data, verb };
  return {
    type: 'Action.Execute',
    title: label(title),
    verb,
    data: payload,
    fallback: { type: 'Action.Submit', title: label(title), data: payload },
  };
}

/** A parsed button as an action. */
export function buttonAction(button: z.output<typeof buttonView>): ActionJson {
  const make = button.replaces ? executeAction : submitAction;
  const action = make(button.title, button.verb, button.data);
  if (button.style === 'default') return action;
  const { style } = button;
  return 'fallback' in action
    ? { ...action, style, fallback: { ...(action.fallback as object), style } }
    : { ...action, style };
}

/** A button that asks a question. */
export function askAction({ title, ask }: z.output<typeof askView>): ActionJson {
  return submitAction(title, 'ask', { question: clip(clean(ask), LONGEST_QUESTION) });
}

/** A line of text that asks a question when it is touched: unlike a button's title it wraps, so that it is never cut. */
export function askLine(view: z.output<typeof askView>): { text: string; action: ActionJson } {
  return { text: plain(oneLine(view.title)), action: { ...askAction(view), title: oneLine(view.title) } };
}

/** A button that opens an outside page. */
export function linkAction({ title, url }: z.output<typeof linkView>): ActionJson {
  return { type: 'Action.OpenUrl', title: label(title), url };
}

/** At most six at once; what goes beyond is put behind the "more" button by the client. */
export function arrange(actions: readonly ActionJson[]): readonly ActionJson[] {
  return actions.map((action, index) => (index < PRIMARY ? action : { ...action, mode: 'secondary' }));
}
