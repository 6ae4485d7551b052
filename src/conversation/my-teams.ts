import type { Directory, KnownConversation } from './ports';
import type { Request } from './request';

/** The channels in which the bot may speak. */
export interface Channels {
  /** One a channel, by team and channel name. */
  inTenant(tenantId: string): Promise<readonly KnownConversation[]>;
}

/** What is needed to find a person's teams. */
export interface TeamsDeps {
  readonly channels: Channels;
  readonly directory: Directory;
}

/** Asking the platform about more teams than this in one go would be refused. */
const MOST_TEAMS = 40;

/** A team that the person belongs to, with the channels in which the bot may speak. */
export interface MyTeam {
  readonly teamId: string;
  readonly name: string;
  readonly channels: readonly KnownConversation[];
}

/** The teams of the person that the bot is in: only this team from within its channel, all of them in their own chat. */
export async function myTeams(deps: TeamsDeps, request: Request): Promise<readonly MyTeam[]> {
  const { place, person } = request;
  if (place.scope === 'groupChat' || place.tenantId !== person.tenantId) return [];
  const channels = await deps.channels.inTenant(place.tenantId);
  const ids = [...new Set(channels.flatMap(({ teamId }) => (teamId ? [teamId] : [])))];
  const here = place.scope === 'channel' ? ids.filter((id) => id === place.teamId) : ids.slice(0, MOST_TEAMS);
  const mine = await membership(deps, request, here);
  return mine.map((teamId) => {
    const own = channels.filter((channel) => channel.teamId === teamId);
    return { teamId, name: own.find(({ teamName }) => teamName)?.teamName ?? 'A team', channels: own };
  });
}

/** Those of the teams that the person belongs to; asked a few at a time. */
export async function membership(
  deps: TeamsDeps,
  request: Request,
  teamIds: readonly string[],
): Promise<readonly string[]> {
  const { person, place } = request;
  const belongs = async (id: string): Promise<boolean> =>
    place.scope === 'channel' ? place.teamId === id : deps.directory.isMember(id, person, place);
  const mine: string[] = [];
  for (let at = 0; at < teamIds.length; at += 5) {
    const some = teamIds.slice(at, at + 5);
    const answers = await Promise.all(some.map(belongs));
    mine.push(...some.filter((_id, index) => answers[index]));
  }
  return mine;
}

/** "Team A, General" */
export const channelLabel = (team: MyTeam, channel: KnownConversation): string =>
  `${team.name}, ${nameOf(team, channel)}`;

const nameOf = (team: MyTeam, channel: KnownConversation): string =>
  channel.channelName ?? (channel.channelId === team.teamId ? 'General' : 'a channel');

/** A channel as a button: a long name of a team would leave no room for the channel's own, so it stands below. */
export const channelChoice = (
  team: MyTeam,
  channel: KnownConversation,
): { title: string; detail: string } => ({
  title: nameOf(team, channel),
  detail: team.name,
});
