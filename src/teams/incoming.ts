import { z } from 'zod';
import { withoutRubbish } from './text';

/** Absent, null and of the wrong type are the same to us where a field is not needed. */
const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const text = optional(z.string());

/** Ids become parts of a URL and keys of a table: one that could climb out of its place, or is no text, is no id. */
const id = z
  .string()
  .min(1)
  .max(2_000)
  .refine((value) => !/^\.{1,2}$|[\u0000-\u001F]|\p{Surrogate}/u.test(value), 'is not an id');

/** A name is shown and kept: what no table can hold goes out of it. */
const name = optional(z.string().transform(withoutRubbish));

const account = z.object({ id, name, aadObjectId: text });
const named = z.object({ id, name });

const entity = z.object({
  type: text,
  text,
  timezone: text,
  mentioned: optional(z.object({ id: text, name: text })),
});

const channelData = z.object({
  tenant: optional(z.object({ id })),
  team: optional(named),
  channel: optional(named),
  eventType: text,
});

/**
 * The parts of an activity that we read. A client may send much more, and does; it is let through unread.
 * What can be done without is dropped when it is malformed, what cannot be is refused.
 */
export const incomingSchema = z.object({
  type: z.string().min(1).max(100),
  id: id.nullish().transform((value) => value ?? undefined),
  name: text,
  action: text,
  timestamp: text,
  channelId: z.string().max(100).nullish(),
  serviceUrl: z.string().max(2_000).nullish(),
  from: optional(account),
  recipient: optional(account),
  conversation: optional(
    z.object({ id, name: text, conversationType: text, isGroup: optional(z.boolean()), tenantId: text }),
  ),
  channelData: optional(channelData),
  replyToId: optional(id),
  text,
  value: z.unknown().optional(),
  entities: optional(z.array(entity.catch({}))),
  attachments: optional(z.array(z.object({ contentType: text }).catch({}))),
  membersAdded: optional(z.array(account)),
  membersRemoved: optional(z.array(account)),
  localTimezone: text,
});

/** An activity as it came in, as far as we read it. */
export type Incoming = z.infer<typeof incomingSchema>;

/** An activity that says who speaks and where: all that can be answered. */
export type Addressed = Incoming & Required<Pick<Incoming, 'from' | 'conversation'>> & { serviceUrl: string };

/** Whether the activity can be answered at all. */
export function isAddressed(activity: Incoming): activity is Addressed {
  return Boolean(activity.from && activity.conversation && activity.serviceUrl);
}
