import { presentInductionInvite } from '../cards/induction-invite';
import { presentNotice } from '../cards/notice';
import type { KnownConversation, Member } from '../conversation/ports';
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

const who = (request: Request): Named => ({
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

/** Lets a person of a chat see at once. Both must be in that chat now, by what the platform says. */
export async function pickManager(
  deps: InductionDeps,
  request: Request,
  { member, chat }: { readonly member: string; readonly chat: string },
): Promise<Reply> {
  const starter = who(request);
  const known = await deps.conversations.find(chat);
  const place = known && known.tenantId === request.person.tenantId ? placeOf(known) : undefined;
  const members = place ? await deps.directory.members(place) : [];
  const picked = members.find((one) => one.aadObjectId === member);
  const isThere = members.some((one) => one.aadObjectId === request.person.aadObjectId);
  if (!picked?.aadObjectId || !isThere || picked.aadObjectId === request.person.aadObjectId) {
    throw new GuideError(
      'not-allowed',
      'I can’t find that person in the chat you asked from. Use a code instead.',
    );
  }
  await refuseTooMany(deps, starter.key);
  const manager = { key: `${request.person.tenantId}/${picked.aadObjectId}`, name: picked.name };
  const link = await deps.links.share(starter, manager);
  const outcome = await deps.sender.send(
    manager.key,
    `induction-invited/${link.id}`,
    invitedReply(starter.name, link),
  );
  const reached =
    outcome === 'no-chat' ? ' I can’t write to them yet: ask them to type “my new starters” to me.' : '';
  return inviteCard(deps, request, `${picked.name} can see your stages and counts now.${reached}`);
}

function invitedReply(starter: string, link: ManagerLink): Reply {
  const card = presentNotice({
    heading: 'A new starter shares their progress with you',
    text: 'You see stages and counts of their induction, never what they write. This comes because they chose you as their manager. You can stop it at any time.',
    buttons: [
      { title: 'Show it', verb: 'induction-starter', data: { link: link.id } },
      { title: 'Stop seeing this', verb: 'induction-unshare', data: { link: link.id } },
    ],
  });
  return { card, summary: `${starter} shares their induction progress with you` };
}

async function refuseTooMany(deps: InductionDeps, key: string): Promise<void> {
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

const placeOf = ({
  scope,
  conversationId,
  tenantId,
  serviceUrl,
  protocol,
  botId,
  teamId,
  channelId,
}: KnownConversation): Place => ({
  scope,
  conversationId,
  tenantId,
  serviceUrl,
  protocol,
  botId,
  ...(teamId && { teamId }),
  ...(channelId && { channelId }),
});
