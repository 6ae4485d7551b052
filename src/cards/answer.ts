import { z } from 'zod';
import { askLine, buttonAction } from './actions';
import { askView, buttonView, cardMarkdown, httpsUrl, plainText } from './fields';
import type { CardJson } from '../conversation/reply';
import { parsed, presenter } from './presenter';
import { renderCard } from './render';
import { clip, link, oneLine, spoken, words } from './text';

const sourceView = z.strictObject({
  number: z.int().positive(),
  title: plainText,
  section: plainText.optional(),
  /** As it is to be read: "2020", "March 2021". */
  year: plainText.optional(),
  url: httpsUrl.optional(),
  /** Only if it is not current: "archived", "replaced by ...". */
  status: plainText.optional(),
});

const seeAlsoView = z.strictObject({
  title: plainText,
  url: httpsUrl.optional(),
  publisher: plainText.optional(),
  /** Only if it is not current: "NG212 replaced PH22". */
  note: plainText.optional(),
});

const bodyView = z.strictObject({
  topic: plainText,
  /** Two to four short sentences, the key words in bold. */
  answer: cardMarkdown,
  more: cardMarkdown.optional(),
  sources: z.array(sourceView).max(10),
  seeAlso: z.array(seeAlsoView).max(3).default([]),
});
export type AnswerBodyView = z.input<typeof bodyView>;

/** With an action id, the line opens that action. */
const roleLineView = z.strictObject({ text: cardMarkdown, actionId: plainText.optional() });

/** An answer on one phone screen; what is longer goes into `more`. */
export const answerView = z.strictObject({
  ...bodyView.shape,
  /** A short dated caution. */
  note: plainText.optional(),
  /** What it means for the person who asks. */
  role: z
    .strictObject({
      /** "As a team manager", "Whose job this is". */
      heading: plainText,
      lines: z.array(roleLineView).min(1).max(3),
      button: buttonView.optional(),
    })
    .optional(),
  related: z.array(askView).max(3).default([]),
  /** "Useful" and "Not useful"; null where Teams' own feedback buttons are shown. */
  feedback: z.strictObject({ entryId: plainText }).nullable().default(null),
  share: z.strictObject({ entryId: plainText }).nullable().default(null),
});
export type AnswerView = z.input<typeof answerView>;

/** An answer in parts that are made ready: those that come from the content alone serve many answers. */
export interface AnswerParts {
  readonly body: ReturnType<typeof answerBody>;
  readonly note?: string;
  readonly role?: {
    readonly heading: string;
    readonly lines: readonly ReturnType<typeof roleLine>[];
    readonly button?: ReturnType<typeof answerButton>;
  };
  readonly related: readonly ReturnType<typeof relatedLine>[];
  readonly feedback: { readonly entryId: string } | null;
  readonly share: { readonly entryId: string } | null;
}

/** What the answer says, and where it is from. */
export const answerBody = (view: AnswerBodyView) => bodyData(parsed('answer', bodyView, view));
/** A line of what it means for the person who asks. */
export const roleLine = (view: z.input<typeof roleLineView>) =>
  roleLineData(parsed('answer', roleLineView, view));
/** A question to ask next. */
export const relatedLine = (view: z.input<typeof askView>) => askLine(parsed('answer', askView, view));
/** The button below the lines. */
export const answerButton = (view: z.input<typeof buttonView>) =>
  buttonAction(parsed('answer', buttonView, view));

/** The answer card, of parts that are ready. */
export const answerCard = (parts: AnswerParts): CardJson => renderCard('answer', dataOf(parts));

/** The answer card. */
export const presentAnswer = presenter('answer', answerView, ({ role, related, note, ...view }) => {
  const { heading = '', lines = [], button } = role ?? {};
  const shown = { heading, lines: lines.map(roleLineData), ...(button && { button: buttonAction(button) }) };
  return dataOf({
    body: bodyData(view),
    ...(note !== undefined && { note }),
    ...(role && { role: shown }),
    related: related.map(askLine),
    feedback: view.feedback,
    share: view.share,
  });
});

/** A dated caution is not cut in the middle of the law that it names, in characters. */
const LONGEST_NOTE = 1000;

function dataOf({ body, note, role, related, feedback, share }: AnswerParts): object {
  const { heading = '', lines = [], button } = role ?? {};
  return {
    ...body,
    hasNote: note !== undefined,
    note: words(note ?? '', LONGEST_NOTE),
    hasRole: role !== undefined,
    role: {
      heading: words(heading),
      lines,
      hasButton: button !== undefined,
      actions: button ? [button] : [],
    },
    hasRelated: related.length > 0,
    related,
    hasFeedback: feedback !== null,
    feedbackOn: feedback?.entryId ?? '',
    hasShare: share !== null,
    shareOf: share?.entryId ?? '',
    hasButtons: feedback !== null || share !== null,
  };
}

function bodyData({ topic, answer, more, sources, seeAlso }: z.output<typeof bodyView>) {
  return {
    topic: words(topic),
    answer,
    hasMore: more !== undefined,
    more: more ?? '',
    hasSources: sources.length > 0,
    sources: sources.map(sourceData),
    hasSeeAlso: seeAlso.length > 0,
    seeAlso: seeAlso.map(seeAlsoData),
    spoken: clip(`${oneLine(topic)}. ${spoken(answer)}`, 700),
  };
}

function roleLineData({ text, actionId }: z.output<typeof roleLineView>) {
  return {
    text,
    opens: actionId !== undefined,
    actionId: actionId ?? '',
    spoken: clip(`Open the action: ${spoken(text)}`, 120),
  };
}

/** "**1** [Title](url), section, 2020. Archived." */
function sourceData(source: z.output<typeof sourceView>): { text: string } {
  const rest = [source.section, source.year].filter((part) => part !== undefined);
  const named = [link(source.title, source.url), ...rest.map((part) => words(part))].join(', ');
  return { text: `**${String(source.number)}** ${named}${statusNote(source.status)}` };
}

function seeAlsoData(item: z.output<typeof seeAlsoView>): { text: string } {
  const by = item.publisher === undefined ? '' : `, ${words(item.publisher)}`;
  return { text: `${link(item.title, item.url)}${by}${statusNote(item.note)}` };
}

/** In bold, so that it is not overlooked. */
const statusNote = (note: string | undefined): string => (note === undefined ? '' : `. **${words(note)}**`);
