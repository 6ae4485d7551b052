import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { presentInductionReflect } from '../cards/induction-reflect';
import type { Button } from '../conversation/feature';
import type { Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import { GuideError } from '../errors';
import type { Step } from '../knowledge/induction';
import type { Own } from './context';
import type { InductionDeps } from './deps';
import { again, progress, stepButton, stepData } from './own';
import { cardReply } from './place';
import { screened } from './screened';
import { openStep } from './steps';

/** Enough for years of learning; a script that fills the table is stopped. */
const MAX_REFLECTIONS = 200;

const reflectData = stepData.extend({
  id: z.uuid(),
  text: z.string().trim().min(1).max(2000),
  /** A toggle sends a string. */
  peer: z.union([z.boolean(), z.stringbool()]).default(false),
});

/** The reflection form, what it sends, and taking a reflection away. */
export function reflectButtons(deps: InductionDeps): readonly Button[] {
  return [
    stepButton(deps, 'induction-reflect-form', stepData, (_own, step, _data, request) => {
      const card = presentInductionReflect({ step: step.id, title: step.title, id: randomUUID() });
      return cardReply(request, card, 'What did you learn?');
    }),
    stepButton(deps, 'induction-reflect', reflectData, (own, step, data, request) =>
      reflect(deps, request, own, step, data),
    ),
    stepButton(
      deps,
      'induction-unreflect',
      stepData.extend({ id: z.string().max(80) }),
      async (own, step, { id }, request) => {
        await deps.journeys.unreflect(own.key, id);
        return again(deps, request, (now) => openStep(deps, request, now, step.id));
      },
    ),
  ];
}

async function reflect(
  deps: InductionDeps,
  request: Request,
  own: Own,
  step: Step,
  { id, text, peer }: z.output<typeof reflectData>,
): Promise<Reply> {
  if (own.journey.reflections.length >= MAX_REFLECTIONS) {
    throw new GuideError(
      'not-allowed',
      `I keep at most ${String(MAX_REFLECTIONS)} reflections. Remove one first.`,
    );
  }
  const said = await screened(deps, request, text);
  if ('reply' in said) return said.reply;
  if (said.text === '')
    throw new GuideError(
      'submission-invalid',
      'Nothing was left to keep. Please write it without details of people.',
    );
  await deps.journeys.reflect(own.key, { id, step: step.id, text: said.text, peer });
  const care = said.cleaned
    ? ' I took out what could identify somebody; please read it over in your record.'
    : '';
  return again(deps, request, (now) =>
    progress(deps, request, now, {
      outcome: { text: `Kept your reflection on “${step.title}”. ${praise(own, peer)}${care}` },
    }),
  );
}

function praise(own: Own, peer: boolean): string {
  if (!own.pathway.cpd) return 'It stands in your record.';
  return peer ? 'It stands on your CPD page, with peer reflection.' : 'It stands on your CPD page.';
}
