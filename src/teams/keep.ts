import { LRUCache } from 'lru-cache';
import { errorFields } from '../log';
import { conversationOf } from './request';
import type { Parts, Turn } from './turn';

/** Keeps the reference of a conversation fresh, so that the bot can speak there later. */
export type KeepReference = (turn: Turn) => Promise<void>;

/** A reference is written again when it changed, or when it is an hour old; not with every message. */
export function createKeepReference({
  conversations,
  log,
}: Pick<Parts, 'conversations' | 'log'>): KeepReference {
  const written = new LRUCache<string, string>({ max: 10_000, ttl: 60 * 60_000 });
  return async ({ place, person, name }) => {
    const conversation = conversationOf(place, person);
    const now = JSON.stringify(conversation);
    if (written.get(conversation.conversationId) === now) return;
    written.set(conversation.conversationId, now);
    try {
      await conversations.save(conversation);
    } catch (thrown) {
      written.delete(conversation.conversationId);
      log.error('reference not kept', { turn: name, ...errorFields(thrown) });
    }
  };
}
