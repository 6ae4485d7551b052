import { z } from 'zod';
import { clean } from '../cards/text';
import { daySchema } from './day';
import type { Scrub } from './deps';
import type { ItemFields, Plan } from './ports';
import { keyOf, NOBODY, type Roster } from './roster';
import { statusSchema } from './status';

/** Longest note that is kept; what is longer is cut. */
export const MOST_NOTE = 500;

const owner = z.string().max(200);
const due = z.union([daySchema, z.literal('')]);
const note = z.string().max(4000);

/** Fields to set, as a card sends them: "" empties a field, what is missing stays. Owners are sent without their tenant. */
export const changeData = z.object({ status: statusSchema, owner, due, note }).partial();
export type ChangeData = z.output<typeof changeData>;

/** What the form of an action sends. Clients leave empty inputs out, so here what is missing was emptied. */
export const formData = z.object({
  status: statusSchema,
  owner: owner.default(''),
  due: due.default(''),
  note: note.default(''),
});

export interface Filled {
  readonly fields: Partial<ItemFields>;
  /** True where something was taken out of the note that may identify a patient. */
  readonly cleaned: boolean;
  /** False where the owner is not somebody of the team: then nothing is to be written. */
  readonly ownerKnown: boolean;
}

/** What was sent as fields to write: owners only from the team, notes without patient details. */
export function filledIn(
  change: ChangeData,
  plan: Plan,
  roster: Roster,
  present: ItemFields,
  scrub: Scrub,
): Filled {
  const fields: { -readonly [F in keyof ItemFields]?: ItemFields[F] } = {};
  if (change.status !== undefined) fields.status = change.status;
  if (change.due !== undefined) fields.due = change.due || null;
  const noted = change.note === undefined ? undefined : scrub(clean(change.note).trim());
  if (noted) fields.note = [...noted.text].slice(0, MOST_NOTE).join('').trim() || null;
  // A personal plan has no owners: it is all the person's own.
  const chosen = plan.teamId === undefined ? undefined : change.owner;
  if (chosen !== undefined) fields.owner = chosen === '' || chosen === NOBODY ? null : keyOf(chosen, plan);
  const ownerKnown =
    !fields.owner || fields.owner === present.owner || roster.members.some(({ key }) => key === fields.owner);
  return { fields, cleaned: noted?.cleaned ?? false, ownerKnown };
}
