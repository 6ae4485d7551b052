import { command, type Feature } from '../conversation/feature';
import { acceptButtons } from './buttons/accept';
import { fileButtons } from './buttons/files';
import { historyButtons } from './buttons/history';
import { listButtons } from './buttons/lists';
import { planButtons } from './buttons/plan';
import { rateButtons } from './buttons/rate';
import { rollUpButtons } from './buttons/rollup';
import { saveButtons } from './buttons/save';
import { shareButtons } from './buttons/share';
import { grant } from './commands';
import type { PlanDeps } from './deps';
import { wishIn } from './words/recognise';
import { vocabularyOf } from './words/vocabulary';

const HELP = [
  { type: 'actions', gives: 'the list of actions for your role, or any of the seven lists' },
  { type: 'actions for HR leads', gives: "one group's whole list" },
  { type: 'who is responsible for supervision?', gives: 'what each group does about a theme' },
  { type: 'plan', gives: "the team's plan in its channel, or your own: who does what by when" },
  { type: 'rate our plan', gives: 'how well your actions are met today, and against the last time' },
  { type: 'roll-up', gives: 'how the plans of all your teams stand, in counts' },
  { type: 'slides for boards', gives: 'a PowerPoint deck; an Excel workbook and a Word document likewise' },
] as const;

/** Action lists, plans, self-assessment, sharing and files, as one feature of the bot. */
export function createPlansFeature(deps: PlanDeps): Feature {
  const vocabulary = vocabularyOf(deps.library);
  const actions = command(
    'actions',
    (text) => wishIn(text, vocabulary),
    (wish, request) => grant(deps, request, wish),
  );
  const buttons = [listButtons, planButtons, saveButtons, historyButtons, acceptButtons, rateButtons].flatMap(
    (make) => make(deps),
  );
  const reporting = [shareButtons, fileButtons, rollUpButtons].flatMap((make) => make(deps));
  return { name: 'plans', help: HELP, commands: [actions], buttons: [...buttons, ...reporting] };
}
