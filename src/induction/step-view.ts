import type { ButtonView } from '../cards/fields';
import { presentInductionStep } from '../cards/induction-step';
import type { CardJson } from '../conversation/reply';
import type { Pathway, Step } from '../knowledge/induction';
import type { Library } from '../knowledge/library';
import { openSteps, stepStates, type StepState } from './journey';
import type { Journey, Mark } from './ports';
import { dayAt, readDay, stageLabel } from './stage';

/** One step opened; undefined for an id that the pathway does not have. */
export function stepCard(
  library: Library,
  pathway: Pathway,
  journey: Journey,
  stepId: string,
  now: number,
): CardJson | undefined {
  const state = stepStates(pathway, journey).find((one) => one.step.id === stepId);
  if (!state) return undefined;
  const { step, stage, mark } = state;
  const next = openSteps(pathway, journey, now).find((one) => one.step.id !== step.id);
  return presentInductionStep({
    id: step.id,
    topic: `${pathway.title} · ${stageLabel(stage)}`,
    title: step.title,
    ...(mark && { state: stateLine(mark, journey.timeZone) }),
    why: step.why.text,
    todo: step.do.map((one) => one.text),
    reading: reading(library, step),
    ask: step.ask.text,
    reflections: journey.reflections
      .filter((one) => one.step === step.id)
      .map(({ id, text, peer, at }) => ({ id, text, peer, day: readDay(dayAt(at, journey.timeZone)) })),
    buttons: stepButtons(step, mark, next),
  });
}

function stateLine(mark: Mark, zone: string): string {
  const day = readDay(dayAt(mark.at, zone));
  return mark.status === 'done'
    ? `✓ Done on ${day}`
    : `– Skipped on ${day}${mark.reason ? `: ${mark.reason}` : ''}`;
}

/** Something to read: a page outside, or an entry of the knowledge base. */
export interface Reading {
  readonly title: string;
  readonly url?: string;
  readonly entry?: string;
  readonly note?: string;
}

/** What to read, with the address or the entry that opens it, and its status where it is not current. */
export function reading(library: Library, step: Step): Reading[] {
  return step.read.flatMap((id): Reading[] => {
    const entry = library.entry(id);
    if (entry) return [{ title: entry.title, entry: entry.id }];
    const resource = library.resource(id);
    if (!resource) return [];
    const url = (resource.url ?? resource.fallbackUrl)?.replace(/^http:/, 'https:');
    const note = NOTES[resource.status];
    return [
      { title: resource.title, ...(url !== undefined && { url }), ...(note !== undefined && { note }) },
    ];
  });
}

const NOTES: Readonly<Partial<Record<string, string>>> = {
  'partly-in-force': 'only partly in force',
  archived: 'archived',
  uncertain: 'may have moved',
};

function stepButtons({ id: step }: Step, mark: Mark | undefined, next: StepState | undefined): ButtonView[] {
  const data = { step };
  const open: ButtonView[] = [
    { title: 'Done and read', verb: 'induction-done', data, replaces: true, style: 'positive' },
    { title: 'Write a reflection', verb: 'induction-reflect-form', data, replaces: true },
    { title: 'Skip', verb: 'induction-skip-form', data, replaces: true },
  ];
  const marked: ButtonView[] = [
    { title: 'Write a reflection', verb: 'induction-reflect-form', data, replaces: true },
    { title: 'Undo', verb: 'induction-undo', data, replaces: true },
  ];
  return [
    ...(mark ? marked : open),
    ...(next
      ? [{ title: 'Next step', verb: 'induction-step', data: { step: next.step.id }, replaces: true }]
      : []),
    { title: 'Back', verb: 'induction', replaces: true },
  ];
}
