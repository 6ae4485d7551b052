import { z } from 'zod';
import type { Reply } from '../conversation/reply';
import { personKey, type Place } from '../conversation/request';
import { failureFields } from './connector-error';
import { toActivity } from './outgoing';
import { conversationOf } from './request';
import { patiently } from './retry';
import type { Parts, Turn } from './turn';

/** Whether the reply reached the person in their own chat with the bot. Nothing of it is ever said elsewhere. */
export async function tellPrivately(parts: Parts, turn: Turn, reply: Reply): Promise<boolean> {
  const { place, person } = turn;
  const activity = toActivity(reply, { scope: 'personal', person });
  if (!activity) return true;
  try {
    const chat =
      place.scope === 'personal' ? place : ((await knownChat(parts, turn)) ?? (await newChat(parts, turn)));
    const path = ['conversations', chat.conversationId, 'activities'];
    const call = { serviceUrl: chat.serviceUrl, method: 'POST', path, body: activity } as const;
    await patiently(() => parts.connector(call));
    return true;
  } catch (thrown) {
    parts.log.warn('private reply not sent', { turn: turn.name, ...failureFields(thrown) });
    return false;
  }
}

type Chat = Pick<Place, 'conversationId' | 'serviceUrl'>;

async function knownChat({ conversations }: Parts, { person, place }: Turn): Promise<Chat | undefined> {
  const chats = await conversations.personal(personKey(person));
  return chats.find((chat) => chat.botId === place.botId) ?? chats[0];
}

const created = z.object({ id: z.string().min(1) });

/** Opens the personal chat; Teams refuses where the person has not got the app. */
async function newChat({ connector, conversations }: Parts, { person, place }: Turn): Promise<Chat> {
  const { serviceUrl, botId, tenantId } = place;
  const body = {
    isGroup: false,
    bot: { id: botId },
    members: [{ id: person.id }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  };
  const call = { serviceUrl, method: 'POST', path: ['conversations'], body } as const;
  const answer = await patiently(() => connector(call));
  const chat: Place = { ...place, scope: 'personal', conversationId: created.parse(answer).id };
  await conversations.save(conversationOf(chat, person));
  return chat;
}
