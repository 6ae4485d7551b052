import { z } from 'zod';
import { buttonView, plainText } from './fields';
import { quietActions, shown } from './plans-fields';
import { presenter } from './presenter';
import { clip, oneLine } from './text';

/** Two people changed one action at once: both values, and what to do about it. */
export const plansConflictView = z.strictObject({
  /** "Two people changed this at once" */
  heading: plainText,
  action: plainText,
  intro: plainText,
  /** "You sent" */
  mineLabel: plainText,
  clashes: z
    .array(z.strictObject({ field: plainText, theirs: plainText, who: plainText, mine: plainText }))
    .min(1)
    .max(4),
  buttons: z.array(buttonView).min(1).max(4),
});
export type PlansConflictView = z.input<typeof plansConflictView>;

/** The longest note, with its quotation marks. */
const WHOLE = 510;

/** The conflict card. */
export const presentPlansConflict = presenter('plans-conflict', plansConflictView, (view) => ({
  heading: shown(view.heading),
  action: shown(view.action),
  intro: shown(view.intro),
  clashes: view.clashes.map(({ field, theirs, who, mine }) => ({
    field: shown(field),
    theirsLabel: shown(`Now, set by ${who}`),
    // A note is shown whole: nobody can choose between halves.
    theirs: shown(theirs, WHOLE),
    mineLabel: shown(view.mineLabel),
    mine: shown(mine, WHOLE),
  })),
  actions: quietActions(view.buttons),
  spoken: clip(
    oneLine(
      `${view.heading}: ${view.action}. ${view.clashes
        .map(
          ({ field, theirs, who, mine }) =>
            `${field}: now ${theirs}, set by ${who}; ${oneLine(view.mineLabel)}: ${mine}.`,
        )
        .join(' ')}`,
    ),
    700,
  ),
}));
