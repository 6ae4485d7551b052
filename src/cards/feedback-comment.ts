import { z } from 'zod';
import { plainText } from './fields';
import { presenter } from './presenter';
import { oneLine, words } from './text';

/** Asks, after "useful" or "not useful", for a word on why. Optional. */
export const feedbackCommentView = z.strictObject({
  entryId: plainText,
  topic: plainText,
  useful: z.boolean(),
});
export type FeedbackCommentView = z.input<typeof feedbackCommentView>;

/** The feedback comment card: sends `feedback-comment` with {entryId, useful, comment}. */
export const presentFeedbackComment = presenter('feedback-comment', feedbackCommentView, (view) => ({
  entryId: view.entryId,
  useful: view.useful,
  topic: words(view.topic),
  spokenTopic: oneLine(view.topic),
  prompt: view.useful ? 'What helped? (optional)' : 'What was missing or wrong? (optional)',
}));
