import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../../src/conversation/clock';
import { openStore, type Store } from '../../../src/store';
import { personalDataHolders } from '../../../src/store/personal-data';

const root = join(__dirname, '..', '..', '..');
const command = [join(root, 'node_modules', '.bin', 'tsx'), join(root, 'src', 'cli', 'person.ts')] as const;

let dataDir: string;
let store: Store;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'guide-person-'));
  store = await openStore({ dataDir, clock: systemClock, onError: () => undefined });
});
afterEach(async () => {
  await store.close();
  rmSync(dataDir, { recursive: true });
});

const holdsPersonalData = (value: object): boolean => 'exportOf' in value && 'erase' in value;

it('every part of the store that holds something about people is asked', () => {
  const parts = Object.values(store).flatMap((part: unknown) =>
    typeof part === 'object' && part !== null ? [part, ...Object.values(part)] : [],
  );
  const holding = parts.filter(
    (part): part is object => typeof part === 'object' && part !== null && holdsPersonalData(part),
  );
  expect(holding.length).toBeGreaterThan(5);
  expect(new Set(personalDataHolders(store))).toEqual(new Set(holding));
});

describe('npm run person', () => {
  const env = () => ({ PATH: process.env.PATH ?? '', DATA_DIR: dataDir, BOT_TENANT_ID: 't1' });
  const person = (...args: string[]): string =>
    execFileSync(command[0], [command[1], ...args], { env: env(), encoding: 'utf8', cwd: root });

  it('says what is held, and erases it', async () => {
    await store.people.setRole('t1/ada', 'amhp');
    expect(JSON.parse(person('export', 'ada'))).toEqual([
      { what: 'who you said you are', items: [{ role: 'amhp' }] },
    ]);
    expect(person('erase', 'ada', '--yes')).toContain('erased: your role and time zone (1)');
    expect(await store.people.find('t1/ada')).toEqual({});
    expect(person('erase', 'ada', '--yes')).toContain('Nothing was held');
  });

  it('does not erase by mistake', async () => {
    await store.people.setRole('t1/ada', 'amhp');
    const { status, stderr } = spawnSync(command[0], [command[1], 'erase', 'ada'], {
      env: env(),
      encoding: 'utf8',
      cwd: root,
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining('--yes')]);
    expect(await store.people.find('t1/ada')).toEqual({ role: 'amhp' });
  });
});
