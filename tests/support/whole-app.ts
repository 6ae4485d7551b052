import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app';
import { readConfig } from '../../src/config';
import { silentLog } from '../../src/log';
import { startFakeConnector, type FakeConnector } from './fake-connector';

/** The whole app on a free port, in front of a fake Teams. */
export interface WholeApp {
  readonly teams: FakeConnector;
  /** Posts an activity as Teams would; answers status and body. */
  post(body: object): Promise<{ readonly status: number; readonly body: unknown }>;
  close(): Promise<void>;
}

/** Starts it on an empty store; `env` as in docs/settings.md. */
export async function openWholeApp(env: Readonly<Record<string, string>> = {}): Promise<WholeApp> {
  const folder = mkdtempSync(join(tmpdir(), 'guide-app-'));
  const teams = await startFakeConnector();
  const own = {
    NODE_ENV: 'test',
    PORT: '0',
    DATA_DIR: folder,
    PLAYGROUND: 'false',
    EXTRA_SERVICE_URLS: teams.url,
  };
  const app = await createApp(readConfig({ ...own, ...env }), { log: silentLog });
  const { port } = await app.start();
  return {
    teams,
    async post(body) {
      const url = `http://127.0.0.1:${String(port)}/api/messages`;
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
      const text = await response.text();
      return { status: response.status, body: text ? (JSON.parse(text) as unknown) : undefined };
    },
    async close() {
      await app.stop();
      await teams.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
