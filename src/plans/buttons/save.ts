import { z } from 'zod';
import { button, type Button } from '../../conversation/feature';
import type { Reply } from '../../conversation/reply';
import { personKey, type Request } from '../../conversation/request';
import { GuideError } from '../../errors';
import { openPlan } from '../access';
import { changeItem, type Changed } from '../change';
import type { PlanDeps } from '../deps';
import { changeData, filledIn, formData, type ChangeData } from '../edit-form';
import { show, type OpenPlan } from '../open';
import { newItems, type PlanRow } from '../plan-rows';
import type { Plan } from '../ports';
import { conflictCard, MINE } from '../show/conflict';
import { changeWords } from '../show/field-words';
import { itemCard } from '../show/item';
import { press } from '../show/list';
import { backData } from '../show/plan';
import { actionId, planId, planState, type PlanState } from '../state';
import { planReply } from './plan';
import { forAll, forMe, type InPlace } from './in-place';

const key = z.object({
  planId,
  actionId,
  /** The revision of the action that the card showed. */
  seen: z.int().min(0),
  back: planState,
});
type Key = z.output<typeof key>;

/** The row of a plan, or "not in this plan". */
export function rowOf(opened: OpenPlan, actionId: string): PlanRow {
  const row = opened.rows.find(({ action }) => action.id === actionId);
  if (!row) throw new GuideError('not-found', 'That action is not in this plan.');
  return row;
}

/** Writes what was sent, merges it with what others did meanwhile, and shows how things stand. */
export async function save(deps: PlanDeps, request: Request, at: Key, change: ChangeData): Promise<InPlace> {
  const plan = await openPlan(at.planId, request, deps);
  const state = { ...at.back, planId: plan.id };
  const opened = await show(deps, request, plan);
  const row = rowOf(opened, at.actionId);
  // Somebody in distress is answered, and nothing of it is kept.
  const help = change.note ? deps.noteAid?.(request, change.note) : undefined;
  if (help) return help;
  const filled = filledIn(change, plan, opened.roster, row.item, deps.scrub);
  if (!filled.ownerKnown) return forMe(strangerAsOwner(deps, request, opened, row, state, change), request);
  if (row.news === 'added') await deps.plans.addItems(plan.id, newItems([row]));
  const edit = {
    planId: plan.id,
    actionId: at.actionId,
    seen: at.seen,
    fields: filled.fields,
    by: personKey(request.person),
  };
  const changed = await changeItem(deps.plans, edit);
  if (!changed) throw new GuideError('not-found', 'That action is not in this plan.');
  const after = await show(deps, request, plan);
  const reply =
    changed.clashes.length > 0
      ? await conflict(deps, plan, after, row, changed, { ...at, back: state })
      : planReply(deps, after, state, savedNote(changed, row, after, filled.cleaned, state));
  return changed.written ? forAll(deps, reply, after, request) : forMe(reply, request);
}

function savedNote(changed: Changed, row: PlanRow, opened: OpenPlan, cleaned: boolean, state: PlanState) {
  const { item, written } = changed;
  const what = written
    ? `Saved: ${row.action.title}. ${changeWords(changed.applied, opened.roster)}`
    : 'Nothing to save: that is how it stands already.';
  const privacy = cleaned
    ? ' I took something out of the note that could identify a patient. Please keep such details out of plans.'
    : '';
  const undo = {
    planId: opened.plan.id,
    actionId: item.actionId,
    revision: item.revision,
    back: backData(state),
  };
  return {
    text: `${what}${privacy}`,
    tone: cleaned ? ('careful' as const) : ('good' as const),
    ...(written && { buttons: [press('Undo', 'plan-undo', undo)] }),
  };
}

function strangerAsOwner(
  deps: PlanDeps,
  request: Request,
  open: OpenPlan,
  row: PlanRow,
  state: PlanState,
  typed: ChangeData,
): Reply {
  const text =
    'Nothing was saved: I could not find that person among the members of this team. Please choose again.';
  const note = { text, tone: 'careful' as const };
  const card = itemCard({ library: deps.library, open, row, state, note, typed, timeZone: request.timeZone });
  return { card, summary: text };
}

async function conflict(
  deps: PlanDeps,
  plan: Plan,
  opened: OpenPlan,
  row: PlanRow,
  { item, clashes, applied }: Changed,
  { seen, back }: Key,
): Promise<Reply> {
  const since = await deps.plans.changes(plan.id, { actionId: item.actionId, after: seen, limit: 50 });
  const kept =
    applied.length > 0 ? ` The rest of what you sent is saved: ${changeWords(applied, opened.roster)}` : '';
  const mineToo = since.length > 0 && since.every(({ by }) => opened.roster.nameOf(by) === 'you');
  const who = mineToo
    ? 'You changed it on another card after you had opened this one. I kept that change for now; nothing that you sent is lost.'
    : 'Somebody else changed it while you had it open. I kept theirs for now; nothing of yours is lost.';
  const heading = mineToo ? 'You changed this twice' : 'Two people changed this at once';
  const intro = `${who}${kept} Which should stand?`;
  const card = conflictCard({
    heading,
    plan,
    row,
    item,
    clashes,
    since,
    roster: opened.roster,
    state: back,
    intro,
    mine: MINE,
  });
  return { card, summary: heading };
}

/** The buttons that write. */
export function saveButtons(deps: PlanDeps): readonly Button[] {
  return [
    button('plan-save', key.and(formData), (data, request) => save(deps, request, data, data)),
    button('plan-set', key.and(z.object({ change: changeData })), (data, request) =>
      save(deps, request, data, data.change),
    ),
  ];
}
