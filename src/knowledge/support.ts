import { z } from 'zod';

const line = z.string().trim().min(1, 'must not be empty');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2026-11-24');

/** One way to get help: a number to ring or text, or a page. */
const option = z.strictObject({
  id: line,
  label: line,
  detail: z.string().trim().default(''),
  phone: z.string().optional(),
  sms: z.string().optional(),
  url: z.url({ protocol: /^https?$/ }).nullish(),
  resource: z.string().optional(),
});

/** What is shown for one kind of concern: a kind sentence, ways to get help in order, workplace support after it. */
const supportCard = z.strictObject({
  title: line,
  lead: line,
  options: z.array(option).min(1),
  /** Said under the options. */
  after: z.string().trim().default(''),
  /** Entries of the guidance to offer, e.g. the employer's duty after violence. */
  entries: z.array(z.string()).default([]),
});

/** Everything said in distress, at risk, and about privacy: never composed, only chosen. */
export const supportSchema = z.strictObject({
  owner: line,
  reviewed: day,
  reviewBy: day,
  crisis: supportCard,
  struggling: supportCard,
  'danger-now': supportCard,
  'hurt-at-work': supportCard,
  'someone-else-at-risk': supportCard,
  wellbeing: supportCard,
  /** The short public reply in a channel, when the card goes to the person alone; and when that chat is not open yet. */
  channel: z.strictObject({ discreet: line, noPrivateChat: line }),
  privacy: z.strictObject({ title: line, warning: line, answeredRest: line, askAgain: line }),
});

export type SupportOption = z.infer<typeof option>;
export type SupportCard = z.infer<typeof supportCard>;
export type Support = z.infer<typeof supportSchema>;
