import type Sqlite from 'better-sqlite3';

/** Statements that are kept ready; queries are few, but a list of ids in one makes another of it. */
const MOST = 200;

/** The database with its statements prepared once and kept: Kysely prepares anew for every query. */
export function keepingStatements(sqlite: Sqlite.Database): Pick<Sqlite.Database, 'prepare' | 'close'> {
  const kept = new Map<string, Sqlite.Statement<unknown[]>>();
  const prepare = (sql: string): Sqlite.Statement<unknown[]> => {
    const known = kept.get(sql);
    if (known) return known;
    const statement = sqlite.prepare<unknown[]>(sql);
    const [oldest] = kept.keys();
    if (kept.size >= MOST && oldest !== undefined) kept.delete(oldest);
    kept.set(sql, statement);
    return statement;
  };
  return { prepare: prepare as Sqlite.Database['prepare'], close: () => sqlite.close() };
}
