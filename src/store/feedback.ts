import type { Clock } from '../conversation/clock';
import type { FeedbackBook } from '../conversation/ports';
import type { Database } from './database';

/** What people thought of answers: one row a person and entry. */
export function createFeedbackBook({ db }: Database, clock: Clock): FeedbackBook {
  return {
    async note(personKey, { entryId, useful, comment }) {
      const values = { useful: useful ? 1 : 0, comment: comment ?? null, at: clock.now() };
      await db
        .insertInto('feedback')
        .values({ person_key: personKey, entry_id: entryId, ...values })
        .onConflict((c) => c.columns(['person_key', 'entry_id']).doUpdateSet(values))
        .execute();
    },
    async recent(limit) {
      const rows = await db.selectFrom('feedback').selectAll().orderBy('at', 'desc').limit(limit).execute();
      return rows.map((row) => ({ ...opinion(row), at: row.at }));
    },
    async forgetBefore(time) {
      const done = await db.deleteFrom('feedback').where('at', '<', time).executeTakeFirst();
      return Number(done.numDeletedRows);
    },
    async exportOf(personKey) {
      const rows = await db.selectFrom('feedback').selectAll().where('person_key', '=', personKey).execute();
      return rows.length > 0 ? [{ what: 'your feedback on answers', items: rows.map(opinion) }] : [];
    },
    async erase(personKey) {
      const done = await db.deleteFrom('feedback').where('person_key', '=', personKey).executeTakeFirst();
      return [{ what: 'your feedback on answers', count: Number(done.numDeletedRows) }];
    },
  };
}

function opinion(row: { entry_id: string; useful: number; comment: string | null }) {
  return { entryId: row.entry_id, useful: row.useful === 1, ...(row.comment && { comment: row.comment }) };
}
