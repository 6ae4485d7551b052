import { z } from 'zod';
import { arrange, buttonAction } from './actions';
import { buttonView, cardMarkdown, plainText } from './fields';
import { stageRow, stageRowView } from './induction-rows';
import { presenter } from './presenter';
import { oneLine, spoken, words } from './text';

/** What a manager sees of a new starter: stages and counts, nothing else. */
export const inductionManagerView = z.strictObject({
  name: plainText,
  topic: plainText,
  /** Which stage, and how many steps. */
  where: cardMarkdown,
  stages: z.array(stageRowView).max(7),
  buttons: z.array(buttonView).max(4),
});
export type InductionManagerView = z.input<typeof inductionManagerView>;

/** The manager's card. */
export const presentInductionManager = presenter('induction-manager', inductionManagerView, (view) => ({
  name: words(view.name),
  topic: words(view.topic),
  where: view.where,
  hasStages: view.stages.length > 0,
  stages: view.stages.map((row) => stageRow(row, 'now')),
  actions: arrange(view.buttons.map(buttonAction)),
  spoken: `${oneLine(view.name)}. ${spoken(view.where)}`,
}));
