import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../../config';
import { httpCall } from '../http-call';

/** A running Playground. */
export interface Playground {
  readonly url: string;
  stop(): void;
}

/** Why there is none; each has its own sentence in main.ts. */
export type NoPlayground = 'not-installed' | 'port-taken' | 'did-not-start';

/** The repository, seen from src/teams/playground and from dist/teams/playground alike. */
const ROOT = resolve(__dirname, '../../..');

/** Starts Microsoft's Agents Playground against the bot: Teams in a browser, on loopback only, without an account. */
export async function startPlayground(
  { PLAYGROUND_PORT: port, DATA_DIR }: Pick<Config, 'PLAYGROUND_PORT' | 'DATA_DIR'>,
  botPort: number,
): Promise<Playground | NoPlayground> {
  const program = installed();
  if (program === undefined) return 'not-installed';
  // It would take any other port without a word, and nobody would find it.
  if (!(await isFree(port))) return 'port-taken';
  const child = launch(program, port, botPort, join(DATA_DIR, 'playground'));
  const base = `http://127.0.0.1:${String(port)}`;
  if (await answers(`${base}/_debug/ping`, child)) {
    return { url: `http://localhost:${String(port)}`, stop: () => void child.kill() };
  }
  child.kill();
  return 'did-not-start';
}

/** Its command, unless only what production needs was installed. */
function installed(): string | undefined {
  try {
    return join(dirname(require.resolve('@microsoft/m365agentsplayground/package.json')), 'cli.js');
  } catch {
    return undefined;
  }
}

function launch(program: string, port: number, botPort: number, folder: string): ChildProcess {
  mkdirSync(folder, { recursive: true });
  const local = (at: number, path: string) => `http://127.0.0.1:${String(at)}${path}`;
  const bot = ['--app-endpoint', local(botPort, '/api/messages'), '--channel-id', 'msteams'];
  const own = ['--port', String(port), '--service-url', local(port, '/_connector'), '--disable-telemetry'];
  return fork(program, ['start', ...bot, ...own], {
    cwd: folder,
    // The preload is plain JavaScript and is taken from the sources: a production build has no Playground.
    execArgv: ['--require', join(ROOT, 'src/teams/playground/loopback.cjs')],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
}

/** Asks for up to twenty seconds; a slow machine needs five. */
async function answers(url: string, child: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    const ping = httpCall({ method: 'GET', url: new URL(url), headers: {}, timeoutMs: 1_000 });
    if (await ping.then(({ status }) => status === 200).catch(() => false)) return true;
    await delay(200);
  }
  return false;
}
