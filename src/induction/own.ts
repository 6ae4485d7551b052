import { z } from 'zod';
import { button, type Button } from '../conversation/feature';
import type { Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import { GuideError } from '../errors';
import type { Step } from '../knowledge/induction';
import { ownJourney, type Own } from './context';
import type { InductionDeps } from './deps';
import { findStep } from './journey';
import { cardReply } from './place';
import { progressCard } from './progress-view';
import { stageLabel } from './stage';
import { standing } from './journey';
import { startCard } from './start-card';

/** A step as card data names it. It is only ever looked for in the person's own pathway. */
export const stepData = z.object({ step: z.string().max(80) });

/** Runs on the journey of whoever speaks; without one, offers to begin. */
export async function onOwn(
  deps: InductionDeps,
  request: Request,
  run: (own: Own) => Reply | Promise<Reply>,
): Promise<Reply> {
  const own = await ownJourney(deps, request);
  return own ? run(own) : startCard(deps, request, {});
}

/** Runs again on what is stored now, after a change. */
export const again = onOwn;

/** A button about one step of the person's own pathway. */
export function stepButton<D extends { readonly step: string }>(
  deps: InductionDeps,
  verb: string,
  schema: z.ZodType<D>,
  run: (own: Own, step: Step, data: D, request: Request) => Reply | Promise<Reply>,
): Button {
  return button(verb, schema, (data, request) =>
    onOwn(deps, request, (own) => run(own, knownStep(own, data.step), data, request)),
  );
}

function knownStep(own: Own, id: string): Step {
  const found = findStep(own.pathway, id);
  if (found) return found.step;
  throw new GuideError(
    'submission-invalid',
    'That step is not in your induction. Type “my progress” for a fresh card.',
  );
}

/** The progress card as a reply. */
export function progress(
  deps: InductionDeps,
  request: Request,
  { pathway, journey }: Own,
  options: Parameters<typeof progressCard>[3] = {},
): Reply {
  const now = deps.clock.now();
  const summary = `Your induction: ${stageLabel(standing(journey, now))}`;
  return cardReply(request, progressCard(pathway, journey, now, options), summary);
}
