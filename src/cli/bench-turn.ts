import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { createApp } from '../app';
import { readConfig } from '../config';
import { keepHeapSmall } from '../heap';
import { loadLibrary } from '../knowledge/load';
import { startEchoBot } from '../teams/bench/echo-bot';
import { startLoad, type Load } from '../teams/bench/load';
import { benchQuestions, benchRoles } from './bench-questions';

/** What a turn of our bot costs beside one of a bare echo bot: two processes, one run, the same load in turns. */
type Kind = 'echo' | 'guide';
interface Usage {
  /** Microseconds of CPU since the start. */
  readonly cpu: number;
  /** Resident bytes: now, and at the most since the start. */
  readonly memory: number;
  readonly peak: number;
}
interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** CPU milliseconds a message. */
  readonly cpu: number;
}

/** A phase's name, the echo bot, ours. */
type Result = readonly [string, Measured, Measured];

const PHASES: readonly (readonly [string, (load: Load, port: number) => Promise<readonly number[]>])[] = [
  ['1 in flight', (load, port) => load.inFlight(port, 1_500, 1)],
  ['16 in flight', (load, port) => load.inFlight(port, 3_000, 16)],
  ['50 a second', (load, port) => load.steadily(port, 1_000, 50)],
];
/** Each phase this often, in turns; the median is told. */
const ROUNDS = 5;
/** Messages before anything is measured: a service runs for weeks, its machine code is made in its first minute. */
const WARM_UP = 15_000;

/** What the issue asks for. */
const LIMITS = { cpu: 1.3, p99: 5, memory: 100 };

async function main(): Promise<void> {
  const library = loadLibrary();
  const load = await startLoad(benchQuestions(library));
  const bots = { echo: await startBot('echo'), guide: await startBot('guide') };
  for (const bot of [bots.echo, bots.guide]) {
    await load.introduce(bot.port, benchRoles(library));
    await load.inFlight(bot.port, WARM_UP, 8);
  }
  const results: Result[] = [];
  for (const [name, run] of PHASES) {
    const echo: Measured[] = [];
    const guide: Measured[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      echo.push(await measure(bots.echo, () => run(load, bots.echo.port)));
      guide.push(await measure(bots.guide, () => run(load, bots.guide.port)));
    }
    const result: Result = [name, median(echo), median(guide)];
    results.push(result);
    print(result);
  }
  const memoryOf = async (of: 'memory' | 'peak') => ({
    echo: (await usage(bots.echo.child))[of] / 1e6,
    guide: (await usage(bots.guide.child))[of] / 1e6,
  });
  const [peak, asItIs] = [await memoryOf('peak'), await memoryOf('memory')];
  for (const bot of [bots.echo, bots.guide]) bot.child.send('collect');
  await delay(1_000);
  const collected = await memoryOf('memory');
  conclude(results, { 'at its peak': peak, 'as it is': asItIs, 'garbage collected': collected });
  for (const bot of [bots.echo, bots.guide]) bot.child.kill();
  load.stop();
}

interface Bot {
  readonly child: ChildProcess;
  readonly port: number;
}

function startBot(kind: Kind): Promise<Bot> {
  const execArgv = [...process.execArgv, '--expose-gc'];
  const child = fork(__filename, [kind], { execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    child.once('message', (port: number) => resolve({ child, port }));
    child.once('exit', (code) => reject(new Error(`${kind} ended with ${String(code)}`)));
  });
}

function usage(child: ChildProcess): Promise<Usage> {
  return new Promise((resolve) => {
    child.once('message', (now: Usage) => resolve(now));
    child.send('usage');
  });
}

async function measure({ child }: Bot, run: () => Promise<readonly number[]>): Promise<Measured> {
  await delay(300);
  const [before, from] = [await usage(child), performance.now()];
  const times = [...(await run())].sort((a, b) => a - b);
  const [after, took] = [await usage(child), performance.now() - from];
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return {
    perSecond: (times.length / took) * 1_000,
    p50: at(0.5),
    p99: at(0.99),
    cpu: (after.cpu - before.cpu) / 1_000 / times.length,
  };
}

function median(rounds: readonly Measured[]): Measured {
  const middle = (of: (one: Measured) => number): number =>
    rounds.map(of).sort((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? 0;
  return {
    perSecond: middle((one) => one.perSecond),
    p50: middle((one) => one.p50),
    p99: middle((one) => one.p99),
    cpu: middle((one) => one.cpu),
  };
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function print([name, echo, guide]: Result): void {
  const row = (who: string, { perSecond, p50, p99, cpu }: Measured): string =>
    `  ${who.padEnd(6)} ${perSecond.toFixed(0).padStart(6)} a second   p50 ${p50.toFixed(2).padStart(7)} ms   ` +
    `p99 ${p99.toFixed(2).padStart(7)} ms   CPU ${cpu.toFixed(3)} ms a message`;
  say(`${name}\n${row('echo', echo)}\n${row('guide', guide)}`);
  say(
    `  ratio  CPU ${(guide.cpu / echo.cpu).toFixed(2)}x   p99 ${(guide.p99 - echo.p99).toFixed(2)} ms more\n`,
  );
}

function conclude(
  results: readonly Result[],
  /** In MB. */
  memory: Readonly<Record<string, Readonly<Record<Kind, number>>>>,
): void {
  const [, , steady] = results;
  const p99 = steady ? steady[2].p99 - steady[1].p99 : Infinity;
  const verdict = (what: string, value: number, most: number, unit: string): string =>
    `${value <= most ? 'met   ' : 'MISSED'} ${what}: ${value.toFixed(2)}${unit}, at most ${String(most)}${unit}`;
  for (const [how, { echo, guide }] of Object.entries(memory))
    say(`memory, ${how}: echo ${echo.toFixed(0)} MB, guide ${guide.toFixed(0)} MB`);
  say('');
  for (const [name, echo, guide] of results)
    say(verdict(`CPU a message, ${name}`, guide.cpu / echo.cpu, LIMITS.cpu, 'x'));
  say(verdict('p99 above the echo bot at 50 a second', p99, LIMITS.p99, ' ms'));
  for (const [how, { echo, guide }] of Object.entries(memory))
    say(verdict(`memory above the echo bot, ${how}`, guide - echo, LIMITS.memory, ' MB'));
}

/** A child: one of the two bots, which collects its garbage on "collect", and tells what it uses on "usage". */
async function serve(kind: Kind): Promise<void> {
  const port = kind === 'echo' ? await startEchoBot() : await startGuide();
  process.on('SIGTERM', () => process.exit(0));
  process.on('message', (asked) => {
    // What is garbage is no need of a bot's: how much of it lies about depends on when V8 last took it away.
    if (asked === 'collect') return void global.gc?.();
    const { user, system } = process.cpuUsage();
    const peak = process.resourceUsage().maxRSS * 1_024;
    process.send?.({ cpu: user + system, memory: process.memoryUsage().rss, peak } satisfies Usage);
  });
  process.send?.(port);
}

/** Ours as it is, with a store in a folder of its own. */
async function startGuide(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'mhsw-guide-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const settings = {
    PORT: '0',
    DATA_DIR: folder,
    RATE_LIMIT_PER_MINUTE: '1000000',
    PLAYGROUND: 'false',
    DISABLE_BACKGROUND: 'true',
  };
  keepHeapSmall();
  const app = await createApp(readConfig(settings));
  return (await app.start()).port;
}

const [, , kind] = process.argv;
void (kind === 'echo' || kind === 'guide' ? serve(kind) : main());
