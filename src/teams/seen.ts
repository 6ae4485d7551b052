import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Incoming } from './incoming';

/** Runs a turn once: the same activity delivered again gets the first delivery's result. */
export type Once = <T>(activity: Incoming, turn: () => Promise<T>) => Promise<T>;

/**
 * Teams delivers an activity again when an answer is late. An edit has the id of its message, and some clients
 * number carelessly, so that "the same" means the same id, time and content.
 */
export function createOnce(): Once {
  const turns = new LRUCache<string, Promise<unknown>>({ max: 5_000, ttl: 10 * 60_000 });
  return <T>(activity: Incoming, turn: () => Promise<T>): Promise<T> => {
    if (activity.id === undefined) return turn();
    const key = keyOf(activity);
    const before = turns.get(key) as Promise<T> | undefined;
    if (before) return before;
    const now = turn();
    turns.set(key, now);
    // A turn that was refused at the door is no turn.
    now.catch(() => turns.delete(key));
    return now;
  };
}

function keyOf({ type, id, name, timestamp, conversation, from, text, value }: Incoming): string {
  const parts = [type, id, name, timestamp, conversation?.id, from?.id, text, value];
  return hash('sha1', JSON.stringify(parts), 'base64');
}
