import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import type * as Pg from 'pg';
import { SqliteDriver } from './sqlite-driver';
import { keepingStatements } from './statements';
import type { Tables } from './tables';

export type Engine = 'sqlite' | 'postgres';

/** An open database and which engine it is; both speak the same queries. */
export interface Database {
  readonly engine: Engine;
  readonly db: Kysely<Tables>;
  /** Changes within a second of a write by somebody other than this process; absent where the engine can't say. */
  readonly writtenElsewhere?: () => number;
}

/** Opens the embedded engine on a file (":memory:" for tests). Every commit is on disk before it is acknowledged. */
export function openSqlite(file: string): Database {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const sqlite = new SqliteDriver(file);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('busy_timeout = 5000');
  sqlite.pragma('foreign_keys = ON');
  const version = sqlite.prepare<[], number>('PRAGMA data_version').pluck();
  return {
    engine: 'sqlite',
    db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: keepingStatements(sqlite) }) }),
    writtenElsewhere: everySecond(() => version.get() ?? 0),
  };
}

/** Opens PostgreSQL 15 or newer. `onError` hears of idle connections that break; the pool replaces them itself. */
export function openPostgres(url: string, onError: (error: Error) => void, max = 10): Database {
  // Loaded here: who keeps an SQLite file has no use for it.
  const { Pool, types } = createRequire(__filename)('pg') as typeof Pg;
  // Times are bigint columns in milliseconds: well inside what a number holds exactly.
  types.setTypeParser(types.builtins.INT8, Number);
  const pool = new Pool({ connectionString: url, max, connectionTimeoutMillis: 5_000, keepAlive: true });
  pool.on('error', onError);
  return { engine: 'postgres', db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }) };
}

/** Asks again after a second: asking costs more than what it is to spare. */
function everySecond(ask: () => number): () => number {
  let asked = { at: -Infinity, value: 0 };
  return () => {
    const now = performance.now();
    if (now - asked.at >= 1_000) asked = { at: now, value: ask() };
    return asked.value;
  };
}
