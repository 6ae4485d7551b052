import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Clock } from '../conversation/clock';
import type { ManagerLink, ManagerLinks, Named } from '../induction/ports';
import type { Database } from './database';
import { linkData } from './journey-link-data';
import type { JourneyLinkTable } from './journey-tables';
import type { Tables } from './tables';

/** Wrong codes in an hour before a person has to wait. */
const MAX_TRIES = 5;
const HOUR_MS = 3_600_000;

/** Invitations and agreements between new starters and managers. */
export function createManagerLinks({ db }: Database, clock: Clock): ManagerLinks {
  const links = () => db.selectFrom('journey_links').selectAll().orderBy('created_at').orderBy('id');
  const many = async (rows: Promise<JourneyLinkTable[]>): Promise<readonly ManagerLink[]> =>
    (await rows).map(link);
  return {
    ...linkData(db, clock),
    invite: (starter, codeHash, expiresAt) =>
      db.transaction().execute(async (tx) => {
        await tx
          .deleteFrom('journey_links')
          .where('starter_key', '=', starter.key)
          .where('accepted_at', 'is', null)
          .execute();
        await insert(tx, { ...blank(starter, clock.now()), code_hash: codeHash, expires_at: expiresAt });
      }),
    share: (starter, manager) =>
      db.transaction().execute(async (tx) => {
        const there = await openBetween(tx, starter.key, manager.key);
        if (there) return link(there);
        const row = { ...blank(starter, clock.now()), ...agreed(manager, clock.now()) };
        await insert(tx, row);
        return link(row);
      }),
    accept: (manager, codeHash) =>
      db.transaction().execute((tx) => accept(tx, manager, codeHash, clock.now())),
    ofStarter: (key) =>
      many(
        links()
          .where('starter_key', '=', key)
          .where('ended_at', 'is', null)
          .where((eb) => eb.or([eb('accepted_at', 'is not', null), eb('expires_at', '>', clock.now())]))
          .execute(),
      ),
    history: (key) =>
      many(links().where('starter_key', '=', key).where('accepted_at', 'is not', null).execute()),
    ofManager: (key) =>
      many(
        links()
          .where('manager_key', '=', key)
          .where('accepted_at', 'is not', null)
          .where('ended_at', 'is', null)
          .execute(),
      ),
    async end(personKey, linkId) {
      const side = (column: 'starter_key' | 'manager_key', endedBy: string) =>
        db
          .updateTable('journey_links')
          .set({ ended_at: clock.now(), ended_by: endedBy, code_hash: null })
          .where('id', '=', linkId)
          .where(column, '=', personKey)
          .where('ended_at', 'is', null)
          .executeTakeFirst();
      const starter = await side('starter_key', 'starter');
      if (starter.numUpdatedRows > 0n) return true;
      return (await side('manager_key', 'manager')).numUpdatedRows > 0n;
    },
  };
}

/** A code works once, before its day, for somebody else, and not for one who keeps guessing. */
async function accept(
  tx: Kysely<Tables>,
  manager: Named,
  codeHash: string,
  now: number,
): Promise<ManagerLink | 'unknown' | 'own' | 'too-many'> {
  if (await isGuessing(tx, manager.key, now)) return 'too-many';
  const row = await tx
    .selectFrom('journey_links')
    .selectAll()
    .where('code_hash', '=', codeHash)
    .where('expires_at', '>', now)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (!row) return 'unknown';
  if (row.starter_key === manager.key) return 'own';
  // The hash goes with its use: the same code finds nothing any more. A second, simultaneous use updates no row.
  const use = { ...agreed(manager, now), code_hash: null };
  const used = await tx
    .updateTable('journey_links')
    .set(use)
    .where('id', '=', row.id)
    .where('code_hash', '=', codeHash)
    .executeTakeFirst();
  if (used.numUpdatedRows === 0n) return 'unknown';
  await tx.deleteFrom('journey_code_tries').where('person_key', '=', manager.key).execute();
  return link({ ...row, ...use });
}

/** Counts the try before anything is looked up: the row is locked, so tries at the same moment count one by one. */
async function isGuessing(tx: Kysely<Tables>, personKey: string, now: number): Promise<boolean> {
  await tx
    .deleteFrom('journey_code_tries')
    .where('person_key', '=', personKey)
    .where('since', '<=', now - HOUR_MS)
    .execute();
  const { tries } = await tx
    .insertInto('journey_code_tries')
    .values({ person_key: personKey, since: now, tries: 1 })
    .onConflict((c) =>
      c.column('person_key').doUpdateSet((eb) => ({ tries: eb('journey_code_tries.tries', '+', 1) })),
    )
    .returning('tries')
    .executeTakeFirstOrThrow();
  return tries > MAX_TRIES;
}

const openBetween = (
  tx: Kysely<Tables>,
  starterKey: string,
  managerKey: string,
): Promise<JourneyLinkTable | undefined> =>
  tx
    .selectFrom('journey_links')
    .selectAll()
    .where('starter_key', '=', starterKey)
    .where('manager_key', '=', managerKey)
    .where('ended_at', 'is', null)
    .executeTakeFirst();

const insert = (tx: Kysely<Tables>, row: JourneyLinkTable): Promise<unknown> =>
  tx.insertInto('journey_links').values(row).execute();

const agreed = (manager: Named, now: number) => ({
  manager_key: manager.key,
  manager_name: manager.name,
  accepted_at: now,
});

const blank = (starter: Named, now: number): JourneyLinkTable => ({
  id: randomUUID(),
  starter_key: starter.key,
  starter_name: starter.name,
  manager_key: null,
  manager_name: null,
  code_hash: null,
  expires_at: null,
  created_at: now,
  accepted_at: null,
  ended_at: null,
  ended_by: null,
});

function link(row: JourneyLinkTable): ManagerLink {
  return {
    id: row.id,
    starterKey: row.starter_key,
    starterName: row.starter_name,
    createdAt: row.created_at,
    ...(row.manager_key !== null && { managerKey: row.manager_key }),
    ...(row.manager_name !== null && { managerName: row.manager_name }),
    ...(row.expires_at !== null && { expiresAt: row.expires_at }),
    ...(row.accepted_at !== null && { acceptedAt: row.accepted_at }),
    ...(row.ended_at !== null && { endedAt: row.ended_at }),
    ...(row.ended_by !== null && { endedBy: row.ended_by === 'manager' ? 'manager' : 'starter' }),
  };
}
