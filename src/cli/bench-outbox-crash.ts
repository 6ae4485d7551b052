import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Database } from '../store/database';
import type { Store } from '../store';
import type { Policy } from '../notifications/ports';
import { FakeTeams, peak, type Mischief } from './bench-outbox-teams';
import { openNamed, type WorkerOrders } from './bench-outbox-worker';

export interface CrashPlan {
  readonly database: string;
  readonly recipients: number;
  readonly workers: number;
  /** Kills with -9 of each worker, at random moments. */
  readonly kills: number;
  /** Between two kills of one worker, on average. */
  readonly betweenKillsMs: number;
  readonly policy: Policy;
  readonly mischief: Mischief;
  readonly leaseMs: number;
  readonly timeoutMs: number;
  readonly patienceMs: number;
  readonly perSecond?: number;
}

export interface CrashResult {
  readonly seconds: number;
  readonly kills: number;
  /** Recipients who got it never, once, more than once. */
  readonly reached: number;
  readonly twice: number;
  readonly states: Readonly<Record<string, number>>;
  /** Not received and not listed as unconfirmed, failed or aside either: must be none. */
  readonly lost: number;
  /** Received, and listed as sent or unconfirmed. */
  readonly unconfirmedButReceived: number;
  readonly requests: number;
  readonly mischiefs: Readonly<Record<string, number>>;
  readonly peakPerSecond: number;
  readonly peakPerConversation: number;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Many recipients, several workers, each killed again and again: counted at the receiving side. */
export async function crashRun(plan: CrashPlan): Promise<CrashResult> {
  const teams = new FakeTeams(plan.mischief);
  const { database, store } = await openNamed(plan.database);
  const id = await prepare(database, store, await teams.listen(), plan);
  const begun = performance.now();
  const pool = Array.from({ length: plan.workers }, () => new Mortal(plan));
  await Promise.all(pool.map((mortal) => mortal.live(plan.kills, plan.betweenKillsMs)));
  try {
    await finished(store, id, begun + plan.patienceMs);
  } finally {
    await Promise.all(pool.map((mortal) => mortal.retire()));
  }
  const result = await count(database, id, teams, plan, (performance.now() - begun) / 1_000);
  teams.close();
  await store.close();
  return result;
}

/** Conversations and one notification to all of them, found while it is sent. */
async function prepare({ db }: Database, store: Store, serviceUrl: string, plan: CrashPlan): Promise<string> {
  await addChats(db, plan.recipients, serviceUrl);
  const { id } = await store.notifications.outbox.enqueueFor(
    {
      key: `crash/${String(Math.random())}`,
      kind: 'announcement',
      title: 'Crash',
      tenantId: 't1',
      payload: { text: 'hello' },
      policy: plan.policy,
    },
    { to: 'people', tenantId: 't1', roles: [] },
  );
  return id;
}

/** So many personal chats. */
export async function addChats(db: Database['db'], many: number, service_url: string): Promise<void> {
  const nothing = {
    team_id: null,
    team_name: null,
    channel_id: null,
    channel_name: null,
    gone_because: null,
  };
  for (let start = 0; start < many; start += 500) {
    const rows = Array.from({ length: Math.min(500, many - start) }, (_, i) => {
      const key = String(start + i).padStart(7, '0');
      const who = { conversation_id: `a:${key}`, person_key: `t1/${key}`, person_id: `29:${key}` };
      return {
        ...nothing,
        ...who,
        tenant_id: 't1',
        service_url,
        scope: 'personal',
        protocol: 'msteams',
        bot_id: '28:b',
        updated_at: 1,
      };
    });
    await db
      .insertInto('conversations')
      .values(rows)
      .onConflict((c) => c.doNothing())
      .execute();
  }
}

/** One worker process that is killed and started again. */
class Mortal {
  private child: ChildProcess | undefined;
  private retired = false;

  constructor(private readonly orders: WorkerOrders) {}

  async live(kills: number, between: number): Promise<void> {
    await this.start();
    for (let n = 0; n < kills; n += 1) {
      await sleep(between * (0.3 + 1.4 * Math.random()));
      await this.kill();
      await this.start();
    }
  }

  async retire(): Promise<void> {
    this.retired = true;
    await this.kill();
  }

  private async start(): Promise<void> {
    const { database, leaseMs, timeoutMs, perSecond } = this.orders;
    const file = join(__dirname, 'bench-outbox-worker');
    const child = fork(file, [JSON.stringify({ database, leaseMs, timeoutMs, perSecond })], {
      execArgv: ['--import', 'tsx'],
    });
    this.child = child;
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', (code) =>
        this.retired ? resolve() : reject(new Error(`worker ended: ${String(code)}`)),
      );
    });
    child.removeAllListeners('exit');
  }

  private async kill(): Promise<void> {
    const { child } = this;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const dead = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await dead;
  }
}

async function finished(store: Store, id: string, until: number): Promise<void> {
  for (;;) {
    const report = await store.notifications.desk.report(id);
    if (report?.state === 'done') return;
    if (performance.now() > until) throw new Error(`not finished in time: ${JSON.stringify(report?.counts)}`);
    await sleep(200);
  }
}

async function count(
  { db }: Database,
  id: string,
  teams: FakeTeams,
  plan: CrashPlan,
  seconds: number,
): Promise<CrashResult> {
  const rows = await db
    .selectFrom('deliveries')
    .select(['conversation_id', 'state'])
    .where('notification_id', '=', id)
    .execute();
  const got = new Map<string, number>();
  for (const { conversation, delivered } of teams.receipts)
    if (delivered) got.set(conversation, (got.get(conversation) ?? 0) + 1);
  const states: Record<string, number> = {};
  for (const { state } of rows) states[state] = (states[state] ?? 0) + 1;
  const explained = new Set(
    rows
      .filter((row) => ['unconfirmed', 'failed', 'aside'].includes(row.state))
      .map((row) => row.conversation_id),
  );
  const all = Array.from({ length: plan.recipients }, (_, i) => `a:${String(i).padStart(7, '0')}`);
  return {
    seconds,
    kills: plan.kills * plan.workers,
    reached: got.size,
    twice: [...got.values()].filter((times) => times > 1).length,
    states,
    lost: all.filter((one) => !got.has(one) && !explained.has(one)).length,
    unconfirmedButReceived: [...explained].filter((one) => got.has(one)).length,
    requests: teams.receipts.length,
    mischiefs: teams.mischiefs,
    peakPerSecond: peak(teams.receipts, 1_000),
    peakPerConversation: peak(teams.receipts, 1_000, true),
  };
}
