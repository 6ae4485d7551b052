import { z } from 'zod';
import { tellPrivately } from './private';
import { cleanText } from './text';
import { answerTo, requestOf, type Invoked, type Parts, type Turn } from './turn';

const opinion = z.object({
  reaction: z.enum(['like', 'dislike']),
  feedback: z.string().max(10_000).optional().catch(''),
});

/** Teams puts it under `actionValue`, the Playground sometimes bare. */
const value = z.union([z.object({ actionValue: opinion }).transform((sent) => sent.actionValue), opinion]);

/** Teams wraps the words in JSON, the Playground sends them as they are. */
const wrapped = z.object({ feedbackText: z.string() });

/** Longer comments are cut. */
const LONGEST = 1_000;

/**
 * Teams' own feedback buttons, told to the features as a press of ours: `feedback` with {entryId, useful}, or
 * `feedback-comment` with a comment too. Teams shows its own thanks, so that nothing more is said.
 */
export async function onFeedback(parts: Parts, turn: Turn): Promise<Invoked> {
  const sent = value.safeParse(turn.activity.value).data;
  const { place, person, activity } = turn;
  const entryId = parts.memory.feedbackOn(place, person, activity.replyToId);
  if (!sent) return { status: 400 };
  if (entryId === undefined) return { status: 200, body: {} };
  const comment = cleanText(commentIn(sent.feedback ?? '')).slice(0, LONGEST);
  const data = { entryId, useful: sent.reaction === 'like', ...(comment && { comment }) };
  const press = { verb: comment ? 'feedback-comment' : 'feedback', data };
  const request = await requestOf(parts, turn, { text: '', press });
  const { reply } = await answerTo(parts, turn, () => parts.respond(request));
  if (reply.privately) await tellPrivately(parts, turn, reply.privately);
  return { status: 200, body: {} };
}

function commentIn(feedback: string): string {
  try {
    return wrapped.safeParse(JSON.parse(feedback)).data?.feedbackText ?? feedback;
  } catch {
    return feedback;
  }
}
