import type { Library } from '../knowledge/library';
import { withTheme, type Row } from './lists';
import type { Rating } from './ports';

/** How well an action is met today. */
export const RATINGS = ['Not yet', 'Partly', 'Mostly', 'Fully'] as const;
const MOST = RATINGS.length - 1;

/** A rating in words, or "not rated". */
export const ratingLabel = (rating: number | null): string =>
  rating === null ? 'not rated' : (RATINGS[rating] ?? 'not rated');

/** How well a group of actions is met: of how many rated, the mean as a share of "fully", and that of the last time. */
export interface Met {
  readonly label: string;
  readonly rated: number;
  readonly of: number;
  /** 0 to 100; undefined where nothing is rated. */
  readonly percent?: number;
  /** The last round's share over the actions that were rated in both rounds, so that like is set against like. */
  readonly before?: number;
  /** This round's share over those same actions. */
  readonly comparable?: number;
}

/** The picture of a group of rows. */
export function metBy(
  label: string,
  rows: readonly Row[],
  now: readonly Rating[],
  last: readonly Rating[],
): Met {
  const today = valuesOf(rows, now);
  const earlier = valuesOf(rows, last);
  const both = [...today.keys()].filter((id) => earlier.has(id));
  const pick = (values: ReadonlyMap<string, number>): number[] => both.map((id) => values.get(id) ?? 0);
  return {
    label,
    rated: today.size,
    of: rows.length,
    ...(today.size > 0 && { percent: share([...today.values()]) }),
    ...(both.length > 0 && { before: share(pick(earlier)), comparable: share(pick(today)) }),
  };
}

function valuesOf(rows: readonly Row[], ratings: readonly Rating[]): ReadonlyMap<string, number> {
  const ids = new Set(rows.map(({ action }) => action.id));
  return new Map(
    ratings.filter(({ actionId }) => ids.has(actionId)).map((one) => [one.actionId, one.rating]),
  );
}

const share = (values: readonly number[]): number =>
  Math.round((100 * values.reduce((sum, value) => sum + value, 0)) / (MOST * values.length));

/** Sections on one card. */
const MOST_SECTIONS = 25;

/** The picture by section, in the list's order. */
export function bySections(
  rows: readonly Row[],
  now: readonly Rating[],
  last: readonly Rating[],
): readonly Met[] {
  const titles = [...new Set(rows.map(({ section }) => section))].slice(0, MOST_SECTIONS);
  return titles.map((title) =>
    metBy(
      title,
      rows.filter(({ section }) => section === title),
      now,
      last,
    ),
  );
}

/** The picture by theme, in the order of the themes; an action counts for each of its themes. */
export function byThemes(
  library: Library,
  rows: readonly Row[],
  now: readonly Rating[],
  last: readonly Rating[],
): readonly Met[] {
  const themes = library.themes.map(({ id, label }) => ({ label, rows: withTheme(rows, id) }));
  return themes
    .filter((theme) => theme.rows.length > 0)
    .map((theme) => metBy(theme.label, theme.rows, now, last));
}

/** "71% of the way, 8 of 11 rated; the last time 58%" */
export function metWords({ rated, of, percent, before, comparable }: Met): string {
  if (percent === undefined) return `Not rated yet (${String(of)})`;
  const base = `${String(percent)}% of the way to “fully”, ${String(rated)} of ${String(of)} rated`;
  if (before === undefined || comparable === undefined) return base;
  const change = comparable - before;
  const against = change === 0 ? 'as the last time' : `${change > 0 ? 'up' : 'down'} from ${String(before)}%`;
  return `${base}; ${against}`;
}
