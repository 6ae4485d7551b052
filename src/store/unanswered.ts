import { sql } from 'kysely';
import type { Clock } from '../conversation/clock';
import type { UnansweredBook } from '../conversation/ports';
import type { Database } from './database';

/** Notes wait so long for others; a process that is killed loses as much. */
const WAIT_MS = 1_000;
/** So many different questions are written without waiting. */
const MOST = 500;

interface Waiting {
  topic: string | null;
  times: number;
  last_at: number;
}

/**
 * Questions without an answer, counted by their text; nobody's name beside them. A note is written within a second
 * and not with the turn: it is no reason to let somebody wait for the disk.
 */
export function createUnansweredBook(
  { db }: Database,
  clock: Clock,
  onError: (error: Error) => void,
): UnansweredBook & { flush(): Promise<void> } {
  let waiting = new Map<string, Waiting>();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  const write = async (notes: ReadonlyMap<string, Waiting>): Promise<void> => {
    await db.transaction().execute(async (tx) => {
      for (const [question, { topic, times, last_at }] of notes)
        await tx
          .insertInto('unanswered')
          .values({ question, topic, times, last_at })
          .onConflict((c) =>
            c
              .column('question')
              .doUpdateSet({ topic, last_at, times: sql<number>`unanswered.times + ${times}` }),
          )
          .execute();
    });
  };
  /** Writes what waits. What could not be written is lost, and told. */
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const notes = waiting;
    if (notes.size === 0) return writing;
    waiting = new Map();
    writing = writing.then(() => write(notes)).catch((thrown: unknown) => onError(asError(thrown)));
    return writing;
  };
  return {
    flush,
    note(question, nearestTopic) {
      const times = (waiting.get(question)?.times ?? 0) + 1;
      waiting.set(question, { topic: nearestTopic ?? null, times, last_at: clock.now() });
      timer ??= setTimeout(() => void flush(), WAIT_MS);
      return waiting.size < MOST ? Promise.resolve() : flush();
    },
    async recent(limit) {
      await flush();
      const rows = await db
        .selectFrom('unanswered')
        .selectAll()
        .orderBy('times', 'desc')
        .orderBy('last_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        question: row.question,
        times: row.times,
        last: row.last_at,
        ...(row.topic && { topic: row.topic }),
      }));
    },
    async forgetBefore(time) {
      await flush();
      const done = await db.deleteFrom('unanswered').where('last_at', '<', time).executeTakeFirst();
      return Number(done.numDeletedRows);
    },
  };
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
