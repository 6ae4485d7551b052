import type { OutboxStore } from '../ports';
import type { Timer } from './timer';

/** A request that starts later than this after its place gives the place up: else a stall would end in a burst. */
const LATE_MS = 60;
/** Places that took longer to get are given up: nobody can say any more where in the line they stand. */
const SLOW_MS = 120;
/** After so many tries the store is simply slow, and then equally slow for everybody. */
const TRIES = 4;
/** When the line is too long to wait in. */
const ASK_AGAIN_MS = 200;
/** Answers looked at to see whether the platform refuses most of what we send. */
const WINDOW = 20;
/** Asked to wait without being told how long. */
const PAUSE_MS = 2_000;

/** Gives out places in the rate that all instances share. */
export class Pacer {
  private readonly spacingMs: number;
  private throttled: boolean[] = [];

  constructor(
    private readonly store: Pick<OutboxStore, 'reserve' | 'pauseAll'>,
    private readonly timer: Timer,
    perSecond: number,
  ) {
    this.spacingMs = 1_000 / perSecond;
  }

  /** Places for so many requests, one spacing apart. */
  async take(count: number): Promise<readonly Slot[]> {
    for (let tries = 1; ; tries += 1) {
      const asked = this.timer.now();
      const got = await this.store.reserve(count, this.spacingMs);
      const took = this.timer.now() - asked;
      if (!got) await this.timer.sleep(ASK_AGAIN_MS);
      else if (took <= SLOW_MS || tries >= TRIES) return this.slots(count, asked + took / 2 + got.firstInMs);
    }
  }

  private slots(count: number, first: number): readonly Slot[] {
    return Array.from({ length: count }, (_, i) => new Slot(this, this.timer, first + i * this.spacingMs));
  }

  /** One throttled message waits for itself; when most are throttled, everybody waits as long as was asked. */
  async note(throttled: boolean, retryAfterMs = PAUSE_MS): Promise<void> {
    this.throttled = [...this.throttled, throttled].slice(-WINDOW);
    if (!throttled || this.throttled.filter(Boolean).length <= WINDOW / 2) return;
    this.throttled = [];
    await this.store.pauseAll(retryAfterMs);
  }
}

/** One place in the rate: the moment at which one request may start. */
export class Slot {
  constructor(
    private readonly pacer: Pacer,
    private readonly timer: Timer,
    private due: number,
  ) {}

  /** Resolves when the place has come, or so much earlier. */
  async wait(earlierMs = 0): Promise<void> {
    const ms = this.due - earlierMs - this.timer.now();
    if (ms > 0) await this.timer.sleep(ms);
  }

  /**
   * Resolves when the place, if it is still good, or else a later one has come, or so much earlier.
   * Call right before the request.
   */
  async punctual(earlierMs = 0): Promise<void> {
    await this.wait(earlierMs);
    while (this.timer.now() > this.due + LATE_MS) {
      const [slot] = await this.pacer.take(1);
      if (slot) this.due = slot.due;
      await this.wait(earlierMs);
    }
  }
}
