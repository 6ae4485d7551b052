import type { Conversations, Directory, KnownConversation } from '../../conversation/ports';
import type { Place, Request } from '../../conversation/request';
import { GuideError } from '../../errors';
import type { Subscriptions } from '../ports';

/** Lists a team's channels as the platform knows them, where it can; more than those the bot has met. */
export interface TeamChannels {
  channels(team: KnownConversation): Promise<readonly { readonly id: string; readonly name: string }[]>;
}

export interface PlaceDeps {
  readonly conversations: Pick<Conversations, 'find' | 'save'>;
  readonly directory: Directory;
  readonly subscriptions: Pick<Subscriptions, 'channels'>;
  readonly teamChannels?: TeamChannels;
}

/** Teams asked about at once, and in all: a person of more teams types the command in the channel itself. */
const AT_ONCE = 5;
const MOST_TEAMS = 40;

const NOT_YOURS = 'I can only do that for channels of teams that you belong to.';

/**
 * The channel that a press or sentence is about. In a channel it is that channel, whatever the card says; from a
 * personal chat it is the named one, if the person belongs to its team.
 */
export async function channelOf(
  request: Request,
  named: string | undefined,
  deps: PlaceDeps,
): Promise<KnownConversation> {
  const { place, person } = request;
  if (place.scope !== 'personal') return ownChannel(place, deps);
  const channel = named === undefined ? undefined : await deps.conversations.find(named);
  const isOurs =
    channel?.scope === 'channel' && channel.tenantId === person.tenantId && channel.teamId !== undefined;
  if (!channel || !isOurs || !(await deps.directory.isMember(channel.teamId ?? '', person, place)))
    throw new GuideError('not-allowed', NOT_YOURS);
  return channel;
}

async function ownChannel(place: Place, { conversations }: PlaceDeps): Promise<KnownConversation> {
  const conversationId = place.channelId ?? place.conversationId.split(';')[0] ?? place.conversationId;
  const known = await conversations.find(conversationId);
  if (known) return known;
  const { scope, tenantId, serviceUrl, protocol, botId, teamId, teamName, channelName } = place;
  const channel: KnownConversation = {
    conversationId,
    ...{ scope, tenantId, serviceUrl, protocol, botId },
    ...(scope === 'channel' && { channelId: conversationId }),
    ...(teamId && { teamId }),
    ...(teamName && { teamName }),
    ...(channelName && { channelName }),
  };
  await conversations.save(channel);
  return channel;
}

/** The channels of the teams that the person belongs to, by team and name. */
export async function channelsFor(request: Request, deps: PlaceDeps): Promise<readonly KnownConversation[]> {
  const known = await deps.subscriptions.channels(request.person.tenantId);
  const teams = [...new Set(known.map((channel) => channel.teamId).filter((id) => id !== undefined))];
  const mine = new Set<string>();
  for (let i = 0; i < Math.min(teams.length, MOST_TEAMS); i += AT_ONCE) {
    const some = teams.slice(i, i + AT_ONCE);
    const answers = await Promise.all(
      some.map((id) => deps.directory.isMember(id, request.person, request.place)),
    );
    some.filter((_, n) => answers[n]).forEach((id) => mine.add(id));
  }
  const ours = known.filter((channel) => channel.teamId !== undefined && mine.has(channel.teamId));
  const all = [...ours, ...(await unmet(ours, deps))];
  return all.sort((a, b) => channelName(a).localeCompare(channelName(b), 'en-GB'));
}

/** Channels that nobody has spoken to the bot in; they become known so that they can be chosen. */
async function unmet(
  ours: readonly KnownConversation[],
  deps: PlaceDeps,
): Promise<readonly KnownConversation[]> {
  const met = new Set(ours.map((channel) => channel.conversationId));
  const oneEach = new Map(ours.map((channel) => [channel.teamId, channel] as const));
  const found: KnownConversation[] = [];
  for (const team of oneEach.values()) {
    for (const { id, name } of (await deps.teamChannels?.channels(team)) ?? []) {
      if (met.has(id)) continue;
      const channel = { ...team, conversationId: id, channelId: id, channelName: name };
      await deps.conversations.save(channel);
      found.push(channel);
    }
  }
  return found;
}

/** "North team, Duty desk". */
export function channelName({ teamName, channelName: name, scope }: KnownConversation): string {
  if (scope !== 'channel') return 'this chat';
  return [teamName, name ?? 'a channel'].filter(Boolean).join(', ');
}

/** A channel as a button: a long name of a team would leave no room for the channel's own, so it stands below. */
export function channelChoice({ teamName, channelName: name }: KnownConversation): {
  title: string;
  detail?: string;
} {
  return { title: name ?? 'A channel', ...(teamName && { detail: teamName }) };
}
