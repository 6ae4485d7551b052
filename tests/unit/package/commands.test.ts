import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type App } from '../../../src/app';
import { PACKAGE_FOLDER } from '../../../src/cli/package-build';
import { readConfig } from '../../../src/config';
import { silentLog } from '../../../src/log';
import { message, type PlaceName } from '../../support/activities';
import { startFakeConnector, type FakeConnector, type Posted } from '../../support/fake-connector';

interface CommandList {
  readonly scopes: readonly [string];
  readonly commands: readonly { readonly title: string }[];
}
const manifest = JSON.parse(readFileSync(join(PACKAGE_FOLDER, 'manifest.json'), 'utf8')) as {
  readonly bots: readonly [{ readonly commandLists: readonly CommandList[] }];
};
const PLACE: Readonly<Record<string, PlaceName>> = {
  personal: 'personal',
  team: 'channel',
  groupChat: 'groupChat',
};
const commands = manifest.bots[0].commandLists.flatMap(({ scopes: [scope], commands: list }) =>
  list.map(({ title }) => [title, scope] as const),
);

let dataDir: string;
let teams: FakeConnector;
let app: App;
let port: number;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'guide-commands-'));
  teams = await startFakeConnector();
  const config = readConfig({ NODE_ENV: 'test', PORT: '0', DATA_DIR: dataDir, DISABLE_BACKGROUND: 'true' });
  app = await createApp(config, { log: silentLog });
  port = (await app.start()).port;
});
afterAll(async () => {
  await app.stop();
  await teams.stop();
  rmSync(dataDir, { recursive: true });
});

async function replyTo(text: string, place: PlaceName): Promise<Posted> {
  teams.clear();
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(message(teams.url, place, text));
  await fetch(`http://127.0.0.1:${String(port)}/api/messages`, { method: 'POST', headers, body });
  const [reply] = teams.messages();
  if (!reply) throw new Error(`no reply to "${text}"`);
  return reply;
}

/** What tells the answer to a question from the answer to a command: feedback buttons, or the refusal. */
const takenForAQuestion = ({ channelData, summary }: Posted): boolean =>
  channelData?.feedbackLoop !== undefined || summary === 'I have no answer to that';

it('a question is told from a command here', async () => {
  expect(takenForAQuestion(await replyTo('who should be giving me supervision?', 'personal'))).toBe(true);
  expect(takenForAQuestion(await replyTo('what is the capital of France?', 'personal'))).toBe(true);
});

it.each(commands)('"%s" in the command list for %s is a command of the bot', async (title, scope) => {
  const reply = await replyTo(title, PLACE[scope] ?? 'personal');
  expect([title, takenForAQuestion(reply), reply.summary ?? reply.text]).toEqual([
    title,
    false,
    expect.any(String),
  ]);
});
