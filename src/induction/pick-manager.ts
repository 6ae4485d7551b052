import { presentNotice } from '../cards/notice';
import type { KnownConversation } from '../conversation/ports';
import type { Reply } from '../conversation/reply';
import type { Place, Request } from '../conversation/request';
import { GuideError } from '../errors';
import type { InductionDeps } from './deps';
import { inviteCard, refuseTooMany, who } from './invite';
import type { ManagerLink } from './ports';

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
  const me = request.person.aadObjectId;
  const isThere = me !== undefined && members.some((one) => one.aadObjectId === me);
  if (!picked?.aadObjectId || !isThere || picked.aadObjectId === me) {
    throw new GuideError(
      'not-allowed',
      'I can’t find that person in the chat you asked from. Use a code instead.',
    );
  }
  await refuseTooMany(deps, starter.key);
  const manager = { key: `${request.person.tenantId}/${picked.aadObjectId}`, name: picked.name };
  const link = await deps.links.share(starter, manager);
  const outcome = await deps.sender.send(manager.key, `induction-invited/${link.id}`, invitedReply(link));
  const reached =
    outcome === 'no-chat' ? ' I can’t write to them yet: ask them to type “my new starters” to me.' : '';
  return inviteCard(deps, request, `${picked.name} can see your stages and counts now.${reached}`);
}

/** Without a name: what waits to be sent is kept, also after somebody asked to be forgotten. */
function invitedReply(link: ManagerLink): Reply {
  const card = presentNotice({
    heading: 'A new starter shares their progress with you',
    text: 'You see stages and counts of their induction, never what they write. This comes because they chose you as their manager. You can stop it at any time.',
    buttons: [
      { title: 'Show it', verb: 'induction-starter', data: { link: link.id } },
      { title: 'Stop seeing this', verb: 'induction-unshare', data: { link: link.id } },
    ],
  });
  return { card, summary: 'A new starter shares their induction progress with you' };
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
