import { presentPlansHistory, type PlansHistoryView } from '../../cards/plans-history';
import type { CardJson } from '../../conversation/reply';
import type { Library } from '../../knowledge/library';
import { momentInWords } from '../day';
import { pageOf } from '../lists';
import type { OpenPlan } from '../open';
import { FIELDS, type Change } from '../ports';
import { FIELD_LABEL, valueWords } from './field-words';
import { press } from './list';
import { planTitle } from './plan';
import { count } from './words';

export interface ShownHistory {
  readonly library: Library;
  readonly open: OpenPlan;
  /** Newest first. */
  readonly changes: readonly Change[];
  readonly page: number;
  /** Set where only one action's history is shown. */
  readonly actionId?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly note?: PlansHistoryView['note'];
}

const PAGE = 8;

/** Who changed what, and when; the last change of each action can be taken back. */
export function historyCard(shown: ShownHistory): CardJson {
  const { library, open, changes, actionId, note } = shown;
  const page = pageOf(changes, shown.page, PAGE);
  const key = { planId: open.plan.id, ...(actionId && { actionId }) };
  const more = page.pages > 1 ? ` ${String(page.from)} to ${String(page.to)} of ${String(page.total)}.` : '';
  return presentPlansHistory({
    heading: `History. ${planTitle(library, open.plan)}`,
    intro:
      changes.length === 0
        ? 'Nothing has been changed yet.'
        : `${count(changes.length, 'change')}, newest first.${more}`,
    ...(note && { note }),
    changes: page.items.map((change) => changeLine(shown, change)),
    buttons: [
      ...(page.page > 1 ? [press('Newer', 'plan-history', { ...key, page: page.page - 1 })] : []),
      ...(page.page < page.pages ? [press('Older', 'plan-history', { ...key, page: page.page + 1 })] : []),
      ...(actionId ? [press('Back to the action', 'plan-item', { planId: open.plan.id, actionId })] : []),
      press('Back to the plan', 'plan', { planId: open.plan.id }),
    ],
  });
}

function changeLine({ open, library, actionId, timeZone }: ShownHistory, change: Change) {
  const row = open.rows.find(({ action }) => action.id === change.actionId);
  const title = row?.action.title ?? library.entry(change.actionId)?.title ?? change.actionId;
  const undo = {
    planId: open.plan.id,
    actionId: change.actionId,
    revision: change.revision,
    from: 'history',
    ...(actionId && { only: actionId }),
  };
  const last = row?.item.revision === change.revision;
  return {
    when: momentInWords(change.at, timeZone),
    who: open.roster.nameOf(change.by),
    action: title,
    what: what(change, open),
    ...(last && { undo: press(change.undoes === undefined ? 'Undo' : 'Redo', 'plan-undo', undo) }),
  };
}

function what(change: Change, { roster }: OpenPlan): string {
  const inOrder = [...change.fields].sort((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field));
  const parts = inOrder.map(
    ({ field, before, after }) =>
      `${FIELD_LABEL[field]}: ${valueWords(field, before, roster)}, then ${valueWords(field, after, roster)}.`,
  );
  const start = change.undoes === undefined ? '' : 'Took a change back. ';
  return `${start}${parts.join(' ')}` || 'No field was changed.';
}
