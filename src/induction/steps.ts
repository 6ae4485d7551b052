import { z } from 'zod';
import { presentNotice } from '../cards/notice';
import type { Button } from '../conversation/feature';
import type { Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import { GuideError } from '../errors';
import type { Step } from '../knowledge/induction';
import type { Own } from './context';
import type { InductionDeps } from './deps';
import { findStep, isFinished, stageStates } from './journey';
import { again, progress, stepButton, stepData } from './own';
import { cardReply } from './place';
import { stageLabel } from './stage';
import { stepCard } from './step-view';
import { inSentence } from './text';

/** Opening a step, reading a piece of the guidance for it, ticking it off and taking that back. */
export function stepButtons(deps: InductionDeps): readonly Button[] {
  return [
    stepButton(deps, 'induction-step', stepData, (own, step, _data, request) =>
      openStep(deps, request, own, step.id),
    ),
    stepButton(
      deps,
      'induction-read',
      stepData.extend({ entry: z.string().max(80) }),
      (_own, step, { entry }, request) => read(deps, request, step, entry),
    ),
    stepButton(deps, 'induction-done', stepData, async (own, step, _data, request) => {
      await deps.journeys.mark(own.key, { step: step.id, status: 'done' });
      return ticked(deps, request, step, `Done: ${step.title}.`);
    }),
    stepButton(deps, 'induction-undo', stepData, async (own, step, _data, request) => {
      await deps.journeys.unmark(own.key, step.id);
      return again(deps, request, (now) => openStep(deps, request, now, step.id));
    }),
  ];
}

/** A step opened: why, do, read, ask. */
export function openStep(deps: InductionDeps, request: Request, own: Own, stepId: string): Reply {
  const card = stepCard(deps.library, own.pathway, own.journey, stepId, deps.clock.now());
  const step = findStep(own.pathway, stepId)?.step;
  if (!card || !step) throw new GuideError('not-found', 'That step is not in your induction.');
  return cardReply(request, card, step.title);
}

/** Back to the progress card after a tick or a skip, on the stage of that step, with the way to take it back. */
export function ticked(deps: InductionDeps, request: Request, step: Step, did: string): Promise<Reply> {
  return again(deps, request, (own) => {
    const stage = findStep(own.pathway, step.id)?.stage;
    const undo = { title: 'Undo', verb: 'induction-undo', data: { step: step.id }, replaces: true };
    const text = [did, praise(own, step.id)].filter(Boolean).join(' ');
    return progress(deps, request, own, { outcome: { text, undo }, ...(stage && { stage }) });
  });
}

/** A word when a stage, or everything, is finished. */
function praise(own: Own, stepId: string): string {
  if (isFinished(own.pathway, own.journey)) return 'That was the last step. Well done.';
  const stage = findStep(own.pathway, stepId)?.stage;
  const state = stageStates(own.pathway, own.journey).find((one) => one.stage.stage === stage);
  const isOver = state !== undefined && state.done + state.skipped === state.total;
  return isOver && stage ? `That finishes “${inSentence(stageLabel(stage))}”. Well done.` : '';
}

/** A piece of the guidance that the step names; no other is opened here. */
function read(deps: InductionDeps, request: Request, step: Step, entryId: string): Reply {
  const entry = step.read.includes(entryId) ? deps.library.entry(entryId) : undefined;
  if (!entry) throw new GuideError('submission-invalid', 'That is not in the reading of this step.');
  const passage = deps.library.passage(entry.passages[0] ?? '');
  const source = passage && deps.library.source(passage.source);
  const from = source ? `Source: ${source.title}, ${source.date.slice(0, 4)}.` : '';
  const card = presentNotice({
    heading: entry.title,
    text: [entry.text, entry.more, entry.note && `*${entry.note}*`, from].filter(Boolean).join('\n\n'),
    buttons: [
      { title: 'Back to the step', verb: 'induction-step', data: { step: step.id }, replaces: true },
      { title: 'Ask about this', verb: 'ask', data: { question: entry.title } },
    ],
  });
  return cardReply(request, card, entry.title);
}
