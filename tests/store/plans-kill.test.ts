import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change } from '../../src/plans/ports';
import { createStore, type Store } from '../../src/store';
import { openPostgres, openSqlite } from '../../src/store/database';
import { describeEngines, type OpenEmpty } from '../support/engines';

jest.setTimeout(120_000);
const PROGRAM = join(__dirname, 'plans-edits.ts');
const items = ['BO-01', 'BO-02', 'BO-03'].map((actionId) => ({ actionId, textHash: 'h' }));

interface Said {
  readonly word: string;
  readonly actionId: string;
  readonly revision: number;
  readonly note: string;
}

/** A program that edits, and what it has said so far. Only whole lines count: a half one was not heard. */
function edit(...args: readonly string[]): {
  child: ChildProcess;
  said: () => readonly Said[];
  ended: Promise<unknown>;
} {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let heard = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (heard += text));
  const said = (): readonly Said[] =>
    heard
      .split('\n')
      .slice(0, -1)
      .map((line) => {
        const [word = '', actionId = '', revision = '', ...note] = line.split(' ');
        return { word, actionId, revision: Number(revision), note: note.join(' ') };
      });
  return { child, said, ended: once(child, 'close') };
}

/** A database that outlives a process: a file for SQLite, the server's for PostgreSQL. */
async function place(
  open: OpenEmpty,
  engine: string,
): Promise<{ where: string; reopen: () => Promise<Store>; clear: () => Promise<void> }> {
  const clock = { now: () => Date.now() };
  if (engine === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'plans-kill-'));
    const where = join(folder, 'guide.sqlite');
    const clear = async (): Promise<void> => rmSync(folder, { recursive: true, force: true });
    return { where, clear, reopen: () => createStore(openSqlite(where), clock) };
  }
  const { url = '', close } = await open();
  return {
    where: url,
    clear: close,
    reopen: () =>
      createStore(
        openPostgres(url, () => undefined, 2),
        clock,
      ),
  };
}

/** An unbroken chain: each change of an action begins where the one before it ended, and the last is what stands. */
async function expectWhole(store: Store, planId: string): Promise<readonly Change[]> {
  const all = await store.plans.changes(planId, { limit: 10_000 });
  for (const item of await store.plans.items(planId)) {
    const own = all
      .filter(({ actionId }) => actionId === item.actionId)
      .sort((a, b) => a.revision - b.revision);
    expect(own.map(({ revision }) => revision)).toEqual(own.map((_one, index) => index + 1));
    expect(own.map(({ fields }) => fields.length)).toEqual(own.map(() => 1));
    expect(own.map(({ fields }) => fields[0]?.before ?? null)).toEqual(
      [null, ...own.slice(0, -1).map(({ fields }) => fields[0]?.after)].slice(0, own.length),
    );
    expect(item.note).toBe(own.at(-1)?.fields[0]?.after ?? null);
    expect(item.revision).toBe(own.length);
  }
  return all;
}

describeEngines('plans that are being edited', (open, engine) => {
  let at: Awaited<ReturnType<typeof place>>;
  let planId: string;

  beforeEach(async () => {
    at = await place(open, engine);
    const store = await at.reopen();
    const { plan } = await store.plans.adopt(
      { tenantId: 't1', teamId: '19:team' },
      'boards',
      't1/anna',
      items,
    );
    planId = plan.id;
    await store.close();
  });
  afterEach(() => at.clear());

  it.each([5, 37, 71])(
    'keep every acknowledged edit when they are killed with -9 after %i of a hundred',
    async (after) => {
      const { child, said, ended } = edit(at.where, planId, 'one', '100', '3');
      while (said().length < after && child.exitCode === null)
        await new Promise((resolve) => setTimeout(resolve, 1));
      child.kill('SIGKILL');
      await ended;
      const heard = said();
      expect(child.signalCode).toBe('SIGKILL');
      expect(heard.length).toBeGreaterThanOrEqual(after);
      const store = await at.reopen();
      const kept = await expectWhole(store, planId);
      const notes = new Set(
        kept.map(
          ({ actionId, revision, fields }) => `${actionId} ${String(revision)} ${fields[0]?.after ?? ''}`,
        ),
      );
      for (const { actionId, revision, note } of heard)
        expect(notes).toContain(`${actionId} ${String(revision)} ${note}`);
      // At most the one that was under way was written without being acknowledged.
      expect(kept.length - heard.length).toBeLessThanOrEqual(1);
      await store.close();
      const again = edit(at.where, planId, 'two', '3', '3');
      await again.ended;
      expect(again.said().map(({ word }) => word)).toEqual(['written', 'written', 'written']);
    },
  );

  it('by two processes at once lose and double nothing', async () => {
    const both = ['one', 'two'].map((name) => edit(at.where, planId, name, '60', '1'));
    await Promise.all(both.map(({ ended }) => ended));
    const heard = both.flatMap(({ said }) => said());
    expect(heard).toHaveLength(120);
    const written = heard.filter(({ word }) => word === 'written');
    const store = await at.reopen();
    const kept = await expectWhole(store, planId);
    expect(kept.map(({ fields }) => fields[0]?.after).sort()).toEqual(written.map(({ note }) => note).sort());
    expect(new Set(kept.map(({ by }) => by))).toEqual(new Set(['t1/one', 't1/two']));
    await store.close();
  });
});
