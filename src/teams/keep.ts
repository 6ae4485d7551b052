import { isDeepStrictEqual } from 'node:util';
import { LRUCache } from 'lru-cache';
import type { KnownConversation } from '../conversation/ports';
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
  const written = new LRUCache<string, KnownConversation>({ max: 10_000, ttl: 60 * 60_000 });
  return async ({ place, person, name }) => {
    const conversation = conversationOf(place, person);
    const before = written.get(conversation.conversationId);
    if (before && isDeepStrictEqual(before, conversation)) return;
    written.set(conversation.conversationId, conversation);
    try {
      await conversations.save(conversation);
    } catch (thrown) {
      written.delete(conversation.conversationId);
      log.error('reference not kept', { turn: name, ...errorFields(thrown) });
    }
  };
}
