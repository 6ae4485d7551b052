import { z } from 'zod';
import type { Fault } from './fault';
import type { LibraryContent } from './library';

/** The stages of every pathway, in order. When each begins is worked out in src/induction/stage.ts. */
export const STAGES = [
  'before-you-start',
  'first-day',
  'first-week',
  'first-month',
  'three-months',
  'six-months',
  'first-year',
] as const;
export type StageId = (typeof STAGES)[number];

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2026-11-24');
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'must be made of letters, digits and hyphens');
const slug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be made of small letters, digits and hyphens');
const line = z.string().trim().min(1, 'must not be empty');

/** A sentence or two, with what it rests on: passages, entries, actions or resources. */
const said = z.strictObject({
  text: line.max(320, 'must be at most 320 characters: shorter reads better on a phone'),
  from: z.array(id).min(1, 'must name what it rests on: a passage, an entry, an action or a resource'),
});

const stepSchema = z.strictObject({
  id: slug,
  title: line.max(60, 'must be at most 60 characters'),
  why: said,
  do: z.array(said).min(1, 'must say what to do').max(4, 'must have at most 4 points'),
  /** Entries and resources to open, best first. */
  read: z.array(id).min(1, 'must name something to read').max(5),
  ask: said,
});

const stageSchema = z.strictObject({
  stage: z.enum(STAGES),
  /** One kind sentence on what this time is for; it claims nothing. */
  intro: line.max(200),
  steps: z.array(stepSchema).min(3, 'must have at least 3 steps').max(6, 'must have at most 6 steps'),
});

/** One pathway of induction: knowledge/induction/<pathway>.yaml. */
export const pathwaySchema = z.strictObject({
  pathway: slug,
  title: line.max(60),
  /** Whom it is for, in one sentence; helps to choose. */
  who: line.max(160),
  /** Remembered roles for which this is offered first. */
  roles: z.array(id).default([]),
  /** How people name themselves: "amhp", "approved mental health professional". */
  says: z.array(line).min(1),
  /** A draft is shown in the preview and the gallery, and offered to nobody. */
  status: z.enum(['live', 'draft']),
  /** True where the record ends with a page for Social Work England: a pathway for registered social workers. */
  cpd: z.boolean().default(true),
  owner: line,
  reviewed: day,
  reviewBy: day,
  stages: z
    .array(stageSchema)
    .refine(
      (stages) => stages.map((one) => one.stage).join() === STAGES.join(),
      `must be the seven stages in this order: ${STAGES.join(', ')}`,
    ),
});

export type Said = z.infer<typeof said>;
export type Step = z.infer<typeof stepSchema>;
export type Stage = z.infer<typeof stageSchema>;
type PathwayFile = z.infer<typeof pathwaySchema>;

/** A pathway and the file that it was read from. */
export interface Pathway extends PathwayFile {
  readonly file: string;
}

/** Every reference of every pathway: steps unique, sources and reading there, and reading that can be opened. */
export function checkPathways(content: LibraryContent): readonly Fault[] {
  return content.pathways.flatMap((pathway) => {
    const fault = (what: string): Fault => ({ file: pathway.file, what });
    const steps = pathway.stages.flatMap((stage) => stage.steps);
    const seen = new Set<string>();
    return [
      ...roleFaults(pathway, content).map(fault),
      ...steps.filter((step) => seen.size === seen.add(step.id).size).map((s) => fault(`step ${s.id} is used twice`)),
      ...steps.flatMap((step) => stepFaults(step, content)).map(fault),
    ];
  });
}

function roleFaults(pathway: Pathway, content: LibraryContent): readonly string[] {
  const again = content.pathways.filter((other) => other.pathway === pathway.pathway).length > 1;
  return [
    ...(again ? [`pathway ${pathway.pathway} is used twice`] : []),
    ...pathway.roles
      .filter((role) => !content.roles.some((known) => known.id === role))
      .map((role) => `role "${role}" does not exist in roles.yaml`),
  ];
}

function stepFaults(step: Step, content: LibraryContent): readonly string[] {
  const from = [step.why, ...step.do, step.ask].flatMap((said) => said.from);
  const known = new Set([...content.passages, ...content.entries, ...content.resources].map((one) => one.id));
  return [
    ...from.filter((one) => !known.has(one)).map((one) => `step ${step.id}: source "${one}" does not exist`),
    ...step.read.flatMap((one) => readingFault(one, content).map((what) => `step ${step.id}: reading "${one}" ${what}`)),
    ...(/\bx{3,}\b/i.test(JSON.stringify(step)) ? [`step ${step.id}: shows a placeholder "xxx"`] : []),
  ];
}

/** Reading is an entry that is shown, or a resource that can be opened and still holds. */
function readingFault(id: string, content: LibraryContent): readonly string[] {
  const entry = content.entries.find((one) => one.id === id);
  const resource = content.resources.find((one) => one.id === id);
  if (entry && resource) return ['names both an entry and a resource: rename one of them'];
  if (entry) return entry.withdrawn ? ['is withdrawn: name another entry'] : [];
  if (!resource) return ['is neither an entry nor a resource'];
  if (resource.hidden) return ['is hidden from users'];
  if (resource.status === 'superseded' || resource.status === 'not-found') return [`is ${resource.status}`];
  return (resource.url ?? resource.fallbackUrl) ? [] : ['has no address to open'];
}
