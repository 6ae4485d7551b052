import type { PlansListView } from '../../cards/plans-list';
import type { Library } from '../../knowledge/library';
import type { Due } from '../day';
import type { PlanFilter } from '../filter';
import type { PlanRow } from '../plan-rows';
import type { Plan } from '../ports';
import { NOBODY, tokenOf, type Roster } from '../roster';
import { ANY, type PlanState } from '../state';
import { STATUS_LABEL, STATUSES } from '../status';
import { themeChoices } from './list';
import { themeLabel } from './words';

const DUE_LABEL: Readonly<Record<Due, string>> = {
  overdue: 'Overdue',
  soon: 'Due within 14 days',
  later: 'Due later',
  none: 'Without a date, or finished',
};

/** Members offered in a list; the rest of a large team is reached by the names already in the plan. */
export const MOST_MEMBERS = 50;

type Pick = NonNullable<PlansListView['picks']>[number];

/** The filters of a plan. */
export function planPicks(
  library: Library,
  plan: Plan,
  rows: readonly PlanRow[],
  state: PlanState,
  roster: Roster,
): Pick[] {
  const statuses = STATUSES.map((value) => ({ title: STATUS_LABEL[value], value }));
  const dues = Object.entries(DUE_LABEL).map(([value, title]) => ({ title, value }));
  return [
    any('pickStatus', 'Status', 'Any status', state.status, statuses),
    ...(plan.teamId === undefined ? [] : [ownerPick(rows, state, roster, plan)]),
    any('pickDue', 'Due', 'Any date', state.due, dues),
    { id: 'pickTheme', label: 'Theme', value: state.theme ?? ANY, choices: themeChoices(library, rows) },
  ];
}

function any(
  id: string,
  label: string,
  none: string,
  value: string | undefined,
  choices: Pick['choices'],
): Pick {
  return { id, label, value: value ?? ANY, choices: [{ title: none, value: ANY }, ...choices] };
}

/** Only people who own something: nobody scrolls through a whole team to filter. */
function ownerPick(rows: readonly PlanRow[], state: PlanState, roster: Roster, plan: Plan): Pick {
  const keys = [...new Set(rows.map(({ item }) => item.owner).filter((key) => key !== null))];
  const people = keys.map((key) => ({ title: roster.nameOf(key), value: tokenOf(key, plan) }));
  const all = [{ title: 'Nobody yet', value: NOBODY }, ...people.slice(0, MOST_MEMBERS)];
  return any('pickOwner', 'Owner', 'Any owner', state.owner, all);
}

/** "In progress, you, Supervision", or nothing. */
export function filterWords(library: Library, filter: PlanFilter, roster: Roster): string {
  const parts = [
    filter.status && STATUS_LABEL[filter.status],
    filter.owner === undefined ? undefined : `owner: ${roster.nameOf(filter.owner)}`,
    filter.due && DUE_LABEL[filter.due],
    filter.theme && themeLabel(library, filter.theme),
    filter.news ? 'Changed in the guidance' : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
