import { z } from 'zod';
import { arrange, buttonAction, executeAction } from './actions';
import { buttonView, cardMarkdown, httpsUrl, plainText } from './fields';
import { openAction } from './induction-rows';
import { presenter } from './presenter';
import { clip, link, oneLine, spoken, words } from './text';

const readingView = z.strictObject({
  title: plainText,
  /** A page outside. */
  url: httpsUrl.optional(),
  /** A piece of the knowledge base, shown in the chat. */
  entry: plainText.optional(),
  /** Only if it is not current: "archived". */
  note: plainText.optional(),
});

/** One step opened: why, do, read, ask. */
export const inductionStepView = z.strictObject({
  id: plainText,
  topic: plainText,
  title: plainText,
  why: cardMarkdown,
  todo: z.array(cardMarkdown).min(1).max(4),
  reading: z.array(readingView).min(1).max(5),
  ask: cardMarkdown,
  /** "Done on 24 November 2026." */
  state: plainText.optional(),
  reflections: z
    .array(z.strictObject({ id: plainText, text: plainText, day: plainText, peer: z.boolean() }))
    .default([]),
  buttons: z.array(buttonView).min(1).max(6),
});
export type InductionStepView = z.input<typeof inductionStepView>;

/** How many reflections a card shows; all of them are in the record. */
const SHOWN = 3;

/** The step card. */
export const presentInductionStep = presenter('induction-step', inductionStepView, (view) => ({
  topic: words(view.topic),
  title: words(view.title),
  hasState: view.state !== undefined,
  state: words(view.state ?? ''),
  why: view.why,
  todo: view.todo.map((text) => ({ text: `• ${text}` })),
  reading: view.reading.map((item) => readingData(view.id, item)),
  ask: view.ask,
  hasReflections: view.reflections.length > 0,
  reflections: view.reflections.slice(-SHOWN).map(({ id, text, day, peer }) => ({
    text: clip(text, 600),
    day: words(peer ? `${day}, talked over with a peer` : day),
    remove: executeAction('Remove', 'induction-unreflect', { step: view.id, id }),
  })),
  actions: arrange(view.buttons.map(buttonAction)),
  spoken: clip(`${oneLine(view.title)}. ${spoken(view.why)} ${view.todo.map(spoken).join(' ')}`, 700),
}));

function readingData(step: string, item: z.output<typeof readingView>): object {
  const note = item.note === undefined ? '' : `. **${words(item.note)}**`;
  const opens = item.entry !== undefined;
  return {
    opens,
    links: !opens,
    text: opens ? `› ${words(item.title)}${note}` : `• ${link(item.title, item.url)}${note}`,
    action: openAction(`Read: ${item.title}`, 'induction-read', { step, entry: item.entry ?? '' }),
  };
}
