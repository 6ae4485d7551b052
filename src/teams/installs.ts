import { deliver } from './deliver';
import { conversationOf } from './request';
import { answerTo, requestOf, type Parts, type Turn } from './turn';

/** The bot was added or removed. Upgrades of the app come here too, and are no reason to greet again. */
export async function onInstall(parts: Parts, turn: Turn): Promise<void> {
  const { action = '' } = turn.activity;
  if (action === 'add') await arrive(parts, turn);
  else if (action === 'add-upgrade') await remember(parts, turn);
  else if (action.startsWith('remove')) await leave(parts, turn, 'uninstalled');
}

/** Who is in a conversation, and what became of the team or channel. */
export async function onConversationUpdate(parts: Parts, turn: Turn): Promise<void> {
  const { membersAdded, membersRemoved, channelData, recipient } = turn.activity;
  const isBot = ({ id }: { id: string }) => id === recipient?.id;
  if (membersAdded?.some(isBot)) return arrive(parts, turn);
  if (membersRemoved?.some(isBot)) return leave(parts, turn, 'uninstalled');
  await onTeamEvent(parts, turn, channelData?.eventType ?? '');
}

const GONE: Readonly<Record<string, string>> = {
  channelDeleted: 'channel deleted',
  teamDeleted: 'team deleted',
  teamHardDeleted: 'team deleted',
  teamArchived: 'team archived',
};
const CHANGED = new Set(['channelRenamed', 'teamRenamed']);
const BACK = new Set(['channelRestored', 'teamRestored', 'teamUnarchived']);

async function onTeamEvent(parts: Parts, turn: Turn, event: string): Promise<void> {
  const reason = GONE[event];
  if (reason !== undefined) return leave(parts, turn, reason);
  // A name is refreshed only where the conversation is known: a channel that nobody spoke in is none of our business.
  if (BACK.has(event)) return remember(parts, turn);
  if (CHANGED.has(event) && (await parts.conversations.find(idOf(turn)))) await remember(parts, turn);
}

const idOf = ({ place, person }: Turn): string => conversationOf(place, person).conversationId;

async function remember({ conversations }: Parts, { place, person }: Turn): Promise<void> {
  await conversations.save(conversationOf(place, person));
}

/** Teams tells of one install in two activities, the Playground on every page load: greeted is who was not known. */
async function arrive(parts: Parts, turn: Turn): Promise<void> {
  const isNew = await parts.conversations.save(conversationOf(turn.place, turn.person));
  if (!isNew) return;
  const request = await requestOf(parts, turn, { text: '' });
  const { reply, failed } = await answerTo(parts, turn, () => parts.welcome(request));
  if (!failed) await deliver(parts, turn, request, reply);
}

async function leave({ conversations }: Parts, turn: Turn, reason: string): Promise<void> {
  await conversations.markGone(idOf(turn), reason);
}
