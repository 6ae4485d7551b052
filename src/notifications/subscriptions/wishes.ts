import { z } from 'zod';
import { chosenFrom } from '../chosen';
import type { Library } from '../../knowledge/library';
import type { Wishes } from '../ports';
import { defaultSchedule, isTimeZone } from '../schedule';

/** What a channel gets that has only said "notify us". */
export const defaultWishes: Wishes = {
  digest: true,
  updates: true,
  announcements: true,
  audiences: [],
  themes: [],
  ...defaultSchedule,
};

const toggle = z.union([z.boolean(), z.stringbool()]);

/** The press of "Save": untrusted, whatever the card offered. */
export const wishesSchema = (library: Library) =>
  z.object({
    channel: z.string().max(300).optional(),
    digest: toggle,
    updates: toggle,
    announcements: toggle,
    audiences: chosenFrom(library.audiences),
    themes: chosenFrom(library.themes),
    weekday: z.coerce.number().int().min(1).max(7),
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    timeZone: z.string().max(60).refine(isTimeZone),
  });

/** Time zones to choose from; the channel's own and the person's are added. */
export function zoneChoices(...own: readonly (string | undefined)[]): string[] {
  const usual = ['Europe/London', 'Europe/Dublin', 'Europe/Paris', 'Europe/Athens', 'UTC'];
  return [...new Set([...usual, ...own.filter((zone) => zone !== undefined)])];
}
