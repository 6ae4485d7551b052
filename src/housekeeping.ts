/** One piece of work that is done again and again. It must be safe to run at any time, in any number of instances. */
export interface Chore {
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

export interface HousekeepingSettings {
  readonly chores: readonly Chore[];
  readonly seconds: number;
  /** Hears of a chore that failed; the others go on, and it is tried again the next time. */
  readonly onError: (chore: string, error: unknown) => void;
}

/** Runs the chores one after the other, every so many seconds, until it is stopped. */
export function createHousekeeping({ chores, seconds, onError }: HousekeepingSettings) {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;
  const round = async (): Promise<void> => {
    for (const { name, run } of chores) {
      if (stopped) return;
      await run().catch((error: unknown) => {
        onError(name, error);
      });
    }
    if (!stopped) timer = setTimeout(begin, seconds * 1_000).unref();
  };
  const begin = (): void => {
    running = round();
  };
  return {
    start: begin,
    /** Resolves when the chore under way has ended. */
    async stop(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
