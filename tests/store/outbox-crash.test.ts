import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { crashRun, type CrashPlan, type CrashResult } from '../../src/cli/bench-outbox-crash';
import { describeIf } from '../support/skips';

// The fake Teams throttles, fails, cuts connections and answers late; everything is counted at its side.
const plan: Omit<CrashPlan, 'database' | 'recipients' | 'workers' | 'kills' | 'policy'> = {
  betweenKillsMs: 2_000,
  mischief: { throttle: 0.03, badGateway: 0.005, cut: 0.005, late: 0.01, lateMs: 3_000 },
  leaseMs: 3_000,
  timeoutMs: 1_500,
  patienceMs: 60_000,
};

function expectNothingLost(result: CrashResult, recipients: number): void {
  expect(result.lost).toBe(0);
  const { sent = 0, unconfirmed = 0, pending = 0 } = result.states;
  expect({ known: sent + unconfirmed, pending }).toEqual({ known: recipients, pending: 0 });
  expect(result.peakPerSecond).toBeLessThanOrEqual(50);
  expect(result.peakPerConversation).toBeLessThanOrEqual(7);
}

const serverUrl = process.env.TEST_DATABASE_URL;

describeIf(serverUrl !== undefined, 'PostgreSQL was not found', 'two workers, each killed with -9', () => {
  const name = `guide_${randomUUID().replaceAll('-', '')}`;
  const onServer = async (statement: string): Promise<void> => {
    const client = new Client({ connectionString: serverUrl });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  const url = (): string => {
    const database = new URL(serverUrl ?? '');
    database.pathname = `/${name}`;
    return database.href;
  };
  beforeEach(() => onServer(`create database ${name}`));
  afterEach(() => onServer(`drop database ${name} with (force)`));

  it('lose nothing, double nothing, and stay below the limits (policy hold)', async () => {
    const run = { ...plan, database: url(), recipients: 500, workers: 2, kills: 2, policy: 'hold' } as const;
    const result = await crashRun(run);
    expectNothingLost(result, 500);
    expect(result.twice).toBe(0);
    // What nobody can know is listed: what was in flight at a kill, and what Teams never accounted for.
    const { throttle = 0, ...doubtful } = result.mischiefs;
    const excused = Object.values(doubtful).reduce((sum, count) => sum + count, 0);
    expect(result.states.unconfirmed ?? 0).toBeLessThanOrEqual(excused + result.kills * 10);
    expect(result.requests).toBeLessThanOrEqual(500 + throttle);
  }, 90_000);

  it('reach everybody, a few twice, where the policy is to retry', async () => {
    const run = { ...plan, database: url(), recipients: 120, workers: 2, kills: 1, policy: 'retry' } as const;
    const result = await crashRun(run);
    expectNothingLost(result, 120);
    expect(result.reached).toBe(120);
    const { throttle: _, ...doubtful } = result.mischiefs;
    const excused = Object.values(doubtful).reduce((sum, count) => sum + count, 0);
    expect(result.twice).toBeLessThanOrEqual(excused + result.kills * 10);
  }, 90_000);
});

describe('one worker on the embedded store, killed with -9', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-crash-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('loses nothing and doubles nothing', async () => {
    const database = join(folder, 'guide.sqlite');
    const result = await crashRun({
      ...plan,
      database,
      recipients: 80,
      workers: 1,
      kills: 1,
      policy: 'hold',
    });
    expectNothingLost(result, 80);
    expect(result.twice).toBe(0);
  }, 90_000);
});
