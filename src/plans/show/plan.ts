import type { PlansListView } from '../../cards/plans-list';
import { presentPlansList } from '../../cards/plans-list';
import type { CardJson } from '../../conversation/reply';
import type { Library } from '../../knowledge/library';
import { dayShort } from '../day';
import { filterPlan, rowDue, type PlanFilter } from '../filter';
import { bySection, pageOf } from '../lists';
import type { News, PlanRow } from '../plan-rows';
import type { Plan } from '../ports';
import { keyOf, NOBODY, type Roster } from '../roster';
import type { PlanState } from '../state';
import { countStatuses, percentDone, STATUS_LABEL, STATUS_MARK, type StatusCounts } from '../status';
import { densities, fitting, type Density } from './fit';
import { press } from './list';
import { pager } from './pager';
import { filterWords, planPicks } from './plan-picks';
import { count, lowerFirst } from './words';

export interface ShownPlan {
  readonly library: Library;
  readonly plan: Plan;
  readonly rows: readonly PlanRow[];
  readonly roster: Roster;
  readonly state: PlanState;
  /** Today, as "2026-11-24". */
  readonly today: string;
  /** What just happened, or what the guidance changed. */
  readonly note?: PlansListView['note'];
  readonly teamName?: string | undefined;
}

/** Teams refreshes a card by itself for so many people. */
const MOST_USERS = 60;

/** For whom the card refreshes: the people of the team, none for a personal plan. */
export const refreshIds = ({ plan, roster }: Pick<ShownPlan, 'plan' | 'roster'>): readonly string[] =>
  plan.teamId === undefined ? [] : roster.members.slice(0, MOST_USERS).map(({ id }) => id);

/** A plan as a card: its state, then its actions by section, a page at a time. */
export function planCard(shown: ShownPlan): CardJson {
  const beside = Buffer.byteLength(JSON.stringify(refreshIds(shown))) + 200;
  return fitting(densities(shown.state.all === true), (density) => draw(shown, density), beside);
}

function draw(shown: ShownPlan, density: Density): CardJson {
  const { library, plan, rows, state, today, roster } = shown;
  const filter = toFilter(state, plan);
  const found = filterPlan(rows, filter, today);
  const page = pageOf(found, state.page ?? 1, density.rows);
  const kept = keptState(state);
  const words = filterWords(library, filter, roster);
  return presentPlansList({
    heading: planTitle(library, plan),
    intro: `${ownerWords(plan, shown.teamName)} ${count(rows.length, 'action')}. Choose one to change it.`,
    ...noteOf(shown),
    progress: progress(rows, today),
    ...(words !== '' && { filtered: `${words}: ${count(found.length, 'action')} of ${String(rows.length)}` }),
    sections: bySection(page.items, found).map(({ title, count: all, rows: some }) => ({
      title,
      count: all,
      rows: some.map((row) => ({
        number: row.number,
        title: row.action.title,
        ...(density.wording && { text: row.action.text }),
        detail: detail(row, shown),
        open: { verb: 'plan-item', data: { ...kept, actionId: row.action.id, page: page.page } },
      })),
    })),
    ...(found.length === 0 && { empty: 'No action fits this filter.' }),
    ...pager(page, 'plan', kept),
    picks: planPicks(library, plan, rows, state, roster),
    apply: press('Apply filter', 'plan', { planId: plan.id, picked: true }),
    ...(words !== '' && { clear: press('Show everything', 'plan', { planId: plan.id }) }),
    buttons: [
      press('How well is it met?', 'plan-picture', { planId: plan.id }),
      press('History', 'plan-history', { planId: plan.id }),
      { title: 'Share', verb: 'plans-share', data: { planId: plan.id } },
      { title: 'Download', verb: 'plans-files', data: { planId: plan.id } },
      press('Refresh', 'plan', { ...kept, page: page.page }),
    ],
  });
}

/** "Plan: actions for team managers" */
export const planTitle = (library: Library, plan: Plan): string =>
  `Plan: actions for ${lowerFirst(library.audience(plan.audience)?.label ?? plan.audience)}`;

/** Whose plan it is. */
export function ownerWords(plan: Plan, teamName?: string): string {
  if (plan.teamId === undefined) return 'Your own plan, which only you can see.';
  return teamName === undefined ? "This team's plan." : `The plan of ${teamName}.`;
}

/** "3 of 11 done (27%), 4 in progress, 3 not started, 1 not applicable, 2 overdue" */
export function progress(rows: readonly PlanRow[], today: string): { text: string; percent: number } {
  const counts = countStatuses(rows.map(({ item }) => item.status));
  const overdue = rows.filter(({ item }) => rowDue(item, today) === 'overdue').length;
  const percent = percentDone(counts);
  return {
    text: `${countWords(counts, percent)}${overdue > 0 ? `, ${String(overdue)} overdue` : ''}`,
    percent,
  };
}

/** The counts in words, done first. */
export function countWords(counts: StatusCounts, percent: number): string {
  const applies = counts['not-started'] + counts['in-progress'] + counts.done;
  const done = `${String(counts.done)} of ${String(applies)} done (${String(percent)}%)`;
  const rest = (['in-progress', 'not-started', 'not-applicable'] as const)
    .filter((status) => counts[status] > 0)
    .map((status) => `${String(counts[status])} ${STATUS_LABEL[status].toLowerCase()}`);
  return [done, ...rest].join(', ');
}

const NEWS = { added: 'New in the guidance', reworded: 'Reworded', withdrawn: 'Withdrawn' } as const;

/** "◐ In progress · Sam Lee · overdue since 3 Dec 2026 · Reworded" */
function detail({ item, news }: PlanRow, { plan, roster, today }: ShownPlan): string {
  const due = item.due === null ? undefined : dueWords(item.due, rowDue(item, today) === 'overdue');
  const parts = [
    `${STATUS_MARK[item.status]} ${STATUS_LABEL[item.status]}`,
    plan.teamId !== undefined && item.owner !== null ? roster.nameOf(item.owner) : undefined,
    due,
    item.note === null ? undefined : 'has a note',
    news && NEWS[news],
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

const dueWords = (due: string, overdue: boolean): string =>
  overdue ? `overdue since ${dayShort(due)}` : `due ${dayShort(due)}`;

/** What just happened; else what the guidance changed since the plan last took it in. */
function noteOf({ note, rows, plan, state }: ShownPlan): Pick<PlansListView, 'note'> {
  if (note) return { note };
  const words = newsWords(rows);
  if (words === undefined) return {};
  const key = { planId: plan.id };
  const see = state.news ? [] : [press('Show these', 'plan', { ...key, news: true })];
  return { note: { text: words, tone: 'careful', buttons: [...see, press('Got it', 'plan-accept', key)] } };
}

/** "The guidance has changed since …: 1 action is new, 2 are reworded." Nothing where it has not. */
export function newsWords(rows: readonly PlanRow[]): string | undefined {
  const n = (kind: News): number => rows.filter(({ news }) => news === kind).length;
  const parts = (['added', 'reworded', 'withdrawn'] as const)
    .filter((kind) => n(kind) > 0)
    .map((kind) => `${String(n(kind))} ${NEWS[kind].toLowerCase()}`);
  if (parts.length === 0) return undefined;
  return `The guidance has changed since this plan last took it in: ${parts.join(', ')}. Every status is kept.`;
}

/** The owner filter as stored keys. */
function toFilter(state: PlanState, plan: Plan): PlanFilter {
  const { theme, status, due, owner, news } = state;
  const key = owner === NOBODY ? null : owner === undefined ? undefined : keyOf(owner, plan);
  return { theme, status, due, news, ...(plan.teamId !== undefined && { owner: key }) };
}

/** The state as card data, with its page: where "Back" leads. */
export const backData = (state: PlanState): Record<string, unknown> => ({
  ...keptState(state),
  ...(state.page !== undefined && { page: state.page }),
});

/** The state as card data, without what is not set. */
export function keptState(state: PlanState): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(state).filter(([key, value]) => value !== undefined && key !== 'page'),
  );
}
