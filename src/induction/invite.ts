import { presentInductionInvite } from '../cards/induction-invite';
import type { Member } from '../conversation/ports';
import type { Reply } from '../conversation/reply';
import { personKey, type Place, type Request } from '../conversation/request';
import { GuideError } from '../errors';
import { CODE_LIFE_MS, hashCode, makeCode } from './code';
import type { InductionDeps } from './deps';
import { cardReply } from './place';
import type { ManagerLink, Named } from './ports';
import { dayAt, DEFAULT_ZONE, readDay } from './stage';

/** People who can see one induction at the same time: a manager, and another while one hands over. */
const MAX_LINKS = 3;
/** A longer list is no help in a card; then the code is. */
const MAX_PEOPLE = 60;

/** The new starter, as the other side is told of them. */
export const who = (request: Request): Named => ({
  key: personKey(request.person),
  name: request.person.name ?? 'Your new starter',
});

/** Who can see it now, and the two ways to invite: a code, or a person of the chat in which it was asked. */
export async function inviteCard(deps: InductionDeps, request: Request, said?: string): Promise<Reply> {
  const links = await deps.links.ofStarter(personKey(request.person));
  const { place } = request;
  const people = place.scope === 'personal' ? [] : await peopleOf(deps, request, place);
  const card = presentInductionInvite({
    ...(said !== undefined && { said }),
    ...(people.length > 0 && { people, chat: place.channelId ?? place.conversationId }),
    ...shown(links),
    buttons: buttons(links),
  });
  return cardReply(request, card, 'Share my progress');
}

/** Makes a code; one that is not used yet ends with it. */
export async function makeInvitation(deps: InductionDeps, request: Request): Promise<Reply> {
  const starter = who(request);
  await refuseTooMany(deps, starter.key);
  const code = makeCode();
  const until = deps.clock.now() + CODE_LIFE_MS;
  await deps.links.invite(starter, hashCode(code, request.person.tenantId), until);
  const links = await deps.links.ofStarter(starter.key);
  const card = presentInductionInvite({
    code: { text: code, until: readDay(dayAt(until, DEFAULT_ZONE)) },
    ...shown(links.filter((link) => link.acceptedAt !== undefined)),
    buttons: [{ title: 'Back', verb: 'induction', replaces: true }],
  });
  return cardReply(request, card, 'A code for your manager');
}

/** A few at the same time are enough. */
export async function refuseTooMany(deps: InductionDeps, key: string): Promise<void> {
  const open = (await deps.links.ofStarter(key)).filter((link) => link.acceptedAt !== undefined);
  if (open.length >= MAX_LINKS)
    throw new GuideError(
      'not-allowed',
      `${String(MAX_LINKS)} people can see your progress already. End one first.`,
    );
}

async function peopleOf(
  deps: InductionDeps,
  request: Request,
  place: Place,
): Promise<{ id: string; name: string }[]> {
  const members = await deps.directory.members(place).catch((): readonly Member[] => []);
  const people = members.flatMap(({ aadObjectId, name }) =>
    aadObjectId && name && aadObjectId !== request.person.aadObjectId ? [{ id: aadObjectId, name }] : [],
  );
  return people.length > MAX_PEOPLE ? [] : people.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

function shown(links: readonly ManagerLink[]): { links: { id: string; text: string }[] } {
  return {
    links: links.map(({ id, managerName, acceptedAt, expiresAt }) => ({
      id,
      text:
        acceptedAt === undefined
          ? `A code that nobody has used yet, until ${readDay(dayAt(expiresAt ?? 0, DEFAULT_ZONE))}`
          : `${managerName ?? 'Your manager'}, since ${readDay(dayAt(acceptedAt, DEFAULT_ZONE))}`,
    })),
  };
}

function buttons(links: readonly ManagerLink[]) {
  const isWaiting = links.some((link) => link.acceptedAt === undefined);
  const title = isWaiting ? 'Make a new code' : 'Make a code';
  return [
    { title, verb: 'induction-code', replaces: true, style: 'positive' as const },
    { title: 'Back', verb: 'induction', replaces: true },
  ];
}
