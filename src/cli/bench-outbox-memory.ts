import { systemClock } from '../conversation/clock';
import { addChats } from './bench-outbox-crash';
import { calm, FakeTeams, peak } from './bench-outbox-teams';
import { openNamed, openWorker } from './bench-outbox-worker';

export interface MemoryResult {
  readonly recipients: number;
  /** From queueing to the first message at the receiving side. */
  readonly firstMessageMs: number;
  /** Until every recipient had a delivery. */
  readonly fanOutSeconds: number;
  /** Resident memory before, at most, and at the end, in MB. */
  readonly memoryMb: { readonly before: number; readonly peak: number; readonly after: number };
  /** How late a timer of this process was at most and typically: what a question asked meanwhile waits for. */
  readonly stallMs: { readonly max: number; readonly p99: number };
  /** From the press of Stop to the last message. */
  readonly stopMs: number;
  readonly sentBeforeStop: number;
  readonly peakPerSecond: number;
  readonly requestsPerSecond: number;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const megabytes = (): number => Math.round(process.memoryUsage().rss / 1_048_576);

/** One announcement to very many, sent for half a minute from this process, then stopped. */
export async function memoryRun(name: string, recipients: number): Promise<MemoryResult> {
  const teams = new FakeTeams(calm);
  const { database, store: own } = await openNamed(name);
  await addChats(database.db, recipients, await teams.listen());
  await own.close();
  const { store, notifications } = await openWorker({ database: name, leaseMs: 60_000, timeoutMs: 15_000 });
  notifications.start();
  await sleep(1_500);
  const watch = new Watch();
  const before = megabytes();
  const begun = performance.now();
  const everybody = { to: 'people', tenantId: 't1', roles: [] } as const;
  const { outbox, desk } = store.notifications;
  const { id } = await outbox.enqueueFor(
    {
      key: `memory/${String(systemClock.now())}`,
      kind: 'announcement',
      title: 'Memory',
      tenantId: 't1',
      payload: { text: 'hello' },
      priority: 2,
    },
    everybody,
  );
  while ((await desk.report(id))?.fanningOut) await sleep(250);
  const fanOutSeconds = (performance.now() - begun) / 1_000;
  await sleep(30_000);
  const stopped = performance.now();
  await desk.stop(id);
  await sleep(3_000);
  const after = megabytes();
  await notifications.stop();
  await store.close();
  teams.close();
  const last = teams.receipts.at(-1)?.at ?? stopped;
  const first = teams.receipts[0]?.at ?? Infinity;
  return {
    recipients,
    firstMessageMs: Math.round(first - begun),
    fanOutSeconds,
    memoryMb: { before, peak: watch.end(), after },
    stallMs: watch.stalls(),
    stopMs: Math.max(0, Math.round(last - stopped)),
    sentBeforeStop: teams.receipts.length,
    peakPerSecond: peak(teams.receipts, 1_000),
    requestsPerSecond: Math.round((teams.receipts.length / (stopped - first)) * 10_000) / 10,
  };
}

/** Looks every 10 ms at the memory and at its own punctuality. */
class Watch {
  private most = megabytes();
  private readonly late: number[] = [];
  private expected = performance.now() + 10;
  private readonly timer = setInterval(() => {
    const now = performance.now();
    this.late.push(Math.max(0, now - this.expected));
    this.expected = now + 10;
    this.most = Math.max(this.most, megabytes());
  }, 10);

  end(): number {
    clearInterval(this.timer);
    return this.most;
  }

  stalls(): MemoryResult['stallMs'] {
    const sorted = [...this.late].sort((a, b) => a - b);
    const at = (share: number): number => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
    return { max: Math.round(sorted.at(-1) ?? 0), p99: at(0.99) };
  }
}
