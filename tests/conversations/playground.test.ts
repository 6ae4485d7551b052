import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { startPlayground, type Playground } from '../../src/teams/playground';
import { startBot, type Bot } from '../support/bot';

let bot: Bot;
let playground: Playground | string;
let port: number;
const folder = mkdtempSync(join(tmpdir(), 'playground-'));

beforeAll(async () => {
  bot = await startBot();
  port = await freePort();
  playground = await start();
});
afterAll(async () => {
  if (typeof playground === 'object') playground.stop();
  await bot.stop();
  rmSync(folder, { recursive: true, force: true });
});

const start = () =>
  startPlayground({ PLAYGROUND_PORT: port, DATA_DIR: folder }, Number(new URL(bot.url).port));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return free;
}

const answers = (host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, host);
    const end = (yes: boolean) => () => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', end(true)).once('error', end(false));
  });

it('is ready under the address that it names, with our people in it', async () => {
  expect(playground).toMatchObject({ url: `http://localhost:${String(port)}` });
  const config = await fetch(`http://127.0.0.1:${String(port)}/_internal/v1/config`);
  expect(await config.text()).toContain('Priya Nair (team manager)');
});

it('listens on this computer only', async () => {
  expect(await answers('127.0.0.1')).toBe(true);
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  for (const { address } of outside) expect(await answers(address)).toBe(false);
});

it('says so when its port is taken', async () => {
  expect(await start()).toBe('port-taken');
});
