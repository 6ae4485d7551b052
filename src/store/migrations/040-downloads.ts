import type { Kysely, Migration } from 'kysely';

/** Files behind signed links, as base64, so that any instance can serve them. */
export function downloads(): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('downloads')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('content_type', 'text', (c) => c.notNull())
        .addColumn('base64', 'text', (c) => c.notNull())
        .addColumn('expires_at', 'bigint', (c) => c.notNull())
        .execute();
    },
  };
}
