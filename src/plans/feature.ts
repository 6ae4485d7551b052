import { command, type Command, type Feature } from '../conversation/feature';
import type { Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import { listButtons } from './buttons/lists';
import { planButtons } from './buttons/plan';
import { saveButtons } from './buttons/save';
import { grant } from './commands';
import type { PlanDeps } from './deps';
import { wishIn, type Wish } from './words/recognise';
import { vocabularyOf } from './words/vocabulary';

/** Action lists, plans, self-assessment, sharing and files, as one feature of the bot. */
export function createPlansFeature(deps: PlanDeps): Feature {
  const vocabulary = vocabularyOf(deps.library);
  const recognise = (text: string): Wish | undefined => wishIn(text, vocabulary);
  const run = (wish: Wish, request: Request): Promise<Reply> => grant(deps, request, wish);
  const actions: Command = command('actions', recognise, run);
  return {
    name: 'plans',
    help: [
      { type: 'actions', gives: 'the list of actions for your role, or any of the seven lists' },
      { type: 'actions for HR leads', gives: 'the whole list of one group' },
      { type: 'who is responsible for supervision?', gives: 'what each group does about a theme' },
      { type: 'plan', gives: "your team's plan in its channel, or your own: who does what by when" },
    ],
    commands: [actions],
    buttons: [...listButtons(deps), ...planButtons(deps), ...saveButtons(deps)],
  };
}
