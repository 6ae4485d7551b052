import { z } from 'zod';
import { presentChoices } from '../cards/choices';
import { presentNotice } from '../cards/notice';
import { button, command, type Button, type Command } from '../conversation/feature';
import type { Reply } from '../conversation/reply';
import { personKey, type Request } from '../conversation/request';
import { GuideError } from '../errors';
import { hashCode } from './code';
import type { InductionDeps } from './deps';
import { inviteCard, makeInvitation } from './invite';
import { managerCard } from './manager-view';
import { onOwn } from './own';
import { cardReply } from './place';
import { pickManager } from './pick-manager';
import type { ManagerLink, Named } from './ports';
import { recogniseCode, recogniseInvite, recogniseStarters } from './recognise-sharing';

/** A new starter lets a manager see stages and counts; a manager looks. */
export function sharingCommands(deps: InductionDeps): readonly Command[] {
  return [
    command('use induction code', recogniseCode, ({ code }, request) => useCode(deps, request, code)),
    command('invite my manager', recogniseInvite, (_args, request) =>
      onOwn(deps, request, () => inviteCard(deps, request)),
    ),
    command('my new starters', recogniseStarters, (_args, request) => starters(deps, request)),
  ];
}

/** The buttons of both sides. Every one looks up what the person themselves may see. */
export function sharingButtons(deps: InductionDeps): readonly Button[] {
  const linkData = z.object({ link: z.string().max(80) });
  return [
    button('induction-invite', z.unknown(), (_data, request) =>
      onOwn(deps, request, () => inviteCard(deps, request)),
    ),
    button('induction-code', z.unknown(), (_data, request) =>
      onOwn(deps, request, () => makeInvitation(deps, request)),
    ),
    button(
      'induction-share',
      z.object({ member: z.string().max(200), chat: z.string().max(400) }),
      (data, request) => onOwn(deps, request, () => pickManager(deps, request, data)),
    ),
    button('induction-unshare', linkData, ({ link }, request) => unshare(deps, request, link)),
    button('induction-starters', z.unknown(), (_data, request) => starters(deps, request)),
    button('induction-starter', linkData, ({ link }, request) => starter(deps, request, link)),
  ];
}

const named = (request: Request, otherwise: string): Named => ({
  key: personKey(request.person),
  name: request.person.name ?? otherwise,
});

const REFUSED = {
  unknown: 'I don’t know that code. It may have been used, or be older than 14 days. Ask for a new one.',
  own: 'That is your own code. Pass it to your manager: they type it to me in their own chat.',
  'too-many': 'That were too many codes that I don’t know. Please try again in an hour.',
} as const;

async function useCode(deps: InductionDeps, request: Request, code: string): Promise<Reply> {
  const manager = named(request, 'Your manager');
  const link = await deps.links.accept(manager, hashCode(code, request.person.tenantId));
  if (typeof link === 'string') {
    return cardReply(request, presentNotice({ text: REFUSED[link], tone: 'careful' }), 'Induction code');
  }
  // The new starter hears who used the code, and can end it.
  await deps.sender.send(link.starterKey, `induction-agreed/${link.id}`, agreedReply());
  return show(deps, request, link);
}

/** Without a name: what waits to be sent is kept, also after somebody asked to be forgotten. */
function agreedReply(): Reply {
  const card = presentNotice({
    heading: 'Your manager can see your progress',
    text: 'Your invitation was accepted. They see your stages and counts, never your reflections. This comes because your code was used. If it was not your manager, end it at once.',
    buttons: [{ title: 'Who can see it', verb: 'induction-invite' }],
  });
  return { card, summary: 'Your manager can now see your induction progress' };
}

async function starters(deps: InductionDeps, request: Request): Promise<Reply> {
  const links = await deps.links.ofManager(personKey(request.person));
  const [only] = links;
  if (!only) {
    const text =
      'No new starter has invited you. They type **invite my manager** to me and pass you a code, and you type it here.';
    return cardReply(request, presentNotice({ text }), 'My new starters');
  }
  if (links.length === 1) return show(deps, request, only);
  const choices = links.slice(-12).map((link) => ({
    title: link.starterName,
    verb: 'induction-starter',
    data: { link: link.id },
    replaces: true,
  }));
  return cardReply(request, presentChoices({ heading: 'My new starters', choices }), 'My new starters');
}

/** A link is looked for among those of the person who asks; whatever else the data names is not there. */
async function starter(deps: InductionDeps, request: Request, linkId: string): Promise<Reply> {
  const links = await deps.links.ofManager(personKey(request.person));
  const link = links.find((one) => one.id === linkId);
  if (!link) throw new GuideError('not-allowed', 'You can’t see that induction, or no longer.');
  return show(deps, request, link);
}

async function show(deps: InductionDeps, request: Request, link: ManagerLink): Promise<Reply> {
  const journey = await deps.journeys.current(link.starterKey);
  const pathway = journey && deps.library.pathway(journey.pathway);
  const card = managerCard(link, pathway && { pathway, journey }, deps.clock.now());
  return cardReply(request, card, `Induction: ${link.starterName}`);
}

async function unshare(deps: InductionDeps, request: Request, linkId: string): Promise<Reply> {
  const key = personKey(request.person);
  const wasMine = (await deps.links.ofStarter(key)).some((link) => link.id === linkId);
  if (!(await deps.links.end(key, linkId))) throw new GuideError('not-found', 'That had already ended.');
  if (wasMine) return inviteCard(deps, request, 'It has ended. They see nothing more.');
  const card = presentNotice({ text: 'It has ended. You see nothing more of this induction.', tone: 'good' });
  return cardReply(request, card, 'It has ended');
}
