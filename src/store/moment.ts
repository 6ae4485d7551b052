import { sql, type RawBuilder } from 'kysely';
import { systemClock, type Clock } from '../conversation/clock';
import type { Database } from './database';

/** The present as an expression, in milliseconds, optionally some way ahead. */
export type Moment = (aheadMs?: number) => RawBuilder<number>;

/**
 * Leases and limits are shared, so on PostgreSQL the server's clock decides: instances whose own clocks differ
 * agree all the same. A test's clock, and the embedded engine, use the clock that was handed in.
 */
export function momentOf({ engine }: Database, clock: Clock): Moment {
  if (engine === 'postgres' && clock === systemClock) {
    return (ahead = 0) =>
      sql<number>`((extract(epoch from statement_timestamp()) * 1000)::bigint + ${sql.lit(Math.round(ahead))})`;
  }
  const cast = engine === 'postgres' ? sql`::bigint` : sql``;
  return (ahead = 0) => sql<number>`${clock.now() + Math.round(ahead)}${cast}`;
}

/** The later of two numbers, in the words of either engine. */
export const later = (a: RawBuilder<number>, b: RawBuilder<number>): RawBuilder<number> =>
  sql<number>`(case when ${a} > ${b} then ${a} else ${b} end)`;
