import type { CardJson } from '../conversation/reply';
import type { Pathway } from '../knowledge/induction';
import type { Library } from '../knowledge/library';
import { stepStates } from './journey';
import { nudgeReply } from './nudge-view';
import type { Journey } from './ports';
import { progressCard } from './progress-view';
import { stageLabel } from './stage';
import { stepCard } from './step-view';

/** A card of a pathway, under the name of its stage or step. */
export interface Preview {
  readonly card: string;
  readonly sample: string;
  readonly json: CardJson;
}

/** Every card that somebody on this pathway would see: each stage, each step, and a nudge. For content owners. */
export function previewPathway(library: Library, pathway: Pathway, now: number): readonly Preview[] {
  const journey = exampleJourney(pathway, now);
  const steps = stepStates(pathway, journey);
  const nudge = nudgeReply(pathway, journey, steps.slice(0, 2), now).card;
  return [
    ...pathway.stages.flatMap(({ stage }) => [
      {
        card: 'induction-progress',
        sample: stageLabel(stage),
        json: progressCard(pathway, journey, now, { stage }),
      },
      ...steps
        .filter((one) => one.stage === stage)
        .flatMap(({ step }): Preview[] => {
          const json = stepCard(library, pathway, journey, step.id, now);
          return json ? [{ card: 'induction-step', sample: step.id, json }] : [];
        }),
    ]),
    ...(nudge ? [{ card: 'induction-nudge', sample: 'nudge', json: nudge }] : []),
  ];
}

/** Somebody who begins today. */
const exampleJourney = (pathway: Pathway, now: number): Journey => ({
  id: 'preview',
  personKey: 'preview',
  pathway: pathway.pathway,
  startDate: new Date(now).toISOString().slice(0, 10),
  timeZone: 'Europe/London',
  nudges: true,
  begunAt: now,
  marks: [],
  reflections: [],
});

/** What a card says, line by line, as a terminal shows it. */
export function cardText(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(cardText);
  if (typeof node !== 'object' || node === null) return [];
  const { type, text, title, url, items, columns, inlines, body, actions } = node as Record<string, unknown>;
  if (type === 'TextBlock' || type === 'TextRun') return [String(text)];
  if (typeof type === 'string' && type.startsWith('Action.'))
    return [`[${String(title)}]${url ? ` ${String(url)}` : ''}`];
  if (type === 'ColumnSet') return [cardText(columns).join('  ')];
  return [body, items, inlines, actions].flatMap(cardText);
}
