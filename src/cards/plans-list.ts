import { z } from 'zod';
import { buttonAction, type ActionJson } from './actions';
import { buttonView, cardMarkdown, plainText } from './fields';
import {
  barColumns,
  noteData,
  noteView,
  pickData,
  pickView,
  pressView,
  quietActions,
  rowAction,
  shown,
} from './plans-fields';
import { presenter } from './presenter';
import { clip, oneLine } from './text';

const rowView = z.strictObject({
  number: z.int().nonnegative(),
  title: plainText,
  /** The whole wording, behind "Full wording"; left out where the card would grow too large. */
  text: cardMarkdown.optional(),
  /** Where the team stands: "◐ In progress · Sam Lee · due 3 Dec 2026". */
  detail: plainText.optional(),
  open: pressView,
});

/** An audience's action list, or a plan of it: one page, by section. */
export const plansListView = z.strictObject({
  heading: plainText,
  intro: plainText,
  note: noteView.optional(),
  /** A plan's state in words, with the share that is done. */
  progress: z.strictObject({ text: plainText, percent: z.int().min(0).max(100) }).optional(),
  /** What the list is filtered by, in words. */
  filtered: plainText.optional(),
  sections: z
    .array(z.strictObject({ title: plainText, count: z.int().positive(), rows: z.array(rowView).min(1) }))
    .max(20),
  /** Said where no action is left to show. */
  empty: plainText.optional(),
  /** "1 to 12 of 17" */
  position: plainText.optional(),
  pager: z.array(buttonView).max(3).default([]),
  picks: z.array(pickView).max(4).default([]),
  /** What applying the picks sends, and what clearing them sends. */
  apply: buttonView.optional(),
  clear: buttonView.optional(),
  buttons: z.array(buttonView).max(6).default([]),
});
export type PlansListView = z.input<typeof plansListView>;
type List = z.output<typeof plansListView>;

/** The list card. */
export const presentPlansList = presenter('plans-list', plansListView, (view) => ({
  heading: shown(view.heading),
  intro: shown(view.intro),
  ...noteData(view.note),
  hasProgress: view.progress !== undefined,
  progress: shown(view.progress?.text),
  bar: barColumns(view.progress?.percent ?? 0),
  hasFiltered: view.filtered !== undefined,
  filtered: shown(view.filtered),
  sections: sectionsData(view),
  hasEmpty: view.empty !== undefined,
  empty: shown(view.empty),
  hasPosition: view.position !== undefined,
  position: shown(view.position),
  hasPager: view.pager.length > 0,
  pager: quietActions(view.pager),
  hasPicks: view.picks.length > 0 && view.apply !== undefined,
  picks: view.picks.map(pickData),
  apply: filterActions(view),
  hasTools: toggles(view).length > 0,
  tools: toggles(view),
  actions: quietActions(view.buttons),
  spoken: clip(
    oneLine(`${view.heading}. ${view.intro} ${view.progress?.text ?? ''} ${spokenRows(view)}`),
    900,
  ),
}));

function sectionsData(view: List): readonly object[] {
  let place = 0;
  return view.sections.map(({ title, count, rows }) => ({
    title: shown(`${title} (${String(count)})`),
    rows: rows.map((row) => ({
      number: String(row.number),
      title: shown(row.title),
      hasText: row.text !== undefined,
      textId: wordingId((place += 1)),
      text: row.text ?? '',
      hasDetail: row.detail !== undefined,
      detail: shown(row.detail),
      open: rowAction(`Open action ${String(row.number)}: ${oneLine(row.title)}`, row.open),
    })),
  }));
}

const wordingId = (place: number): string => `wording${String(place)}`;

/** Toggles that need no round trip: the whole wording of every row, and the filters. */
function toggles(view: List): readonly ActionJson[] {
  const rows = view.sections.flatMap((section) => section.rows);
  const wordings = rows.flatMap((row, index) => (row.text === undefined ? [] : [wordingId(index + 1)]));
  const toggle = (title: string, targetElements: readonly string[]): ActionJson => ({
    type: 'Action.ToggleVisibility',
    title,
    targetElements,
  });
  return [
    ...(wordings.length > 0 ? [toggle('Full wording', wordings)] : []),
    ...(view.picks.length > 0 && view.apply ? [toggle('Filter', ['filters'])] : []),
  ];
}

/** "Apply" sends the picks; "Clear" does not. */
function filterActions({ apply, clear }: List): readonly ActionJson[] {
  return [...(apply ? [buttonAction(apply)] : []), ...(clear ? quietActions([clear]) : [])];
}

function spokenRows(view: List): string {
  const rows = view.sections.flatMap((section) => section.rows);
  return rows
    .map((row) => `${String(row.number)}, ${row.title}${row.detail ? `: ${row.detail}` : ''}.`)
    .join(' ');
}
