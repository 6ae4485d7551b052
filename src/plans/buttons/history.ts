import { z } from 'zod';
import type { PlansHistoryView } from '../../cards/plans-history';
import { button, type Button } from '../../conversation/feature';
import type { Reply } from '../../conversation/reply';
import { personKey, type Request } from '../../conversation/request';
import { GuideError } from '../../errors';
import { openPlan } from '../access';
import type { PlanDeps } from '../deps';
import { show, open, type OpenPlan } from '../open';
import { conflictCard } from '../show/conflict';
import { changeWords } from '../show/field-words';
import { historyCard } from '../show/history';
import { press } from '../show/list';
import { backData } from '../show/plan';
import { actionId, planId, planState } from '../state';
import { undoChange } from '../undo';
import { planReply } from './plan';
import { forAll, forMe, type InPlace } from './in-place';
import { rowOf } from './save';

/** As far back as a card goes; the workbook is for more. */
const MOST = 400;

interface Place {
  readonly actionId?: string | undefined;
  readonly page?: number | undefined;
}

async function history(
  deps: PlanDeps,
  request: Request,
  opened: OpenPlan,
  place: Place,
  note?: PlansHistoryView['note'],
): Promise<Reply> {
  const filter = { limit: MOST, ...(place.actionId && { actionId: place.actionId }) };
  const changes = await deps.plans.changes(opened.plan.id, filter);
  const shown = {
    library: deps.library,
    open: opened,
    changes,
    page: place.page ?? 1,
    actionId: place.actionId,
  };
  const card = historyCard({ ...shown, timeZone: request.timeZone, ...(note && { note }) });
  return { card, summary: 'History of the plan' };
}

const undoData = z.object({
  planId,
  actionId,
  revision: z.int().min(1),
  back: planState.optional(),
  from: z.literal('history').optional(),
  /** The action whose history was shown, where it was one. */
  only: actionId.optional(),
});
export type UndoData = z.output<typeof undoData>;

/** Takes a change back, unless somebody has changed the same since: then it asks. */
export async function undo(deps: PlanDeps, request: Request, data: UndoData): Promise<InPlace> {
  const plan = await openPlan(data.planId, request, deps);
  const state = { ...data.back, planId: plan.id };
  const key = { planId: plan.id, actionId: data.actionId, revision: data.revision };
  const done = await undoChange(deps.plans, { ...key, by: personKey(request.person) });
  if (done.kind === 'missing') throw new GuideError('not-found', 'That change is not there any more.');
  const opened = await show(deps, request, plan);
  const row = rowOf(opened, data.actionId);
  if (done.kind === 'changed-since') {
    const since = await deps.plans.changes(plan.id, {
      actionId: data.actionId,
      after: data.revision,
      limit: 50,
    });
    const intro = 'It has been changed again since, so I have not undone anything. Which should stand?';
    const { item, clashes } = done;
    const card = conflictCard({
      heading: 'Changed again since',
      plan,
      row,
      item,
      clashes,
      since,
      roster: opened.roster,
      state,
      intro,
      mine: OLDER,
    });
    return forMe({ card, summary: 'Changed again since' }, request);
  }
  const fields = done.change.fields.map((one) => ({
    field: one.field,
    before: one.after,
    after: one.before,
  }));
  const text = `Undone: ${row.action.title}. ${changeWords(fields, opened.roster)}`;
  const redo = press('Redo', 'plan-undo', { ...key, revision: done.item.revision, back: backData(state) });
  const note = { text, tone: 'good' as const, buttons: [redo] };
  const shown =
    data.from === 'history'
      ? await history(deps, request, opened, { actionId: data.only }, { ...note, buttons: [] })
      : planReply(deps, opened, state, note);
  return forAll(deps, shown, opened, request);
}

const OLDER = { label: 'Before your change', button: 'Put the older back' };

/** The buttons of the history. */
export function historyButtons(deps: PlanDeps): readonly Button[] {
  const place = z.object({
    planId,
    actionId: actionId.optional(),
    page: z.int().min(1).max(1000).optional(),
  });
  return [
    button('plan-history', place, async (data, request) =>
      forMe(await history(deps, request, await open(deps, request, data.planId), data), request),
    ),
    button('plan-undo', undoData, (data, request) => undo(deps, request, data)),
  ];
}
