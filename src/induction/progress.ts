import { z } from 'zod';
import { button, command, type Button, type Command } from '../conversation/feature';
import type { Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import { STAGES } from '../knowledge/induction';
import type { Own } from './context';
import type { InductionDeps } from './deps';
import { openSteps } from './journey';
import { again, onOwn, progress } from './own';
import { earlierOpen } from './progress-view';
import { recogniseNext, recogniseProgress } from './recognise';
import { openStep } from './steps';
import { countOf } from './text';

/** Said of steps that were before the person's time with this guide. */
const BEFORE_MY_TIME = 'Before I used this guide';

/** "my progress", "what's next?" */
export function progressCommands(deps: InductionDeps): readonly Command[] {
  return [
    command('induction progress', recogniseProgress, (_args, request) =>
      onOwn(deps, request, (own) => progress(deps, request, own)),
    ),
    command(
      'next induction step',
      (text, request) => {
        // In front of others "what's next?" is about something else, unless induction is named.
        const found = recogniseNext(text);
        return found && (found.named || request.place.scope === 'personal') ? found : undefined;
      },
      (_args, request) => onOwn(deps, request, (own) => next(deps, request, own)),
    ),
  ];
}

/** The presses of the progress card. */
export function progressButtons(deps: InductionDeps): readonly Button[] {
  return [
    button('induction', z.unknown(), (_data, request) =>
      onOwn(deps, request, (own) => progress(deps, request, own)),
    ),
    button('induction-next', z.unknown(), (_data, request) =>
      onOwn(deps, request, (own) => next(deps, request, own)),
    ),
    button('induction-stage', z.object({ stage: z.enum(STAGES) }), ({ stage }, request) =>
      onOwn(deps, request, (own) => progress(deps, request, own, { stage })),
    ),
    button('induction-catch-up', z.object({ undo: z.boolean().optional() }), ({ undo }, request) =>
      onOwn(deps, request, (own) => catchUp(deps, request, own, undo === true)),
    ),
  ];
}

/** Opens the next open step; where none is open now, says what is to come. */
function next(deps: InductionDeps, request: Request, own: Own): Reply {
  const step = openSteps(own.pathway, own.journey, deps.clock.now())[0];
  if (step) return openStep(deps, request, own, step.step.id);
  const text = 'Nothing is open just now. The next steps come with the next stage; you can look ahead below.';
  return progress(deps, request, own, { outcome: { text } });
}

/** For one who began some time ago: sets the stages that are over aside, in one press, and back. */
async function catchUp(deps: InductionDeps, request: Request, own: Own, undo: boolean): Promise<Reply> {
  const steps = undo
    ? own.journey.marks.filter((mark) => mark.reason === BEFORE_MY_TIME).map((mark) => mark.step)
    : earlierOpen(own.pathway, own.journey, deps.clock.now());
  for (const step of steps) {
    if (undo) await deps.journeys.unmark(own.key, step);
    else await deps.journeys.mark(own.key, { step, status: 'skipped', reason: BEFORE_MY_TIME });
  }
  const text = undo ? 'They are open again.' : `Skipped ${countOf(steps.length, 'step')} of earlier stages.`;
  const back = { title: 'Undo', verb: 'induction-catch-up', data: { undo: true }, replaces: true };
  return again(deps, request, (now) =>
    progress(deps, request, now, { outcome: { text, ...(!undo && { undo: back }) } }),
  );
}
