import { z } from 'zod';
import type { CardJson, Reply } from '../conversation/reply';

const card = z.custom<CardJson>(
  (value) => typeof value === 'object' && value !== null && 'type' in value && value.type === 'AdaptiveCard',
);

/** What of a Reply can lie in a table: everything but files, dialogs and what belongs to a turn. */
const payloadSchema = z.strictObject({
  text: z.string().optional(),
  card: card.optional(),
  summary: z.string().optional(),
  citations: z
    .array(
      z.strictObject({
        position: z.number(),
        title: z.string(),
        url: z.string().optional(),
        abstract: z.string(),
      }),
    )
    .optional(),
  suggestions: z.array(z.string()).optional(),
  feedbackOn: z.string().optional(),
});

/** A rendered message, ready to be sent many times. */
export type Payload = Pick<Reply, 'text' | 'card' | 'summary' | 'citations' | 'suggestions' | 'feedbackOn'>;

/** The message as text for the store; refuses one that would show a blank preview. */
export function packPayload(payload: Payload): string {
  const parsed = payloadSchema.parse(payload);
  if (parsed.card && !parsed.text && !parsed.summary) throw new Error('a card without text needs a summary');
  return JSON.stringify(parsed);
}

/** The message back from the store. */
export function unpackPayload(text: string): Payload {
  return payloadSchema.parse(JSON.parse(text)) as Payload;
}
