/** How the outbox works; the defaults keep Teams' limits. */
export interface OutboxSettings {
  /** Requests a second, over all instances. Teams allows 50 (an older page says 30); answers need some of them. */
  readonly perSecond: number;
  /** Deliveries leased at once. */
  readonly batch: number;
  /** Requests without an answer yet, at most: fewer than the sockets there are, or they would queue and then burst. */
  readonly inFlight: number;
  /** How long a claim stands before others may take it for dead. */
  readonly leaseMs: number;
  /** How long an answer is waited for; well below the lease. */
  readonly timeoutMs: number;
  /** How soon an idle worker looks again. */
  readonly pollMs: number;
  readonly sweepMs: number;
  /** Failures that may be the message's own fault before it is set aside. */
  readonly maxStrikes: number;
  /** Recipients made into deliveries at once. */
  readonly chunk: number;
  /** How long `stop` waits for answers. */
  readonly stopMs: number;
}

export const outboxDefaults: OutboxSettings = {
  perSecond: 40,
  batch: 20,
  inFlight: 100,
  leaseMs: 60_000,
  timeoutMs: 20_000,
  pollMs: 250,
  sweepMs: 5_000,
  maxStrikes: 8,
  chunk: 500,
  stopMs: 5_000,
};
