import { faultFields } from '../log';
import type { Claim } from '../ports';
import { deliver, takeBack, type Delivering } from './deliver';
import type { Slot } from './pacer';
import { within } from './timer';

/** After an error of the store. */
const AFTER_ERROR_MS = 1_000;
/** Between two chunks of recipients or of swept rows: turns come first. */
const BETWEEN_CHUNKS_MS = 10;
/** The next batch is claimed while so many of this one still wait for their place. */
const LEAD = 4;

/** Sends what is due, as one of any number of instances. Three loops: sending, finding recipients, sweeping. */
export class OutboxWorker {
  private readonly flying = new Set<Promise<void>>();
  private loops: Promise<unknown> | undefined;
  private readonly sleepers = new Set<() => void>();
  private stopped = false;

  constructor(
    private readonly owner: string,
    private readonly the: Delivering,
  ) {}

  start(): void {
    const { settings } = this.the;
    this.loops ??= Promise.all([
      this.loop(() => this.sendBatch(), settings.pollMs),
      this.loop(() => this.fanOutChunk(), settings.pollMs),
      this.loop(() => this.sweep(), settings.sweepMs),
    ]);
  }

  /** There is something new: look at once. */
  poke(): void {
    for (const wake of this.sleepers) wake();
  }

  /** No new request is made after this; answers that come soon are still written down. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.poke();
    await within(this.the.settings.stopMs, Promise.all([this.loops, ...this.flying]));
  }

  /** Everything that is due now, to the end. For tests and commands; a running worker needs no call. */
  async drain(): Promise<void> {
    for (;;) {
      while (await this.fanOutChunk());
      while (await this.sweep());
      const busy = await this.sendBatch();
      await Promise.all(this.flying);
      if (!busy) break;
    }
    while (await this.sweep());
  }

  private async loop(step: () => Promise<boolean>, idleMs: number): Promise<void> {
    while (!this.stopped) {
      try {
        if (!(await step())) await this.idle(idleMs);
      } catch (thrown) {
        this.the.log.error('the outbox could not work; it tries again', faultFields(thrown));
        await this.idle(AFTER_ERROR_MS);
      }
    }
  }

  /** Sleeps until the time is up or somebody pokes. */
  private async idle(ms: number): Promise<void> {
    let wake: () => void = () => undefined;
    const poked = new Promise<void>((resolve) => (wake = resolve));
    this.sleepers.add(wake);
    await within(ms, poked);
    this.sleepers.delete(wake);
  }

  private async fanOutChunk(): Promise<boolean> {
    const more = await this.the.store.fanOut(this.the.settings.chunk);
    if (!more) return false;
    this.poke();
    await this.the.timer.sleep(BETWEEN_CHUNKS_MS);
    return true;
  }

  private async sweep(): Promise<boolean> {
    const more = await this.the.store.sweep(this.the.settings.maxStrikes);
    if (more) await this.the.timer.sleep(BETWEEN_CHUNKS_MS);
    return more;
  }

  /** Claims a batch and starts it, each at its own place in the rate; false when nothing was due. */
  private async sendBatch(): Promise<boolean> {
    const { store, settings } = this.the;
    const room = settings.inFlight - this.flying.size;
    if (room <= 0) {
      await Promise.race(this.flying);
      return true;
    }
    const size = Math.min(room, settings.batch);
    const due = await store.claim(this.owner, size, settings.leaseMs);
    if (due.length > 0) return this.launch(due, deliver);
    const back = await store.claimRecall(this.owner, size, settings.leaseMs);
    return back.length > 0 ? this.launch(back, takeBack) : false;
  }

  private async launch(claims: readonly Claim[], run: typeof deliver): Promise<boolean> {
    const slots = await this.the.pacer.take(claims.length);
    claims.forEach((claim, i) => this.fly(claim, slots[i] as Slot, run));
    await slots[Math.max(0, slots.length - 1 - LEAD)]?.wait();
    return true;
  }

  private fly(claim: Claim, slot: Slot, run: typeof deliver): void {
    const flight = run(claim, slot, this.the)
      .catch((thrown: unknown) => {
        // The lease ends by itself and says what is left to say.
        this.the.log.error('a delivery was interrupted', { delivery: claim.id, ...faultFields(thrown) });
      })
      .finally(() => this.flying.delete(flight));
    this.flying.add(flight);
  }
}
