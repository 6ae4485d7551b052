import { z } from 'zod';
import { DUES } from './day';
import { STATUSES } from './status';

/** The choice of a compact list that stands for no filter. */
export const ANY = 'any';

/** What is chosen in a compact list. */
const pick = <T extends z.ZodType>(schema: T) =>
  z.union([z.enum(['', ANY]).transform(() => undefined), schema]).optional();

/** A plan's id as cards send it. */
export const planId = z.string().regex(/^[a-z0-9-]{1,64}$/);

/** An action's id as cards send it. */
export const actionId = z.string().regex(/^[A-Za-z0-9-]{1,80}$/);

/** Any other id: no control characters, which a database may refuse. */
const id = z.string().regex(/^[^\u0000-\u001F]{1,200}$/);

/** One action outside of a plan, and the action of a plan to which "Back" leads. */
export const actionLink = z.object({ actionId, home: z.object({ planId, actionId }).optional() });
export type ActionLink = z.output<typeof actionLink>;

const page = z.int().min(1).max(10_000).optional();

/** Which part of an audience's list a card shows. Everything in it came back from a card and is untrusted. */
export const listState = z
  .object({
    audience: id,
    theme: pick(id),
    page,
    /** All on one card, where they fit. */
    all: z.boolean().optional(),
    /** What "Apply" sends beside the state. */
    pickTheme: pick(id),
    picked: z.boolean().optional(),
  })
  .transform(({ pickTheme, picked, ...state }) => (picked ? { ...state, theme: pickTheme, page: 1 } : state));
export type ListState = z.input<typeof listState>;

/** Which part of a plan a card shows. */
export const planState = z
  .object({
    planId,
    theme: pick(id),
    status: pick(z.enum(STATUSES)),
    /** A member's id, "me" or "nobody". */
    owner: pick(id),
    due: pick(z.enum(DUES)),
    /** Only what the guidance changed. */
    news: z.boolean().optional(),
    page,
    all: z.boolean().optional(),
    pickTheme: pick(id),
    pickStatus: pick(z.enum(STATUSES)),
    pickOwner: pick(id),
    pickDue: pick(z.enum(DUES)),
    picked: z.boolean().optional(),
  })
  .transform(({ pickTheme, pickStatus, pickOwner, pickDue, picked, ...state }) =>
    picked
      ? { ...state, theme: pickTheme, status: pickStatus, owner: pickOwner, due: pickDue, page: 1 }
      : state,
  );
export type PlanState = z.output<typeof planState>;
