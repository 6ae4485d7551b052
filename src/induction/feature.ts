import type { Feature } from '../conversation/feature';
import type { InductionDeps } from './deps';
import { nudgeButtons, nudgeCommands } from './nudge-choice';
import { progressButtons, progressCommands } from './progress';
import { recordButtons, recordCommands } from './record';
import { reflectButtons } from './reflect';
import { sharingButtons, sharingCommands } from './sharing';
import { skipButtons } from './skip';
import { startButtons, startCommands } from './start';
import { stepButtons } from './steps';

/** Induction: a path for the new starter, and a record to keep. */
export function createInductionFeature(deps: InductionDeps): Feature {
  return {
    name: 'induction',
    help: [
      { type: 'induction', gives: 'your path through the first year: what to read, do and ask' },
      { type: 'what’s next?', gives: 'the next step of your induction' },
      {
        type: 'invite my manager',
        gives: 'lets your manager see your stages and counts, never your reflections',
      },
      { type: 'download my record', gives: 'what you did and learnt, as Word or PDF, with a CPD page' },
    ],
    commands: [
      ...sharingCommands(deps),
      ...startCommands(deps),
      ...progressCommands(deps),
      ...nudgeCommands(deps),
      ...recordCommands(deps),
    ],
    buttons: [
      ...startButtons(deps),
      ...progressButtons(deps),
      ...stepButtons(deps),
      ...skipButtons(deps),
      ...reflectButtons(deps),
      ...nudgeButtons(deps),
      ...sharingButtons(deps),
      ...recordButtons(deps),
    ],
  };
}
