/** The present moment, injected so that review dates, schedules and retention can be tested. */
export interface Clock {
  /** Now, as UTC milliseconds since the epoch. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };
