import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app';
import { readConfig } from '../../src/config';
import { silentLog } from '../../src/log';
import { startPlayground } from '../../src/teams/playground';
import { openBrowser } from './browser';
import { freePort } from './free-port';
import { PlaygroundPage } from './playground-page';

/** The whole bot with the Agents Playground in front of it, and a browser on its page. */
export interface PlaygroundApp {
  readonly chat: PlaygroundPage;
  close(): Promise<void>;
}

/** Starts all of it on free ports and an empty store. */
export async function openPlaygroundApp(env: Readonly<Record<string, string>> = {}): Promise<PlaygroundApp> {
  const folder = mkdtempSync(join(tmpdir(), 'guide-playground-'));
  const [port, playgroundPort] = [await freePort(), await freePort()];
  const config = readConfig({
    NODE_ENV: 'development',
    PORT: String(port),
    PLAYGROUND_PORT: String(playgroundPort),
    DATA_DIR: folder,
    RATE_LIMIT_PER_MINUTE: '500',
    ...env,
  });
  const app = await createApp(config, { log: silentLog });
  await app.start();
  const playground = await startPlayground(config, port);
  if (typeof playground === 'string') throw new Error(`the Playground: ${playground}`);
  const browser = await openBrowser();
  return {
    chat: await PlaygroundPage.open(browser, playground.url),
    async close() {
      await browser.close();
      playground.stop();
      await app.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
