import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { openPostgres, openSqlite, type Database } from '../../src/store/database';
import { describeIf } from './skips';

/** Opens an empty database of one engine; `close` throws it away. `url` is set for PostgreSQL, to open more pools on it. */
export type OpenEmpty = () => Promise<{ database: Database; url?: string; close: () => Promise<void> }>;

const serverUrl = process.env.TEST_DATABASE_URL;

/** Runs one contract suite over every engine; PostgreSQL where the global set-up found or started a server. */
export function describeEngines(
  name: string,
  suite: (open: OpenEmpty, engine: Database['engine']) => void,
): void {
  describe(`${name} on SQLite`, () => {
    suite(openMemory, 'sqlite');
  });
  describeIf(serverUrl !== undefined, 'PostgreSQL was not found', `${name} on PostgreSQL`, () => {
    suite(openFresh, 'postgres');
  });
}

function openMemory(): ReturnType<OpenEmpty> {
  const database = openSqlite(':memory:');
  return Promise.resolve({ database, close: () => database.db.destroy() });
}

/** A database of its own on the test server, dropped afterwards. */
async function openFresh(): ReturnType<OpenEmpty> {
  const name = `guide_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name}`);
  const url = new URL(serverUrl ?? '');
  url.pathname = `/${name}`;
  const database = openPostgres(url.href, () => undefined, 5);
  const close = async (): Promise<void> => {
    await database.db.destroy();
    await onServer(`drop database ${name} with (force)`);
  };
  return { database, url: url.href, close };
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}
