import { z } from 'zod';
import { presentNotice } from '../cards/notice';
import { button, command, type Button, type Command } from '../conversation/feature';
import type { Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import { ownJourney, type Own } from './context';
import type { InductionDeps } from './deps';
import { cardReply } from './place';
import { recogniseResume, recogniseStop } from './recognise-nudges';

/** "stop", "nudges on": in the person's own chat only, since "stop" in a channel is meant for something else. */
export function nudgeCommands(deps: InductionDeps): readonly Command[] {
  const here =
    (recognise: (text: string) => true | undefined) =>
    (text: string, request: Request): true | undefined =>
      request.place.scope === 'personal' ? recognise(text) : undefined;
  return [
    command('stop nudges', here(recogniseStop), (_args, request) => choose(deps, request, false)),
    command('nudges on', here(recogniseResume), (_args, request) => choose(deps, request, true)),
  ];
}

/** The button of the nudge and of the progress card. */
export function nudgeButtons(deps: InductionDeps): readonly Button[] {
  const data = z.object({ on: z.boolean() });
  return [button('induction-nudges', data, ({ on }, request) => choose(deps, request, on))];
}

async function choose(deps: InductionDeps, request: Request, on: boolean): Promise<Reply> {
  const own = await ownJourney(deps, request);
  if (own) await deps.journeys.change(own.key, { nudges: on });
  return cardReply(request, said(own, on), on ? 'Nudges are on' : 'Nudges are off');
}

function said(own: Own | undefined, on: boolean) {
  const open = { title: 'Open my induction', verb: 'induction', replaces: true };
  if (!own) {
    return presentNotice({
      text: 'I send you no induction nudges. Posts to a channel are stopped in that channel: type **notify** there.',
    });
  }
  if (!on) {
    return presentNotice({
      heading: 'Nudges are off',
      text: 'I send you no more nudges. Your induction and your record stay. Type **nudges on** if you want them again.',
      tone: 'good',
      buttons: [open],
    });
  }
  return presentNotice({
    heading: 'Nudges are on',
    text: 'I send you at most one a week, in working hours, while something is open. Type **stop** to end them.',
    tone: 'good',
    buttons: [open],
  });
}
