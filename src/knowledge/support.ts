import { z } from 'zod';

const line = z.string().trim().min(1, 'must not be empty');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2026-11-24');
const ids = z.array(line).default([]);

/** One way to get help: a number to ring or text, a page, a person. */
const option = z.strictObject({
  id: line,
  label: line,
  detail: z.string().trim().default(''),
  phone: z.string().optional(),
  sms: z.string().optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
  resource: z.string().optional(),
});

/** What is shown for one kind of concern: a kind sentence, what to do first, ways to get help in order. */
const supportCard = z.strictObject({
  title: line,
  lead: line,
  steps: z.array(line).default([]),
  options: ids,
  optionsTitle: line.optional(),
  workplaceTitle: line.optional(),
  workplace: ids,
  /** What the guidance asks of the employer, for later. */
  guidance: z.strictObject({ text: line, actions: ids, passages: ids }).optional(),
  closing: line,
});

/** Everything said in distress, at risk, and about privacy: never composed, only chosen. */
export const supportSchema = z.strictObject({
  owner: line,
  reviewed: day,
  reviewBy: day,
  options: z.array(option).min(1),
  crisis: supportCard,
  struggling: supportCard,
  'danger-now': supportCard,
  'hurt-at-work': supportCard,
  'someone-else-at-risk': supportCard,
  channel: z.strictObject({ text: line, textIfNoPrivateChat: line }),
  wellbeing: z.strictObject({
    title: line,
    lead: line,
    groups: z.array(z.strictObject({ title: line, options: ids })).min(1),
  }),
  privacy: z.strictObject({ title: line, block: line, partial: line, channel: line }),
});

export type SupportOption = z.infer<typeof option>;
export type SupportCard = z.infer<typeof supportCard>;
export type Support = z.infer<typeof supportSchema>;
