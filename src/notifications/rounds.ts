import type { Clock } from '../conversation/clock';
import type { Library } from '../knowledge/library';
import type { PlanDigest } from './digest/plan-port';
import { tellDigest } from './digest/run';
import { faultFields, type Log } from './log';
import type { NotificationStore, Subscription } from './ports';
import { compareContent, tellUpdates } from './updates/run';

/** Channels looked at together. */
const PAGE = 100;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface RoundDeps {
  readonly store: Pick<NotificationStore, 'subscriptions' | 'content' | 'desk'>;
  readonly library: Library;
  readonly plans: PlanDigest;
  readonly clock: Clock;
  readonly log: Log;
  readonly retentionDays: number;
}

/** One walk over all subscribed channels: whatever is due and was not told is told. Safe to run anywhere, at any time. */
export class Rounds {
  constructor(private readonly deps: RoundDeps) {}

  /** The new content compared with the old: once after every start. */
  async contentLoaded(): Promise<void> {
    const changes = await compareContent(this.deps.library, this.deps.store.content);
    this.deps.log.info('content compared', { changes: changes ?? 0, overtaken: changes === undefined });
  }

  /** Answers how many messages were queued. */
  async run(now: number): Promise<number> {
    let queued = 0;
    let after = '';
    for (;;) {
      const page = await this.deps.store.subscriptions.active(after, PAGE);
      for (const subscription of page) queued += await this.tell(subscription, now);
      const last = page.at(-1);
      if (!last || page.length < PAGE) return queued;
      after = last.id;
    }
  }

  /** Lets go of what ended before the retention time. */
  async forget(now: number): Promise<void> {
    await this.deps.store.desk.forgetBefore(now - this.deps.retentionDays * DAY_MS);
  }

  /** One channel's trouble is not another's. */
  private async tell(subscription: Subscription, now: number): Promise<number> {
    const { store, library, plans, log } = this.deps;
    try {
      const unheard = await store.content.after(subscription.toldChange);
      const updated = await tellUpdates(library, subscription, unheard, store.subscriptions);
      const digested = await tellDigest(subscription, now, { library, plans, ...store });
      return Number(updated) + Number(digested);
    } catch (thrown) {
      log.error('a channel could not be told', { subscription: subscription.id, ...faultFields(thrown) });
      return 0;
    }
  }
}
