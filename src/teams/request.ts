import type { KnownConversation } from '../conversation/ports';
import { personKey, type Person, type Place, type Scope } from '../conversation/request';
import type { Addressed, Incoming } from './incoming';
import { tenantOf } from './tenants';

/** Who is speaking. */
export function personOf(activity: Addressed): Person {
  const { id, name, aadObjectId } = activity.from;
  return { id, tenantId: tenantOf(activity), ...(aadObjectId && { aadObjectId }), ...(name && { name }) };
}

/** Where they are speaking. */
export function placeOf(activity: Addressed): Place {
  const scope = scopeOf(activity);
  const place = {
    scope,
    conversationId: activity.conversation.id,
    tenantId: tenantOf(activity),
    serviceUrl: activity.serviceUrl,
    protocol: activity.channelId ?? 'msteams',
    botId: activity.recipient?.id ?? '',
  };
  return scope === 'channel' ? { ...place, ...teamOf(activity) } : place;
}

function scopeOf({ conversation, channelData }: Addressed): Scope {
  const type = conversation.conversationType;
  if (type === 'personal' || type === 'groupChat' || type === 'channel') return type;
  if (channelData?.team) return 'channel';
  return conversation.isGroup ? 'groupChat' : 'personal';
}

function teamOf({ conversation, channelData }: Addressed): Partial<Place> {
  const { team, channel } = channelData ?? {};
  const channelId = channel?.id ?? withoutThread(conversation.id);
  // The General channel has the team's own id, and no name.
  const channelName = channel?.name ?? (channelId === team?.id ? 'General' : undefined);
  return {
    channelId,
    ...(team && { teamId: team.id }),
    ...(team?.name && { teamName: team.name }),
    ...(channelName && { channelName }),
  };
}

/** A channel's conversation without the thread: "19:...@thread.tacv2;messageid=1" → "19:...@thread.tacv2". */
export const withoutThread = (conversationId: string): string =>
  conversationId.split(';')[0] ?? conversationId;

/** What is kept of a conversation so that the bot can speak there later: the channel, not the thread. */
export function conversationOf(place: Place, person: Person): KnownConversation {
  const { scope, tenantId, serviceUrl, protocol, botId } = place;
  const common = { scope, tenantId, serviceUrl, protocol, botId };
  if (scope === 'personal')
    return {
      ...common,
      conversationId: place.conversationId,
      personId: person.id,
      personKey: personKey(person),
    };
  if (scope === 'groupChat') return { ...common, conversationId: place.conversationId };
  const conversationId = place.channelId ?? withoutThread(place.conversationId);
  const { teamId, channelId, teamName, channelName } = place;
  return {
    ...common,
    conversationId,
    ...(teamId && { teamId }),
    ...(channelId && { channelId }),
    ...(teamName && { teamName }),
    ...(channelName && { channelName }),
  };
}

/** The person's time zone as their client says it; undefined where it names none that exists. */
export function timeZoneOf(activity: Incoming): string | undefined {
  const named =
    activity.localTimezone ?? activity.entities?.find((entity) => entity.type === 'clientInfo')?.timezone;
  return named !== undefined && isTimeZone(named) ? named : undefined;
}

const known = new Map<string, boolean>();

/** Making a DateTimeFormat is slow, and there are few zones: remembered, up to a bound. */
function isTimeZone(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  let valid = true;
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
  } catch {
    valid = false;
  }
  if (known.size < 1_000) known.set(name, valid);
  return valid;
}
