import { sql } from 'kysely';
import type { Recipient, Selection } from '../notifications/ports';
import type { Database } from './database';
import { overlaps } from './lists';

type Db = Database['db'];
type Found = Recipient & { readonly skip?: string };

const SKIP = 'asked for no announcements';

/** Whoever the selection finds, in the order of conversation ids: `after` and `limit` walk through any number. */
export async function recipientsOf(
  db: Db,
  selection: Selection,
  after: string,
  limit: number,
): Promise<readonly Found[]> {
  if (selection.to === 'channels') {
    const rows = await channels(db, selection)
      .select('subscriptions.conversation_id as id')
      .where('subscriptions.conversation_id', '>', after)
      .orderBy('subscriptions.conversation_id')
      .limit(limit)
      .execute();
    return rows.map((row) => ({ conversationId: row.id }));
  }
  const rows = await people(db, selection)
    .leftJoin('opt_outs', 'opt_outs.conversation_id', 'c.conversation_id')
    .select(['c.conversation_id as id', 'c.person_key as person', 'opt_outs.at as out'])
    .where('c.conversation_id', '>', after)
    .orderBy('c.conversation_id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    conversationId: row.id,
    ...(row.person !== null && { personKey: row.person }),
    ...(row.out !== null && { skip: SKIP }),
  }));
}

/** How many the selection would reach now; those who asked for no announcements are not among them. */
export async function countRecipients(db: Db, selection: Selection): Promise<number> {
  const found =
    selection.to === 'channels'
      ? channels(db, selection).select((e) => e.fn.countAll<number>().as('count'))
      : people(db, selection)
          .select((e) => e.fn.countAll<number>().as('count'))
          .where((e) =>
            e.not(
              e.exists(
                e
                  .selectFrom('opt_outs as o')
                  .select('o.at')
                  .whereRef('o.conversation_id', '=', 'c.conversation_id'),
              ),
            ),
          );
  return Number((await found.executeTakeFirstOrThrow()).count);
}

function channels(db: Db, selection: Extract<Selection, { to: 'channels' }>) {
  return db
    .selectFrom('subscriptions')
    .innerJoin('conversations', 'conversations.conversation_id', 'subscriptions.conversation_id')
    .where('subscriptions.tenant_id', '=', selection.tenantId)
    .where('subscriptions.status', '=', 'active')
    .where('subscriptions.announcements', '=', 1)
    .where('conversations.gone_because', 'is', null)
    .where(overlaps(sql.ref<string>('subscriptions.audiences'), selection.audiences))
    .where(overlaps(sql.ref<string>('subscriptions.themes'), selection.themes));
}

/** One personal chat a person: the newest, where there are several. */
function people(db: Db, selection: Extract<Selection, { to: 'people' }>) {
  const chats = db
    .selectFrom('conversations as c')
    .where('c.tenant_id', '=', selection.tenantId)
    .where('c.scope', '=', 'personal')
    .where('c.gone_because', 'is', null)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('conversations as newer')
            .select('newer.conversation_id')
            .whereRef('newer.person_key', '=', 'c.person_key')
            .where('newer.scope', '=', 'personal')
            .where('newer.gone_because', 'is', null)
            .where(
              sql<boolean>`(newer.updated_at > c.updated_at or (newer.updated_at = c.updated_at and newer.conversation_id > c.conversation_id))`,
            ),
        ),
      ),
    );
  if (selection.roles.length === 0) return chats;
  return chats.where((e) =>
    e.exists(
      e
        .selectFrom('people')
        .select('people.person_key')
        .whereRef('people.person_key', '=', 'c.person_key')
        .where('people.role', 'in', [...selection.roles]),
    ),
  );
}
