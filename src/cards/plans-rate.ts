import { z } from 'zod';
import { buttonAction } from './actions';
import { buttonView, plainText } from './fields';
import { noteData, noteView, pickData, pickView, quietActions, shown } from './plans-fields';
import { presenter } from './presenter';
import { clip, oneLine } from './text';

/** How well each action is met today: a compact list an action, some actions a page. */
export const plansRateView = z.strictObject({
  heading: plainText,
  intro: plainText,
  /** "Staff wellbeing, 1 to 8 of 16" */
  position: plainText,
  note: noteView.optional(),
  picks: z.array(pickView).min(1).max(12),
  save: buttonView,
  buttons: z.array(buttonView).max(4).default([]),
});
export type PlansRateView = z.input<typeof plansRateView>;

/** The rating card. */
export const presentPlansRate = presenter('plans-rate', plansRateView, (view) => ({
  heading: shown(view.heading),
  intro: shown(view.intro),
  position: shown(view.position),
  ...noteData(view.note),
  picks: view.picks.map((pick) => ({ ...pickData(pick), label: oneLine(clip(pick.label, 90)) })),
  actions: [buttonAction(view.save), ...quietActions(view.buttons)],
  spoken: clip(
    oneLine(
      `${view.heading}. ${view.position}. ${view.intro} ${view.picks.map(({ label }) => label).join('; ')}`,
    ),
    900,
  ),
}));
