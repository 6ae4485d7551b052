import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type App } from '../../src/app';
import { readConfig } from '../../src/config';
import { silentLog } from '../../src/log';
import { CHANNEL, activity, message, type PlaceName } from '../support/activities';
import { startFakeConnector, type Call, type FakeConnector } from '../support/fake-connector';

// The whole app over HTTP: a channel subscribes, an announcement reaches it as a new post, and is taken back.
describe('notifications from end to end', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-notify-'));
  let teams: FakeConnector;
  let app: App;
  let url: string;

  beforeAll(async () => {
    teams = await startFakeConnector();
    const env = {
      NODE_ENV: 'test',
      PORT: '0',
      DATA_DIR: folder,
      ANNOUNCERS: 'aad-anna',
      HOUSEKEEPING_SECONDS: '1',
    };
    app = await createApp(readConfig({ ...env, EXTRA_SERVICE_URLS: teams.url, PLAYGROUND: 'false' }), {
      log: silentLog,
    });
    url = `http://127.0.0.1:${String((await app.start()).port)}/api/messages`;
  });
  afterAll(async () => {
    await app.stop();
    await teams.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const post = async (body: object): Promise<void> => {
    const headers = { 'content-type': 'application/json' };
    await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  };
  const say = (place: PlaceName, text: string) => post(message(teams.url, place, text));
  const press = (place: PlaceName, value: object) =>
    post(activity(teams.url, place, { type: 'message', value, replyToId: 'card' }));
  const until = async (found: () => Call | undefined): Promise<Call> => {
    for (let n = 0; n < 100; n += 1) {
      const call = found();
      if (call) return call;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(
      `nothing of the kind was sent: ${JSON.stringify(teams.calls.map((one) => [one.method, one.path]))}`,
    );
  };
  const text = (call: Call | undefined): string => JSON.stringify(call?.body);
  const newPost = () => teams.calls.find(({ method, parts }) => method === 'POST' && parts.length === 1);

  it('a channel subscribes with one sentence', async () => {
    await say('channel', 'notify this channel');
    expect(text(teams.calls.at(-1))).toContain('On: the weekly digest, Mondays at 09:00');
  });

  it('an announcement is written, confirmed and posted there as a new thread, with a preview line', async () => {
    await say('personal', 'announce');
    expect(text(teams.calls.at(-1))).toContain('Write an announcement');
    const form = {
      title: 'New rota',
      text: 'From **Monday**.',
      to: 'channels',
      audiences: '',
      themes: '',
      roles: '',
      urgent: 'false',
    };
    await press('personal', { verb: 'announce-save', ...form });
    const preview = text(teams.calls.at(-1));
    expect(preview).toContain('It reaches 1 channel now');
    const id = /"id":"([0-9a-f-]{36})"/.exec(preview)?.[1];
    await press('personal', { verb: 'announce-confirm', id });
    expect(text(teams.calls.at(-1))).toContain('Send it to 1 channel?');
    expect(newPost()).toBeUndefined();
    await press('personal', { verb: 'announce-send', id });
    const sent = await until(newPost);
    expect(sent.body).toMatchObject({
      channelData: { channel: { id: CHANNEL } },
      activity: { type: 'message', summary: 'New rota' },
    });
    await press('channel', { verb: 'announce-ack', id });
    expect(text(teams.calls.at(-1))).toContain('Read by 1 person');
    await press('personal', { verb: 'announce-recall', id });
    const removed = await until(() => teams.calls.find(({ method }) => method === 'DELETE'));
    expect(removed.parts[1]).toContain(CHANNEL);
    await press('personal', { verb: 'announce-progress', id });
    expect(text(teams.calls.at(-1))).toContain('Taken back: 1 message of 1');
  });

  it('somebody else is refused', async () => {
    const other = { from: { id: '29:eve', name: 'Eve', aadObjectId: 'aad-eve' } };
    await post({ ...message(teams.url, 'personal', 'announce'), ...other });
    expect(text(teams.calls.at(-1))).toContain('Only people named by your organisation');
  });

  it('"stop" in the channel ends it', async () => {
    await say('channel', 'stop');
    expect(text(teams.calls.at(-1))).toContain('Stopped. Nothing is sent here');
  });
});
