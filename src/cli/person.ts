import { readConfig } from '../config';
import { systemClock } from '../conversation/clock';
import { openStore } from '../store';
import { personalDataHolders } from '../store/personal-data';
import { run, type Terminal } from './run';

const USAGE = `Say what to do, and the person's directory (object) id:
  npm run person -- export 00000000-0000-0000-0000-000000000000
  npm run person -- erase 00000000-0000-0000-0000-000000000000 --yes
In production: node dist/cli/person.js export … Add --tenant=<id> for another tenant than BOT_TENANT_ID.`;

/** What is held about one person, or its end: for whoever answers such requests, also after somebody has left. */
run('person', async (args, terminal) => {
  const [what, id] = args.filter((arg) => !arg.startsWith('--'));
  if (!id || (what !== 'export' && what !== 'erase')) throw new Error(USAGE);
  if (what === 'erase' && !args.includes('--yes'))
    throw new Error('This cannot be undone: add --yes to do it.');
  const config = readConfig();
  const tenant =
    args.find((arg) => arg.startsWith('--tenant='))?.slice('--tenant='.length) ?? config.BOT_TENANT_ID;
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = config;
  const store = await openStore({
    ...(databaseUrl && { databaseUrl }),
    dataDir,
    clock: systemClock,
    onError: () => undefined,
  });
  try {
    const holders = personalDataHolders(store);
    const key = `${tenant}/${id}`;
    if (what === 'export')
      terminal.print(JSON.stringify(await all(holders, (one) => one.exportOf(key)), null, 2));
    else report(await all(holders, (one) => one.erase(key)), terminal);
  } finally {
    await store.close();
  }
});

async function all<H, T>(
  holders: readonly H[],
  ask: (holder: H) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const parts: T[] = [];
  for (const holder of holders) parts.push(...(await ask(holder)));
  return parts;
}

function report(
  erased: readonly { readonly what: string; readonly count: number }[],
  { print }: Terminal,
): void {
  const done = erased.filter(({ count }) => count > 0);
  for (const { what, count } of done) print(`erased: ${what} (${String(count)})`);
  if (done.length === 0) print('Nothing was held about this person.');
}
