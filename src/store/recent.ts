import type { Clock } from '../conversation/clock';
import type { Database } from './database';

/** What another instance writes is seen after so long at the latest. */
const SECONDS = 5;
const MOST = 10_000;

/** What was read lately, by a person's key. */
export interface Recent<V> {
  read(key: string): Promise<V>;
  /** After a write of this process: the next read asks the database. */
  forget(key?: string): void;
}

/**
 * Spares the database a read that it answered before. On the embedded engine that is safe as long as nobody else has
 * written, which SQLite tells; PostgreSQL doesn't, so there it holds for a few seconds.
 */
export function createRecent<V>(
  { writtenElsewhere }: Pick<Database, 'writtenElsewhere'>,
  clock: Clock,
  ask: (key: string) => Promise<V>,
): Recent<V> {
  const known = new Map<string, { readonly value: V; readonly at: number; readonly version: number }>();
  let forgotten = 0;
  const isFresh = (at: number, version: number): boolean =>
    writtenElsewhere ? version === writtenElsewhere() : clock.now() - at < SECONDS * 1_000;
  return {
    async read(key) {
      const found = known.get(key);
      if (found && isFresh(found.at, found.version)) return found.value;
      const [at, version, before] = [clock.now(), writtenElsewhere?.() ?? 0, forgotten];
      const value = await ask(key);
      // A write that came in between may not be in it.
      if (before !== forgotten) return value;
      known.delete(key);
      known.set(key, { value, at, version });
      const [oldest] = known.keys();
      if (known.size > MOST && oldest !== undefined) known.delete(oldest);
      return value;
    },
    forget(key) {
      forgotten += 1;
      if (key === undefined) known.clear();
      else known.delete(key);
    },
  };
}
