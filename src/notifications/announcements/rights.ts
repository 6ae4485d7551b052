import type { z } from 'zod';
import { button, type Button } from '../../conversation/feature';
import type { Reply } from '../../conversation/reply';
import type { Request } from '../../conversation/request';
import { GuideError } from '../../errors';

const REFUSED =
  'Only people named by your organisation can send announcements. Ask whoever looks after this bot.';
const ELSEWHERE =
  'Announcements are written in our personal chat, where nobody else sees the draft. Please open it and type **announce**.';

/** Whether the person may announce: by the directory id that came with the authenticated activity, nothing else. */
export const mayAnnounce = ({ person }: Request, announcers: readonly string[]): boolean =>
  person.aadObjectId !== undefined && announcers.includes(person.aadObjectId.toLowerCase());

/** Throws where the person may not, or is not in their own chat with the bot. */
export function requireAnnouncer(request: Request, announcers: readonly string[]): void {
  if (!mayAnnounce(request, announcers)) throw new GuideError('not-allowed', REFUSED);
  if (request.place.scope !== 'personal') throw new GuideError('not-allowed', ELSEWHERE);
}

/** Buttons that ask for the right first, whatever was submitted. */
export const guardedButtons =
  (announcers: readonly string[]) =>
  <D>(verb: string, schema: z.ZodType<D>, run: (data: D, request: Request) => Promise<Reply>): Button => {
    const inner = button(verb, schema, run);
    return {
      verb,
      press: async (data, request) => {
        requireAnnouncer(request, announcers);
        return inner.press(data, request);
      },
    };
  };
