import type { ButtonView } from '../../cards/fields';
import type { Page } from '../lists';
import { fitsAll } from './fit';

/** "1 to 12 of 17", and the buttons that go with it; nothing for a list on one page. */
export function pager(
  page: Page<unknown>,
  verb: string,
  state: Readonly<Record<string, unknown>>,
): { position?: string; pager: ButtonView[] } {
  if (page.pages === 1) return { pager: [] };
  const to = (title: string, change: object): ButtonView => ({
    title,
    verb,
    data: { ...state, ...change },
    replaces: true,
  });
  return {
    position: `${String(page.from)} to ${String(page.to)} of ${String(page.total)}`,
    pager: [
      ...(page.page > 1 ? [to('Previous', { page: page.page - 1 })] : []),
      ...(page.page < page.pages ? [to('Next', { page: page.page + 1 })] : []),
      ...(fitsAll(page.total) && state.all !== true ? [to('Show all', { page: 1, all: true })] : []),
    ],
  };
}
