import { sql, type SelectQueryBuilder } from 'kysely';
import type { DeliveryState } from '../notifications/ports';
import type { Database } from './database';
import type { Moment } from './moment';
import type { DeliveryTable, NotificationTable } from './notification-tables';
import type { Tables } from './tables';

/** Rows in one statement, so that no sweep holds the store for long. */
const CHUNK = 1_000;

const STOPPED_WHILE_SENDING = 'the bot stopped while sending it; it may have arrived';

/** Ends what nobody else will end. Every step may run anywhere, at any time, twice. */
export function outboxSweep(database: Database, moment: Moment) {
  return {
    async sweep(maxStrikes: number): Promise<boolean> {
      const sweeper = new Sweeper(database, moment);
      await sweeper.reapLeased(maxStrikes);
      await sweeper.reapSending(maxStrikes);
      const skipped = await sweeper.skipStopped();
      const late = await sweeper.setAsideLate();
      await sweeper.closeComplete();
      return Math.max(skipped, late) >= CHUNK;
    },
  };
}

type Ids = SelectQueryBuilder<Tables & { d: DeliveryTable; n: NotificationTable }, 'd' | 'n', { id: number }>;

class Sweeper {
  constructor(
    private readonly database: Database,
    private readonly moment: Moment,
  ) {}

  /** A lease that ended before anything was sent: back in line. One that ends again and again is set aside. */
  async reapLeased(maxStrikes: number): Promise<void> {
    const expired = this.ids('leased').where('d.lease_until', '<=', this.moment());
    const reason = 'the bot stopped again and again while it was about to send this';
    await this.end('leased', expired.where('d.strikes', '>=', maxStrikes - 1), 'aside', sql.val(reason));
    await this.again('leased', expired.where('d.strikes', '<', maxStrikes - 1), null);
  }

  /** A request that was begun and never accounted for. Owner and attempt stay in the row, for a truth that comes late. */
  async reapSending(maxStrikes: number): Promise<void> {
    const expired = this.ids('sending').where('d.lease_until', '<=', this.moment());
    const again = expired.where('n.policy', '=', 'retry').where('d.strikes', '<', maxStrikes - 1);
    await this.again('sending', again, STOPPED_WHILE_SENDING);
    // Not simply the rest: by now more may have expired, and what is to be sent again would end here.
    const over = expired.where((e) =>
      e.or([e('n.policy', '<>', 'retry'), e('d.strikes', '>=', maxStrikes - 1)]),
    );
    await this.end('sending', over, 'unconfirmed', sql.val(STOPPED_WHILE_SENDING));
  }

  /** What was stopped or recalled goes nowhere: the claim refuses it already, this gives it its final state. */
  async skipStopped(): Promise<number> {
    const stopped = this.notifications().where('state', 'in', ['stopped', 'recalled']);
    return this.endPending(await stopped.execute(), 'skipped', sql.val('it was stopped'));
  }

  async setAsideLate(): Promise<number> {
    const late = this.notifications().where('state', '=', 'active').where('expires_at', '<=', this.moment());
    const reason = sql<string>`'it could not be sent in time' || case when reason is null then '' else ': ' || reason end`;
    return this.endPending(await late.execute(), 'aside', reason);
  }

  private notifications() {
    return this.database.db.selectFrom('notifications').select('id');
  }

  /** By the ids of notifications, which are few, and not by a join, which would walk through all that waits. */
  private async endPending(
    of: readonly { id: string }[],
    state: DeliveryState,
    reason: ReturnType<typeof sql<string>>,
  ): Promise<number> {
    let most = 0;
    for (const { id } of of) {
      const waiting = this.ids('pending').where('d.notification_id', '=', id);
      most = Math.max(most, await this.end('pending', waiting, state, reason));
    }
    return most;
  }

  /** A notification of which nothing is open is done; the limits of conversations are forgotten after a minute. */
  async closeComplete(): Promise<void> {
    const { db } = this.database;
    await db
      .updateTable('notifications')
      .set({ state: 'done' })
      .where('state', '=', 'active')
      .where('fanned', '=', 1)
      .where((e) =>
        e.not(
          e.exists(
            e
              .selectFrom('deliveries')
              .select('deliveries.id')
              .whereRef('deliveries.notification_id', '=', 'notifications.id')
              .where('deliveries.state', 'in', ['pending', 'leased', 'sending']),
          ),
        ),
      )
      .execute();
    await db.deleteFrom('conversation_pace').where('free_at', '<', this.moment(-60_000)).execute();
  }

  /** Deliveries in a state, joined with their notification; rows that somebody else is at are left to them. */
  private ids(state: DeliveryState): Ids {
    const { db, engine } = this.database;
    const ids = db
      .selectFrom('deliveries as d')
      .innerJoin('notifications as n', 'n.id', 'd.notification_id')
      .select('d.id')
      // Written out, not a parameter: SQLite takes a partial index only for a text that it can see.
      .where('d.state', '=', sql.lit(state))
      .limit(CHUNK);
    return engine === 'postgres' ? ids.forUpdate('d').skipLocked() : ids;
  }

  private async end(
    from: DeliveryState,
    ids: Ids,
    state: DeliveryState,
    reason: ReturnType<typeof sql<string>>,
  ): Promise<number> {
    const done = await this.database.db
      .with(
        (cte) => cte('chosen').materialized(),
        () => ids,
      )
      .updateTable('deliveries')
      .set({ state, reason, lease_until: null, updated_at: this.moment() })
      .where('id', 'in', (e) => e.selectFrom('chosen').select('chosen.id'))
      .where('state', '=', from)
      .executeTakeFirst();
    return Number(done.numUpdatedRows);
  }

  private async again(from: DeliveryState, ids: Ids, reason: string | null): Promise<void> {
    await this.database.db
      .with(
        (cte) => cte('chosen').materialized(),
        () => ids,
      )
      .updateTable('deliveries')
      .set((e) => ({
        state: 'pending',
        strikes: e('strikes', '+', 1),
        lease_until: null,
        next_at: this.moment(),
        reason,
      }))
      .where('id', 'in', (e) => e.selectFrom('chosen').select('chosen.id'))
      .where('state', '=', from)
      .execute();
  }
}
