/** Real waiting, injected so that tests need none. Not the clock: setting the clock must not disturb the rate. */
export interface Timer {
  /** Milliseconds since some fixed moment; never goes back. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

export const systemTimer: Timer = {
  now: () => performance.now(),
  sleep: (ms) =>
    new Promise((resolve) => {
      setTimeout(resolve, Math.max(0, ms));
    }),
};

/** Waits for the promise, but no longer than this; undefined when the time was up first. Real time, always. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const up = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, ms, undefined)));
  try {
    return await Promise.race([promise, up]);
  } finally {
    clearTimeout(timer);
  }
}
