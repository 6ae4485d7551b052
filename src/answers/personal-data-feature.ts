import { z } from 'zod';
import { presentMyData } from '../cards/my-data';
import { presentNotice } from '../cards/notice';
import { button, command, type Feature } from '../conversation/feature';
import type { HoldsPersonalData } from '../conversation/ports';
import { say, type FileOffer, type Reply } from '../conversation/reply';
import { personKey, type Person, type Request } from '../conversation/request';
import type { Library } from '../knowledge/library';
import { heldLine } from './held-line';
import { wantsErasure, wantsMyData } from './wording';

export interface PersonalDataParts {
  readonly library: Library;
  /** Every store that holds something about people. */
  readonly holders: readonly HoldsPersonalData[];
  readonly forgetQuestions: (person: Person) => void;
  readonly retentionDays: number;
}

/** "what do you hold about me" and "forget me". */
export function createPersonalDataFeature(parts: PersonalDataParts): Feature {
  const { holders, forgetQuestions } = parts;
  const held = async (request: Request) =>
    (await Promise.all(holders.map((h) => h.exportOf(personKey(request.person))))).flat();
  const erase = async (request: Request): Promise<Reply> => {
    forgetQuestions(request.person);
    const erased = (await Promise.all(holders.map((h) => h.erase(personKey(request.person))))).flat();
    return say(erasedText(erased));
  };
  const inPrivate = (request: Request, reply: Reply): Reply =>
    request.place.scope === 'personal'
      ? reply
      : { text: 'I have answered you in our private chat.', privately: reply };
  return {
    name: 'personal data',
    help: [
      { type: 'what do you hold about me', gives: 'everything that is kept about you' },
      { type: 'forget me', gives: 'erases it at once' },
    ],
    commands: [
      command(
        'forget me',
        (text) => wantsErasure(text) || undefined,
        async (_, request) => inPrivate(request, await erase(request)),
      ),
      command(
        'my data',
        (text) => wantsMyData(text) || undefined,
        async (_, request) => inPrivate(request, dataReply(await held(request), request, parts)),
      ),
    ],
    buttons: [
      button('forget-me', z.object({}), () => Promise.resolve(confirmReply())),
      button('forget-me-now', z.object({}), async (_, request) => inPrivate(request, await erase(request))),
      button('keep-me', z.object({}), () => Promise.resolve(say('Nothing was erased.'))),
      button('my-data-file', z.object({}), async (_, request) => {
        const all = await held(request);
        // A file is only given in the chat that one is in: elsewhere the card with the download goes to the person.
        return request.place.scope === 'personal'
          ? { file: dataFile(all) }
          : inPrivate(request, dataReply(all, request, parts));
      }),
    ],
  };
}

/** A button is pressed by mistake more easily than two words are typed: it asks first. */
function confirmReply(): Reply {
  const card = presentNotice({
    heading: 'Forget me',
    text: 'This erases at once what I hold about you: your role, your induction, your own action plans, your feedback, and how I reach you. **It cannot be undone.**',
    tone: 'serious',
    buttons: [
      { title: 'Erase it all', verb: 'forget-me-now', style: 'destructive' },
      { title: 'Keep it', verb: 'keep-me' },
    ],
  });
  return { card, summary: 'Forget me?' };
}

/** What was erased, in one sentence that a person can check. */
function erasedText(erased: readonly { what: string; count: number }[]): string {
  const done = erased
    .filter(({ count }) => count > 0)
    .map(({ what, count }) => (count > 1 ? `${what} (${String(count)})` : what));
  return done.length > 0
    ? `Done. I have erased: ${done.join(', ')}. If you write to me again, we start afresh.`
    : 'I held nothing about you, so there was nothing to erase.';
}

type Held = readonly { readonly what: string; readonly items: readonly unknown[] }[];

function dataReply(held: Held, request: Request, { library, retentionDays }: PersonalDataParts): Reply {
  const card = presentMyData({
    held: held.map(({ what, items }) => ({
      what: what.charAt(0).toUpperCase() + what.slice(1),
      items: items.map((item) => heldLine(item, library, request.timeZone)),
    })),
    kept: `Feedback is kept for ${String(retentionDays)} days; the rest until you erase it. Your questions are not kept.`,
    buttons: [
      { title: 'Download all of it', verb: 'my-data-file' },
      { title: 'Forget me', verb: 'forget-me', style: 'destructive' },
    ],
  });
  return { card, summary: 'What I hold about you' };
}

function dataFile(held: Held): FileOffer {
  return {
    name: 'what-mhsw-guide-holds-about-me.json',
    contentType: 'application/json',
    description: 'Everything that MHSW Guide holds about you',
    bytes: () => Promise.resolve(Buffer.from(JSON.stringify(held, null, 2), 'utf8')),
  };
}
