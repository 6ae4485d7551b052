import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian and others put PostgreSQL's own programs, newest first. */
function findServer(): string | undefined {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return undefined;
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

/** PostgreSQL refuses to run as root: then it runs as its own user. */
function run(program: string, args: readonly string[]): void {
  const root = process.getuid?.() === 0;
  const [command, all] = root
    ? ['runuser', ['-u', 'postgres', '--', program, ...args]]
    : [program, [...args]];
  execFileSync(command as string, all as string[], { stdio: 'ignore', cwd: tmpdir() });
}

/** Before all tests: a throwaway PostgreSQL on a free port, unless TEST_DATABASE_URL names a server. */
export default function setup(): void {
  rmSync(join('artefacts', 'skipped'), { recursive: true, force: true });
  const bin = process.env.TEST_DATABASE_URL ? undefined : findServer();
  if (!bin || spawnSync('id', ['postgres']).status !== 0) return;
  const folder = mkdtempSync(join(tmpdir(), 'guide-pg-'));
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  const port = 20000 + Math.floor(Math.random() * 20000);
  run(join(bin, 'initdb'), ['-D', data, '-U', 'guide', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  const options = `-c listen_addresses=127.0.0.1 -c port=${String(port)} -c unix_socket_directories=${folder} -c max_connections=60`;
  run(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
  process.env.TEST_DATABASE_URL = `postgres://guide@127.0.0.1:${String(port)}/postgres`;
  process.env.TEST_DATABASE_FOLDER = folder;
  process.env.TEST_DATABASE_BIN = bin;
}

/** After all tests: stops the server that setup started. */
export function stopServer(): void {
  const { TEST_DATABASE_FOLDER: folder, TEST_DATABASE_BIN: bin } = process.env;
  if (!folder || !bin) return;
  run(join(bin, 'pg_ctl'), ['-D', join(folder, 'data'), '-m', 'immediate', 'stop']);
  rmSync(folder, { recursive: true, force: true });
}
