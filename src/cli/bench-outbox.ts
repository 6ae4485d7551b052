import { parseArgs } from 'node:util';
import { crashRun } from './bench-outbox-crash';
import { memoryRun } from './bench-outbox-memory';
import { run } from './run';

const usage =
  'Type: tsx src/cli/bench-outbox.ts --database postgres://... [--recipients 10000] [--kills 10] [--policy hold|retry] [--memory]';

/** Measures the outbox: crashes and limits with --kills, memory and haste with --memory. */
run('bench-outbox', async (args, { print }) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      database: { type: 'string' },
      recipients: { type: 'string' },
      kills: { type: 'string', default: '10' },
      policy: { type: 'string', default: 'hold' },
      memory: { type: 'boolean', default: false },
    },
  });
  if (!values.database) throw new Error(`bench-outbox needs an empty database. ${usage}`);
  const { database } = values;
  if (values.memory) {
    print(JSON.stringify(await memoryRun(database, Number(values.recipients ?? 100_000)), null, 2));
    return;
  }
  const recipients = Number(values.recipients ?? 10_000);
  const kills = Number(values.kills);
  const result = await crashRun({
    database,
    recipients,
    workers: 2,
    kills,
    betweenKillsMs: (recipients / 42 / (kills + 1)) * 1_000 * 0.8,
    policy: values.policy === 'retry' ? 'retry' : 'hold',
    mischief: { throttle: 0.02, badGateway: 0.002, cut: 0.002, late: 0.005, lateMs: 8_000 },
    leaseMs: 20_000,
    timeoutMs: 5_000,
    patienceMs: 900_000,
  });
  print(JSON.stringify(result, null, 2));
});
