import type { ActionList, Entry } from '../knowledge/entry';

/** One action as it stands in a list: its section and its number there, which never shifts. */
export interface Row {
  readonly action: Entry;
  readonly section: string;
  readonly number: number;
}

/** The whole list in the source's order. */
export function listRows(list: ActionList): readonly Row[] {
  return list.sections.flatMap(({ title, actions }) =>
    actions.map((action, index) => ({ action, section: title, number: action.action?.number ?? index + 1 })),
  );
}

/** The rows with the theme; all of them without one. */
export function withTheme<R extends Row>(rows: readonly R[], theme: string | undefined): readonly R[] {
  return theme === undefined ? rows : rows.filter(({ action }) => action.themes.includes(theme));
}

export interface Section<R extends Row> {
  readonly title: string;
  /** How many rows the section has in all, on whatever page. */
  readonly count: number;
  readonly rows: readonly R[];
}

/** The rows of one page under their sections, each with the count of all of `all` in it. */
export function bySection<R extends Row>(shown: readonly R[], all: readonly R[]): readonly Section<R>[] {
  const titles = [...new Set(shown.map((row) => row.section))];
  return titles.map((title) => ({
    title,
    count: all.filter((row) => row.section === title).length,
    rows: shown.filter((row) => row.section === title),
  }));
}

export interface Page<T> {
  readonly items: readonly T[];
  /** 1-based; always one that exists. */
  readonly page: number;
  readonly pages: number;
  /** 1-based places of the first and last item among all; 0 and 0 where there is none. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

/** One page; a page that does not exist becomes the nearest that does. */
export function pageOf<T>(all: readonly T[], wanted: number, size: number): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(Math.max(1, Math.trunc(wanted)), pages);
  const items = all.slice((page - 1) * size, page * size);
  const from = items.length === 0 ? 0 : (page - 1) * size + 1;
  return { items, page, pages, from, to: from === 0 ? 0 : from + items.length - 1, total: all.length };
}
