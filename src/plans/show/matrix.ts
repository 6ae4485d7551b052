import type { CardJson } from '../../conversation/reply';
import { presentPlansList } from '../../cards/plans-list';
import type { Library } from '../../knowledge/library';
import { bySection, pageOf, type Row } from '../lists';
import { themeMatrix } from '../related';
import { densities, fitting } from './fit';
import type { ActionLink } from '../state';
import { press } from './list';
import { pager } from './pager';
import { count, lowerFirst, themeLabel } from './words';

export interface ShownMatrix {
  readonly theme: string;
  /** The action from which it was opened. */
  readonly from?: ActionLink | undefined;
  readonly page?: number | undefined;
  readonly all?: boolean | undefined;
}

/** Who does what about a theme: every audience in the guidance's order, with its actions. */
export function matrixCard(library: Library, state: ShownMatrix): CardJson {
  const { theme } = state;
  const matrix = themeMatrix(library, theme);
  const rows: readonly Row[] = matrix.flatMap(({ audience, actions }) =>
    actions.map((action) => ({ action, section: audience.label, number: action.action?.number ?? 0 })),
  );
  const without = matrix
    .filter(({ actions }) => actions.length === 0)
    .map(({ audience }) => lowerFirst(audience.label));
  const { from } = state;
  const way = { theme, ...(from && { from }) };
  const kept = { ...way, ...(state.all && { all: true }) };
  return fitting(densities(state.all === true), (density) => {
    const page = pageOf(rows, state.page ?? 1, density.rows);
    return presentPlansList({
      heading: `Who does what: ${themeLabel(library, theme)}`,
      intro: introOf(rows.length, matrix.length - without.length, without),
      sections: bySection(page.items, rows).map((section) => ({
        title: section.title,
        count: section.count,
        rows: section.rows.map(({ number, action }) => ({
          number,
          title: action.title,
          ...(density.wording && { text: action.text }),
          open: { verb: 'action', data: { actionId: action.id, within: way } },
        })),
      })),
      ...(rows.length === 0 && { empty: 'No list has an action with this theme.' }),
      ...pager(page, 'actions-theme', kept),
      picks: [{ id: 'pickTheme', label: 'Theme', value: theme, choices: themesOf(library) }],
      apply: press('Apply filter', 'actions-theme', { ...way, picked: true }),
      buttons: [
        ...(from ? [press('Back to the action', 'action', { ...from })] : []),
        { title: 'One group’s list', verb: 'lists' },
      ],
    });
  });
}

function introOf(actions: number, groups: number, without: readonly string[]): string {
  const none = without.length === 0 ? '' : ` No action of this theme for: ${without.join(', ')}.`;
  return `${count(actions, 'action')} for ${count(groups, 'group')}, in the guidance's order.${none}`;
}

function themesOf(library: Library): { title: string; value: string }[] {
  return library.themes.map(({ id, label }) => {
    const actions = themeMatrix(library, id).reduce((sum, row) => sum + row.actions.length, 0);
    return { title: `${label} (${String(actions)})`, value: id };
  });
}
