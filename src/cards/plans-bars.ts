import { z } from 'zod';
import { buttonView, plainText } from './fields';
import { barColumns, noteData, noteView, quietActions, shown } from './plans-fields';
import { presenter } from './presenter';
import { clip, oneLine } from './text';

const barView = z.strictObject({
  label: plainText,
  /** What the bar shows, in words: "2 of 5 done (40%)". */
  text: plainText,
  percent: z.int().min(0).max(100),
});

/** A picture in bars, each told in words as well: a self-assessment, a plan's state, several teams. */
export const plansBarsView = z.strictObject({
  heading: plainText,
  intro: plainText,
  note: noteView.optional(),
  groups: z.array(z.strictObject({ title: plainText, bars: z.array(barView).min(1).max(40) })).max(30),
  /** Said where there is nothing to draw. */
  empty: plainText.optional(),
  buttons: z.array(buttonView).max(8).default([]),
});
export type PlansBarsView = z.input<typeof plansBarsView>;

/** The bars card. */
export const presentPlansBars = presenter('plans-bars', plansBarsView, (view) => ({
  heading: shown(view.heading),
  intro: shown(view.intro),
  ...noteData(view.note),
  groups: view.groups.map(({ title, bars }) => ({
    title: shown(title),
    bars: bars.map(({ label, text, percent }) => ({
      label: shown(label, 120),
      text: shown(text, 200),
      columns: barColumns(percent),
    })),
  })),
  hasEmpty: view.empty !== undefined,
  empty: shown(view.empty),
  actions: quietActions(view.buttons),
  spoken: clip(oneLine(`${view.heading}. ${view.intro} ${view.groups.map(spokenGroup).join(' ')}`), 900),
}));

function spokenGroup({ title, bars }: z.output<typeof plansBarsView>['groups'][number]): string {
  return `${title}: ${bars.map(({ label, text }) => `${label}, ${text}`).join('; ')}.`;
}
