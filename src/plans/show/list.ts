import type { ButtonView } from '../../cards/fields';
import { presentPlansList } from '../../cards/plans-list';
import type { CardJson } from '../../conversation/reply';
import type { ActionList } from '../../knowledge/entry';
import type { Library } from '../../knowledge/library';
import { bySection, listRows, pageOf, withTheme, type Row } from '../lists';
import { ANY } from '../state';
import { densities, fitting, type Density } from './fit';
import { pager } from './pager';
import { count, listTitle, sourceDate, themeLabel } from './words';

export interface ShownList {
  readonly audience: string;
  readonly theme?: string | undefined;
  readonly page?: number | undefined;
  readonly all?: boolean | undefined;
}

/** The plan of the list that exists here already, and whose it is or would be. */
export interface PlanLink {
  readonly planId?: string | undefined;
  /** 'nobody': a group chat has no plan, and no channel to share to. */
  readonly whose?: 'my' | 'our' | 'nobody';
}

/** An audience's action list as a card. */
export function listCard(
  library: Library,
  list: ActionList,
  state: ShownList,
  plan: PlanLink = {},
): CardJson {
  return fitting(densities(state.all === true), (density) => draw(library, list, state, plan, density));
}

function draw(
  library: Library,
  list: ActionList,
  state: ShownList,
  plan: PlanLink,
  density: Density,
): CardJson {
  const rows = listRows(list);
  const theme = state.theme !== undefined && library.theme(state.theme) ? state.theme : undefined;
  const filtered = withTheme(rows, theme);
  const page = pageOf(filtered, state.page ?? 1, density.rows);
  const kept = { audience: list.audience, ...(theme && { theme }), ...(state.all && { all: true }) };
  return presentPlansList({
    heading: listTitle(library, list.audience),
    intro: intro(library, list, rows),
    ...(theme && {
      filtered: `Only ${themeLabel(library, theme)}: ${count(filtered.length, 'action')} of ${String(rows.length)}`,
    }),
    sections: bySection(page.items, filtered).map(({ title, count: all, rows: shown }) => ({
      title,
      count: all,
      rows: shown.map((row) => ({
        number: row.number,
        title: row.action.title,
        ...(density.wording && { text: row.action.text }),
        open: { verb: 'action', data: { actionId: row.action.id, back: { ...kept, page: page.page } } },
      })),
    })),
    ...(filtered.length === 0 && { empty: 'No action of this list has this theme.' }),
    ...pager(page, 'actions', kept),
    picks: [{ id: 'pickTheme', label: 'Theme', value: theme ?? ANY, choices: themeChoices(library, rows) }],
    apply: press('Apply filter', 'actions', { audience: list.audience, picked: true }),
    ...(theme && { clear: press('Show all themes', 'actions', { audience: list.audience }) }),
    buttons: buttons(list.audience, plan),
  });
}

function intro(library: Library, list: ActionList, rows: readonly Row[]): string {
  const source = library.source(list.source);
  const from = source ? ` From the guidance of ${sourceDate(source.date)}.` : '';
  const sections = count(list.sections.filter(({ actions }) => actions.length > 0).length, 'section');
  return `${list.intro} ${count(rows.length, 'action')} in ${sections}.${from} Choose one to open it.`;
}

/** The themes of these rows with how many have each, in the order of the themes. */
export function themeChoices(library: Library, rows: readonly Row[]): { title: string; value: string }[] {
  const counts = library.themes.map((theme) => ({ theme, rows: withTheme(rows, theme.id).length }));
  const found = counts.filter(({ rows: n }) => n > 0);
  return [
    { title: `All themes (${String(rows.length)})`, value: ANY },
    ...found.map(({ theme, rows: n }) => ({ title: `${theme.label} (${String(n)})`, value: theme.id })),
  ];
}

/** A button that replaces the card. */
export function press(title: string, verb: string, data: Record<string, unknown> = {}): ButtonView {
  return { title, verb, data, replaces: true };
}

function buttons(audience: string, { planId, whose = 'our' }: PlanLink): ButtonView[] {
  const plan =
    planId === undefined
      ? press(`Make it ${whose} plan`, 'plan-adopt', { audience })
      : press('Open the plan', 'plan', { planId });
  const here = [plan, { title: 'Share', verb: 'plans-share', data: { audience } }];
  return [
    ...(whose === 'nobody' ? [] : here),
    { title: 'Download', verb: 'plans-files', data: { audience } },
    { title: 'Another list', verb: 'lists' },
  ];
}
