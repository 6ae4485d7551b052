import { z } from 'zod';
import { askLine } from './actions';
import { askView, httpsUrl, plainText } from './fields';
import { presenter } from './presenter';
import { clip, link, oneLine, words } from './text';

/** Said plainly: this is not in the knowledge base; here is where to go. */
export const noAnswerView = z.strictObject({
  /** What was asked, as it was typed; left out where it may hold something that must not be repeated. */
  question: z.string().optional(),
  /** Why not, where there is a reason: "I don't give legal advice about a case." */
  because: plainText.optional(),
  /** Where such a thing is answered. */
  where: z
    .array(z.strictObject({ title: plainText, url: httpsUrl.optional(), detail: plainText.optional() }))
    .max(4)
    .default([]),
  /** The nearest topics. */
  topics: z.array(askView).max(5).default([]),
  /** True if the question was noted for the content owner. */
  noted: z.boolean(),
});
export type NoAnswerView = z.input<typeof noAnswerView>;

/** The no-answer card. */
export const presentNoAnswer = presenter('no-answer', noAnswerView, (view) => {
  const question = clip(oneLine(view.question ?? ''), 200);
  return {
    hasQuestion: question !== '',
    // A RichTextBlock, which reads no Markdown at all: what was typed is shown as it was typed.
    question: `You asked: “${question}”`,
    hasBecause: view.because !== undefined,
    because: words(view.because ?? ''),
    hasWhere: view.where.length > 0,
    where: view.where.map(({ title, url, detail }) => ({
      text: detail === undefined ? link(title, url) : `${link(title, url)}: ${words(detail)}`,
    })),
    hasTopics: view.topics.length > 0,
    topics: view.topics.map(askLine),
    noted: view.noted,
    spoken: [
      'I don’t have an answer to that.',
      view.because ?? '',
      ...view.where.map((item) => `${item.title}.`),
    ]
      .map(oneLine)
      .filter(Boolean)
      .join(' '),
  };
});
