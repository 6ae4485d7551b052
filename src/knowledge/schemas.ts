import { z } from 'zod';

/** "2026-11-24" */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2026-11-24');
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'must be made of letters, digits and hyphens');
const ids = z.array(id).default([]);
const line = z.string().trim().min(1, 'must not be empty');
const link = z.url({ protocol: /^https?$/ }).nullable();

/** Who keeps this and until when it may be trusted unread. */
const upkeep = { owner: line, reviewed: day, reviewBy: day };

export const passageSchema = z.strictObject({
  id,
  source: id,
  section: line,
  kind: z.enum(['action', 'action-para', 'resource', 'ask', 'info', 'audience-item', 'link', 'fragment']),
  audience: id.optional(),
});

export const sourceSchema = z.strictObject({
  id,
  title: line,
  short: line,
  publisher: line,
  /** A year or a day. */
  date: z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/, 'must be a year or a day, in quotes'),
  dateNote: line.optional(),
  url: link,
  contact: line.optional(),
  status: z.enum(['current', 'archived', 'superseded']),
  statusNote: line.optional(),
});

export const themeSchema = z.strictObject({ id, label: line, summary: line.optional(), passages: ids });
export const audienceSchema = z.strictObject({ id, label: line, who: line });
export const roleSchema = z.strictObject({
  id,
  label: line,
  as: line,
  audience: id.optional(),
  says: z.array(line).default([]),
});

/** How people ask for an entry: at least eight, in their own words. */
const asks = z.array(line).min(8, 'needs at least 8 ways in which people ask for it');
const title = line.max(60, 'must be at most 60 characters');

const withdrawal = { withdrawn: day.optional(), withdrawnBecause: line.optional() };

/** The front matter of a Markdown entry. */
export const proseSchema = z.strictObject({
  id,
  title,
  passages: ids.refine((list) => list.length > 0, 'must name at least one passage'),
  themes: ids,
  audiences: ids,
  resources: ids,
  actions: ids,
  related: ids,
  note: z.string().trim().default(''),
  ...upkeep,
  ...withdrawal,
  asks,
});

export const actionSchema = z.strictObject({
  id,
  passages: ids.refine((list) => list.length > 0, 'must name at least one passage'),
  title,
  text: line,
  more: line.optional(),
  note: z.string().trim().default(''),
  themes: ids.refine((list) => list.length > 0, 'must name at least one theme'),
  resources: ids,
  related: ids,
  ...withdrawal,
  asks,
});

export const actionListSchema = z.strictObject({
  audience: id,
  source: id,
  intro: line,
  ...upkeep,
  sections: z.array(z.strictObject({ title: line, actions: z.array(actionSchema).min(1) })).min(1),
});

export const resourceSchema = z.strictObject({
  id,
  title: line,
  publisher: line,
  kind: z.enum([
    'blog',
    'crisis',
    'guidance',
    'law',
    'nice',
    'organisation',
    'report',
    'standard',
    'toolkit',
    'video',
    'wellbeing',
  ]),
  url: link,
  fallbackUrl: link.optional(),
  linkConfidence: z.enum(['confirmed', 'likely', 'unconfirmed']),
  status: z.enum(['current', 'in-force', 'partly-in-force', 'superseded', 'archived', 'uncertain', 'not-found']),
  statusNote: z.string().trim().default(''),
  supersededBy: id.optional(),
  supersedes: z.string().optional(),
  facts: z
    .array(z.strictObject({ text: line, asOf: z.string().optional(), uncertain: z.boolean().optional() }))
    .default([]),
  themes: ids,
  phone: z.string().optional(),
  text: z.string().optional(),
  email: z.string().optional(),
  hidden: z.boolean().optional(),
});

export const topicSchema = z.strictObject({
  id,
  title: line.max(80),
  reason: line,
  where: line,
  resources: ids,
  near: z.boolean().default(false),
  asks,
});

export const glossarySchema = z.strictObject({
  term: line,
  full: line,
  meaning: line,
  also: z.array(line).default([]),
  resources: ids,
  passages: ids,
});

interface OneWay {
  readonly from: string;
  readonly to: string;
  /** Holds only where it is known whose actions are wanted. */
  readonly part?: true;
}

export const synonymsSchema = z
  .strictObject({
    ...upkeep,
    groups: z.array(z.array(line).min(2)),
    oneWay: z.array(z.strictObject({ from: line, to: line })).default([]),
    subjects: z.array(z.strictObject({ name: line, says: z.array(line).min(1) })).default([]),
  })
  .transform(({ subjects, oneWay, ...rest }) => ({
    ...rest,
    oneWay: [
      ...oneWay,
      ...subjects.flatMap(({ name, says }) => says.map((from) => ({ from, to: name, part: true as const }))),
    ] as readonly OneWay[],
  }));

/** A file of the shape `{<key>: [...]}` beside its upkeep. */
export const listOf = <T extends z.ZodType>(key: string, item: T) =>
  z.strictObject({
    owner: line.optional(),
    reviewed: day.optional(),
    reviewBy: day.optional(),
    [key]: z.array(item).min(1),
  });

export type Passage = z.infer<typeof passageSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Theme = z.infer<typeof themeSchema>;
export type Audience = z.infer<typeof audienceSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Prose = z.infer<typeof proseSchema>;
export type ActionText = z.infer<typeof actionSchema>;
export type ActionListFile = z.infer<typeof actionListSchema>;
export type Resource = z.infer<typeof resourceSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type GlossaryTerm = z.infer<typeof glossarySchema>;
export type Synonyms = z.infer<typeof synonymsSchema>;
