import type { Clock } from '../conversation/clock';
import type { Downloads } from '../conversation/ports';
import type { Database } from './database';

/** Files that wait to be fetched, one row a file. */
export function createDownloads({ db }: Database, clock: Clock): Downloads {
  return {
    async keep(id, { name, contentType, bytes }, expiresAt) {
      const row = {
        id,
        name,
        content_type: contentType,
        base64: bytes.toString('base64'),
        expires_at: expiresAt,
      };
      await db.insertInto('downloads').values(row).execute();
    },
    async find(id) {
      const row = await db
        .selectFrom('downloads')
        .selectAll()
        .where('id', '=', id)
        .where('expires_at', '>', clock.now())
        .executeTakeFirst();
      return (
        row && { name: row.name, contentType: row.content_type, bytes: Buffer.from(row.base64, 'base64') }
      );
    },
    async forgetExpired() {
      const done = await db.deleteFrom('downloads').where('expires_at', '<=', clock.now()).executeTakeFirst();
      return Number(done.numDeletedRows);
    },
  };
}
