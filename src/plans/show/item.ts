import type { PlansActionView } from '../../cards/plans-action';
import type { CardJson } from '../../conversation/reply';
import type { Library } from '../../knowledge/library';
import { momentInWords } from '../day';
import { MOST_NOTE, type ChangeData } from '../edit-form';
import type { OpenPlan } from '../open';
import type { PlanRow } from '../plan-rows';
import { NOBODY, tokenOf } from '../roster';
import type { PlanState } from '../state';
import { STATUS_LABEL, STATUSES } from '../status';
import { actionCard } from './action';
import { press } from './list';
import { backData, planTitle } from './plan';
import { MOST_MEMBERS } from './plan-picks';

export interface ShownItem {
  readonly library: Library;
  readonly open: OpenPlan;
  readonly row: PlanRow;
  /** Where "Back" leads. */
  readonly state: PlanState;
  readonly timeZone?: string | undefined;
  readonly note?: PlansActionView['note'];
  /** What the person had filled in, where the form is shown again. */
  readonly typed?: ChangeData;
}

/** One action of a plan: what it says, and a form for how it stands. */
export function itemCard(shown: ShownItem): CardJson {
  const { library, open, row, state, note } = shown;
  const back = backData(state);
  const key = { planId: open.plan.id, actionId: row.action.id };
  const parts = {
    ...(note && { note }),
    form: form(shown, back),
    buttons: [
      press('Back to the plan', 'plan', back),
      press('History', 'plan-history', key),
      { title: 'Share', verb: 'plans-share', data: { actionId: row.action.id } },
    ],
  };
  return actionCard(library, row.action, parts, { home: key });
}

function form(shown: ShownItem, back: object): PlansActionView['form'] {
  const { library, open, row, typed } = shown;
  const { item } = row;
  const key = { planId: open.plan.id, actionId: item.actionId, seen: item.revision };
  const statuses = STATUSES.map((value) => ({ title: STATUS_LABEL[value], value }));
  return {
    state: `${planTitle(library, open.plan)}. ${stateWords(shown)}`,
    status: { id: 'status', label: 'Status', value: typed?.status ?? item.status, choices: statuses },
    ...(open.plan.teamId !== undefined && { owner: ownerInput(shown) }),
    due: typed?.due ?? item.due ?? '',
    note: [...(typed?.note ?? item.note ?? '')].slice(0, MOST_NOTE).join(''),
    save: { ...press('Save', 'plan-save', { ...key, back }), style: 'positive' },
  };
}

function stateWords({ open, row, timeZone }: ShownItem): string {
  const { item } = row;
  if (item.updatedBy === undefined) return 'Nobody has changed this action yet.';
  const who = open.roster.nameOf(item.updatedBy);
  return `Changed last by ${who}, ${momentInWords(item.updatedAt, timeZone)}.`;
}

/** Nobody, then the person themselves, then the team; whoever owns it now is always there. */
function ownerInput({ open, row }: ShownItem): NonNullable<NonNullable<PlansActionView['form']>['owner']> {
  const { owner } = row.item;
  const { members, nameOf } = open.roster;
  const choices = members.slice(0, MOST_MEMBERS).map(({ key, token, name }) => ({
    title: nameOf(key) === 'you' ? `Me (${name})` : name,
    value: token,
  }));
  const value = owner === null ? NOBODY : tokenOf(owner, open.plan);
  const missing = owner !== null && !choices.some((choice) => choice.value === value);
  const present = missing ? [{ title: nameOf(owner), value }] : [];
  const label =
    members.length > MOST_MEMBERS
      ? `Owner (the first ${String(MOST_MEMBERS)} of the team)`
      : 'Owner (optional)';
  return {
    id: 'owner',
    label,
    value,
    choices: [{ title: 'Nobody yet', value: NOBODY }, ...present, ...choices],
  };
}
