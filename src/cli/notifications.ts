import { parseArgs } from 'node:util';
import { readConfig } from '../config';
import { systemClock } from '../conversation/clock';
import { queueLines } from '../notifications/operations';
import { openStore } from '../store';
import { run } from './run';

/** Lists the delivery queue, what is set aside and why, and sends again. May run beside the bot. */
run('notifications', async (args, { print }) => {
  const { values } = parseArgs({
    args: [...args],
    options: { retry: { type: 'string' }, limit: { type: 'string', default: '30' } },
  });
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new Error('--limit needs a number above 0');
  const config = readConfig();
  const store = await openStore({
    ...(config.DATABASE_URL !== undefined && { databaseUrl: config.DATABASE_URL }),
    dataDir: config.DATA_DIR,
    clock: systemClock,
    onError: (error) => process.stderr.write(`notifications: ${error.message}\n`),
  });
  try {
    const order = { limit, ...(values.retry !== undefined && { retry: values.retry }) };
    for (const line of await queueLines(store.notifications.desk, order)) print(line);
  } finally {
    await store.close();
  }
});
