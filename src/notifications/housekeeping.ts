import type { Clock } from '../conversation/clock';
import { faultFields, type Log } from './log';
import { within } from './outbox/timer';
import type { OutboxWorker } from './outbox/worker';
import type { Rounds } from './rounds';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The background work: the outbox all the time, a round over the channels every so often, letting go once a day. */
export class Housekeeping {
  private running: Promise<void> | undefined;
  private wake: () => void = () => undefined;
  private stopped = false;
  private forgotAt = 0;

  constructor(
    private readonly rounds: Rounds,
    private readonly worker: OutboxWorker,
    private readonly everyMs: number,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  start(): void {
    if (this.running) return;
    this.worker.start();
    this.running = this.loop();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await Promise.all([this.worker.stop(), this.running]);
  }

  private async loop(): Promise<void> {
    let compared = false;
    while (!this.stopped) {
      try {
        if (!compared) await this.rounds.contentLoaded();
        compared = true;
        await this.round();
      } catch (thrown) {
        this.log.error('a round of notifications failed; the next one tries again', faultFields(thrown));
      }
      if (!this.stopped) await within(this.everyMs, new Promise<void>((resolve) => (this.wake = resolve)));
    }
  }

  private async round(): Promise<void> {
    const now = this.clock.now();
    const queued = await this.rounds.run(now);
    if (queued > 0) {
      this.log.info('notifications queued', { queued });
      this.worker.poke();
    }
    if (now - this.forgotAt < DAY_MS) return;
    this.forgotAt = now;
    await this.rounds.forget(now);
  }
}
