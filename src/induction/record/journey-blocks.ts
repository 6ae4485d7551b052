import type { Pathway } from '../../knowledge/induction';
import type { Library } from '../../knowledge/library';
import { stageStates, stepStates, type StepState } from '../journey';
import type { Journey } from '../ports';
import { dayAt, readDay, stageLabel } from '../stage';
import { reading } from '../step-view';
import type { Block } from './document';

/** One journey: the counts of its stages, then every step that was touched. */
export function journeyBlocks(library: Library, pathway: Pathway, journey: Journey): readonly Block[] {
  const states = stageStates(pathway, journey);
  const steps = stepStates(pathway, journey);
  const ended =
    journey.endedAt === undefined ? '' : `, ended on ${readDay(dayAt(journey.endedAt, journey.timeZone))}`;
  return [
    { kind: 'heading', level: 2, text: pathway.title },
    { kind: 'text', text: `First day ${readDay(journey.startDate)}${ended}.` },
    {
      kind: 'table',
      head: ['Stage', 'Done', 'Skipped', 'Open'],
      rows: states.map(({ stage, done, skipped, total }) => [
        mine(stageLabel(stage.stage)),
        String(done),
        String(skipped),
        String(total - done - skipped),
      ]),
    },
    ...pathway.stages.flatMap(({ stage }) => {
      const touched = steps.filter((one) => one.stage === stage && isTouched(one, journey));
      if (touched.length === 0) return [];
      return [
        { kind: 'heading', level: 3, text: mine(stageLabel(stage)) } as const,
        ...touched.flatMap((one) => stepBlocks(library, journey, one)),
      ];
    }),
  ];
}

/** A label of the person's own stage, as it stands in a document that others read: "First week". */
export const mine = (label: string): string =>
  label.replace(/^Your (.)/, (_all, letter: string) => letter.toUpperCase()).replace(/ your /, ' the ');

const isTouched = ({ step, mark }: StepState, journey: Journey): boolean =>
  mark !== undefined || journey.reflections.some((one) => one.step === step.id);

function stepBlocks(library: Library, journey: Journey, { step, mark }: StepState): readonly Block[] {
  const day = (at: number): string => readDay(dayAt(at, journey.timeZone));
  const titles = reading(library, step).map((one) => one.title);
  const state = !mark
    ? 'Not ticked off yet.'
    : mark.status === 'done'
      ? `Done and read on ${day(mark.at)}:`
      : `Skipped on ${day(mark.at)}${mark.reason ? `: ${mark.reason}` : ''}.`;
  return [
    { kind: 'heading', level: 4, text: step.title },
    { kind: 'text', text: state },
    ...(mark?.status === 'done' ? [{ kind: 'list', items: titles } as const] : []),
    ...journey.reflections
      .filter((one) => one.step === step.id)
      .map((one): Block => ({
        kind: 'own',
        text: one.text,
        caption: `Reflection of ${day(one.at)}${one.peer ? ', talked over with a peer' : ''}`,
      })),
  ];
}
