import type { Clock } from '../conversation/clock';
import type { ContentChange, ContentHistory, EntrySnapshot, NumberedChange } from '../notifications/ports';
import type { Database } from './database';

/** Rows in one statement. */
const CHUNK = 500;
/** Thrown to undo a comparison that another instance finished first. */
class Overtaken extends Error {}

/** The content as it was last compared, and what has changed since the beginning. */
export function createContentHistory({ db }: Database, clock: Clock): ContentHistory {
  const changes = () => db.selectFrom('content_changes').selectAll().orderBy('id');
  return {
    async version() {
      return (await db.selectFrom('content_state').select('version').where('id', '=', 1).executeTakeFirst())
        ?.version;
    },
    async snapshot() {
      const rows = await db.selectFrom('content_snapshot').select('entry').execute();
      return rows.map((row) => JSON.parse(row.entry) as EntrySnapshot);
    },
    async advance(from, to, entries, changed) {
      try {
        await db.transaction().execute(async (tx) => {
          if (!(await moveOn(tx, from, to))) throw new Overtaken();
          await tx.deleteFrom('content_snapshot').execute();
          for (let i = 0; i < entries.length; i += CHUNK) {
            const rows = entries
              .slice(i, i + CHUNK)
              .map((entry) => ({ entry_id: entry.id, entry: JSON.stringify(entry) }));
            await tx.insertInto('content_snapshot').values(rows).execute();
          }
          for (const change of changed) {
            const row = { at: clock.now(), entry_id: change.entryId, change: JSON.stringify(change) };
            await tx.insertInto('content_changes').values(row).execute();
          }
        });
        return true;
      } catch (thrown) {
        if (thrown instanceof Overtaken) return false;
        throw thrown;
      }
    },
    after: async (id) => (await changes().where('id', '>', id).execute()).map(numbered),
    since: async (time) => (await changes().where('at', '>=', time).execute()).map(numbered),
  };
}

/** Only whoever finds the version that it compared with may move it on. */
async function moveOn(tx: Database['db'], from: string | undefined, to: string): Promise<boolean> {
  if (from === undefined) {
    const first = tx
      .insertInto('content_state')
      .values({ id: 1, version: to })
      .onConflict((c) => c.doNothing());
    return (await first.returning('id').executeTakeFirst()) !== undefined;
  }
  const next = tx
    .updateTable('content_state')
    .set({ version: to })
    .where('id', '=', 1)
    .where('version', '=', from);
  return (await next.executeTakeFirst()).numUpdatedRows > 0n;
}

function numbered(row: { id: number; at: number; change: string }): NumberedChange {
  return { ...(JSON.parse(row.change) as ContentChange), id: row.id, at: row.at };
}
