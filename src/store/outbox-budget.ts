import { sql } from 'kysely';
import type { Database } from './database';
import { later, type Moment } from './moment';

/** Nobody queues for a place further ahead than this; they ask again instead. */
const HORIZON_MS = 1_000;
/** The longest pause; a place further ahead can only come from a clock that was set back. */
const LONGEST_PAUSE_MS = 60_000;

/**
 * The rate that all instances share: one row that says when the next request may start. Taking places moves it on
 * by their spacing, so no two requests share a place however many instances ask, and there is nothing to burst.
 */
export function outboxBudget({ db }: Database, moment: Moment) {
  const free = sql<number>`next_free`;
  return {
    async reserve(count: number, spacingMs: number): Promise<{ firstInMs: number } | undefined> {
      const width = count * spacingMs;
      const start = later(
        sql<number>`(case when ${free} > ${moment(LONGEST_PAUSE_MS)} then 0 else ${free} end)`,
        moment(),
      );
      const row = await db
        .updateTable('send_budget')
        .set({ next_free: sql<number>`${start} + ${sql.lit(width)}` })
        .where('id', '=', 'all')
        .where((e) =>
          e.or([e('next_free', '<=', moment(HORIZON_MS)), e('next_free', '>', moment(LONGEST_PAUSE_MS))]),
        )
        .returning(sql<number>`next_free - ${sql.lit(width)} - ${moment()}`.as('wait'))
        .executeTakeFirst();
      return row && { firstInMs: Math.max(0, Number(row.wait)) };
    },
    async pauseAll(ms: number): Promise<void> {
      const until = moment(Math.min(ms, LONGEST_PAUSE_MS - HORIZON_MS));
      await db
        .updateTable('send_budget')
        .set({ next_free: later(free, until) })
        .where('id', '=', 'all')
        .execute();
    },
  };
}
