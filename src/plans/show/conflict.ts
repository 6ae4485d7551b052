import { presentPlansConflict } from '../../cards/plans-conflict';
import type { CardJson } from '../../conversation/reply';
import type { Clash } from '../merge';
import type { PlanRow } from '../plan-rows';
import type { Change, FieldName, Item, Plan } from '../ports';
import { tokenOf, type Roster } from '../roster';
import type { PlanState } from '../state';
import { FIELD_LABEL, valueWords } from './field-words';
import { press } from './list';
import { backData } from './plan';

export interface ShownConflict {
  readonly heading: string;
  readonly plan: Plan;
  readonly row: PlanRow;
  readonly item: Item;
  readonly clashes: readonly Clash[];
  /** The changes that the person had not seen, newest first: they say who set what stands now. */
  readonly since: readonly Change[];
  readonly roster: Roster;
  readonly state: PlanState;
  readonly intro: string;
  /** How the person's value is called, and the button that makes it stand. */
  readonly mine: { readonly label: string; readonly button: string };
}

/** The words for an edit that met another one. */
export const MINE = { label: 'You sent', button: 'Use mine' };

/** Both values of what clashes, and the choice between them. */
export function conflictCard(shown: ShownConflict): CardJson {
  const { plan, row, item, clashes, since, roster, state } = shown;
  const back = backData(state);
  const key = { planId: plan.id, actionId: item.actionId };
  const change = Object.fromEntries(clashes.map(({ field, mine }) => [field, asSent(field, mine, plan)]));
  return presentPlansConflict({
    heading: shown.heading,
    action: `${String(row.number)}. ${row.action.title}`,
    intro: shown.intro,
    mineLabel: shown.mine.label,
    clashes: clashes.map(({ field, theirs, mine }) => ({
      field: FIELD_LABEL[field],
      theirs: valueWords(field, theirs, roster),
      who: roster.nameOf(
        since.find((one) => one.fields.some((set) => set.field === field))?.by ?? item.updatedBy,
      ),
      mine: valueWords(field, mine, roster),
    })),
    buttons: [
      press(shown.mine.button, 'plan-set', { ...key, seen: item.revision, back, change }),
      press('Keep the other', 'plan', back),
      press('Open the action', 'plan-item', { ...back, actionId: item.actionId }),
    ],
  });
}

/** A stored value as a button sends it. */
function asSent(field: FieldName, value: string | null, plan: Plan): string {
  if (value === null) return '';
  return field === 'owner' ? tokenOf(value, plan) : value;
}
