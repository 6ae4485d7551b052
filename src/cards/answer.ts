import { z } from 'zod';
import { askLine, buttonAction } from './actions';
import { askView, buttonView, cardMarkdown, httpsUrl, plainText } from './fields';
import { presenter } from './presenter';
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

/** An answer on one phone screen; what is longer goes into `more`. */
export const answerView = z.strictObject({
  topic: plainText,
  /** Two to four short sentences, the key words in bold. */
  answer: cardMarkdown,
  /** A short dated caution. */
  note: plainText.optional(),
  more: cardMarkdown.optional(),
  /** What it means for the person who asks. */
  role: z
    .strictObject({
      /** "As a team manager", "Whose job this is". */
      heading: plainText,
      /** With an action id, the line opens that action. */
      lines: z
        .array(z.strictObject({ text: cardMarkdown, actionId: plainText.optional() }))
        .min(1)
        .max(3),
      button: buttonView.optional(),
    })
    .optional(),
  sources: z.array(sourceView).max(10),
  seeAlso: z.array(seeAlsoView).max(3).default([]),
  related: z.array(askView).max(3).default([]),
  /** "Useful" and "Not useful"; null where Teams' own feedback buttons are shown. */
  feedback: z.strictObject({ entryId: plainText }).nullable().default(null),
  share: z.strictObject({ entryId: plainText }).nullable().default(null),
});
export type AnswerView = z.input<typeof answerView>;
type Answer = z.output<typeof answerView>;

/** The answer card. */
export const presentAnswer = presenter('answer', answerView, (view) => ({
  topic: words(view.topic),
  answer: view.answer,
  hasNote: view.note !== undefined,
  note: words(view.note ?? ''),
  hasMore: view.more !== undefined,
  more: view.more ?? '',
  hasRole: view.role !== undefined,
  role: roleData(view.role),
  hasSources: view.sources.length > 0,
  sources: view.sources.map(sourceData),
  hasSeeAlso: view.seeAlso.length > 0,
  seeAlso: view.seeAlso.map(seeAlsoData),
  hasRelated: view.related.length > 0,
  related: view.related.map(askLine),
  hasFeedback: view.feedback !== null,
  feedbackOn: view.feedback?.entryId ?? '',
  hasShare: view.share !== null,
  shareOf: view.share?.entryId ?? '',
  hasButtons: view.feedback !== null || view.share !== null,
  spoken: clip(`${oneLine(view.topic)}. ${spoken(view.answer)}`, 700),
}));

function roleData(role: Answer['role']): object {
  const lines = role?.lines ?? [];
  return {
    heading: words(role?.heading ?? ''),
    lines: lines.map((line) => ({
      text: line.text,
      opens: line.actionId !== undefined,
      actionId: line.actionId ?? '',
      spoken: clip(`Open the action: ${spoken(line.text)}`, 120),
    })),
    hasButton: role?.button !== undefined,
    actions: role?.button === undefined ? [] : [buttonAction(role.button)],
  };
}

/** "**1** [Title](url), section, 2020. Archived." */
function sourceData(source: Answer['sources'][number]): { text: string } {
  const rest = [source.section, source.year].filter((part) => part !== undefined);
  const named = [link(source.title, source.url), ...rest.map((part) => words(part))].join(', ');
  return { text: `**${String(source.number)}** ${named}${statusNote(source.status)}` };
}

function seeAlsoData(item: Answer['seeAlso'][number]): { text: string } {
  const by = item.publisher === undefined ? '' : `, ${words(item.publisher)}`;
  return { text: `${link(item.title, item.url)}${by}${statusNote(item.note)}` };
}

/** In bold, so that it is not overlooked. */
const statusNote = (note: string | undefined): string => (note === undefined ? '' : `. **${words(note)}**`);
