import { z } from 'zod';
import { presentInductionSkip } from '../cards/induction-skip';
import type { Button } from '../conversation/feature';
import type { Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import type { Step } from '../knowledge/induction';
import type { Own } from './context';
import type { InductionDeps } from './deps';
import { stepButton, stepData } from './own';
import { cardReply } from './place';
import { screened } from './screened';
import { ticked } from './steps';

/** Why a step is skipped, as it is chosen and as it stands in the record. */
const REASONS = {
  before: 'I did this before',
  role: 'It is not part of my role',
  here: 'It is not done here',
  asked: 'I asked for it and it was not offered',
  other: 'Another reason',
} as const;

const skipData = stepData.extend({
  reason: z.enum(Object.keys(REASONS) as [keyof typeof REASONS]),
  note: z.string().trim().max(200).optional(),
});

/** The skip form and what it sends. */
export function skipButtons(deps: InductionDeps): readonly Button[] {
  return [
    stepButton(deps, 'induction-skip-form', stepData, (_own, step, _data, request) =>
      cardReply(request, form(step), 'Why skip this one?'),
    ),
    stepButton(deps, 'induction-skip', skipData, (own, step, data, request) =>
      skip(deps, request, own, step, data),
    ),
  ];
}

const form = (step: Step) =>
  presentInductionSkip({
    step: step.id,
    title: step.title,
    reasons: Object.entries(REASONS).map(([id, label]) => ({ id, label })),
  });

async function skip(
  deps: InductionDeps,
  request: Request,
  own: Own,
  step: Step,
  { reason, note }: z.output<typeof skipData>,
): Promise<Reply> {
  const word = note ? await screened(deps, request, note) : { text: '', cleaned: false };
  if ('reply' in word) return word.reply;
  const why = word.text ? `${REASONS[reason]}: ${word.text}` : REASONS[reason];
  await deps.journeys.mark(own.key, { step: step.id, status: 'skipped', reason: why });
  const care = word.cleaned ? ' I took out what could identify somebody.' : '';
  return ticked(deps, request, step, `Skipped: ${step.title}.${care}`);
}
