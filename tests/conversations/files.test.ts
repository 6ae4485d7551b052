import type { FileOffer } from '../../src/conversation/reply';
import { PERSONAL, THREAD, invoke, message } from '../support/activities';
import { startBot, type Bot } from '../support/bot';
import { startFakeConnector, type FakeConnector, type Posted } from '../support/fake-connector';
import { BOT_ID, TENANT, openTokenOffice, type TokenOffice } from '../support/tokens';

const file: FileOffer = {
  name: 'Actions [team].xlsx',
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  description: 'The actions of team managers',
  bytes: () => Promise.resolve(Buffer.from('a workbook')),
};
const STORE = 'https://example-my.sharepoint.com/personal/anna/upload?guid=1';

let teams: FakeConnector;
let office: TokenOffice;
let bot: Bot;
const uploads: [string, string, string][] = [];
let uploadFails = false;

beforeAll(async () => {
  teams = await startFakeConnector();
  office = await openTokenOffice();
  bot = await startBot({
    env: { BOT_ID, BOT_TENANT_ID: TENANT, BOT_PASSWORD: 'secret', EXTRA_SERVICE_URLS: teams.url },
    authentication: office.authentication,
    links: {
      offer: ({ name }) => Promise.resolve(`https://bot.example/downloads/1?name=${String(name.length)}`),
    },
    upload: (url, bytes, type) => {
      if (uploadFails) return Promise.reject(new Error('no'));
      uploads.push([url, bytes.toString(), type]);
      return Promise.resolve();
    },
  });
  bot.reply = () => Promise.resolve({ text: 'Here it is.', file });
});
afterAll(async () => {
  await Promise.all([bot.stop(), teams.stop(), office.stop()]);
});
beforeEach(() => {
  teams.clear();
  uploads.length = 0;
  uploadFails = false;
});

const post = (activity: unknown) => bot.post(activity, `Bearer ${office.token(teams.url)}`);

async function offered(): Promise<object> {
  await post(message(teams.url, 'personal', 'export'));
  const consent = teams.messages(PERSONAL).find(({ attachments }) => attachments);
  teams.clear();
  return consent?.attachments?.[0]?.content.acceptContext as object;
}

const accept = (context: object, uploadUrl = STORE, over: object = {}) =>
  post(
    invoke(
      teams.url,
      'personal',
      'fileConsent/invoke',
      {
        action: 'accept',
        context,
        uploadInfo: {
          uploadUrl,
          contentUrl: 'https://example-my.sharepoint.com/a.xlsx',
          uniqueId: 'u1',
          fileType: 'xlsx',
        },
      },
      over,
    ),
  );
const texts = (messages: readonly Posted[]) => messages.map(({ text }) => text);

it('asks before it puts a file into OneDrive', async () => {
  await post(message(teams.url, 'personal', 'export'));
  const [consent, text] = teams.messages(PERSONAL);
  expect(text?.text).toBe('Here it is.');
  expect(consent?.attachments?.[0]).toMatchObject({
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name: 'Actions [team].xlsx',
    content: { description: 'The actions of team managers', sizeInBytes: 10 },
  });
});

it('puts it there on yes, once, and shows where it is', async () => {
  const context = await offered();
  expect((await accept(context)).status).toBe(200);
  expect(uploads).toEqual([[STORE, 'a workbook', file.contentType]]);
  expect(teams.messages(PERSONAL)[0]?.attachments?.[0]).toMatchObject({
    contentType: 'application/vnd.microsoft.teams.card.file.info',
    contentUrl: 'https://example-my.sharepoint.com/a.xlsx',
    content: { uniqueId: 'u1', fileType: 'xlsx' },
  });
  await accept(context);
  expect(uploads).toHaveLength(1);
  expect(texts(teams.messages())).toContain('That offer has ended. Please ask me for the file again.');
});

it('gives nobody else the file', async () => {
  const context = await offered();
  await accept(context, STORE, { from: { id: '29:bob', aadObjectId: 'aad-bob' } });
  expect(uploads).toEqual([]);
});

it.each([
  'http://example-my.sharepoint.com/upload',
  'https://evil.example/upload',
  'https://sharepoint.com.evil.example/upload',
  'https://127.0.0.1/upload',
  'https://user@example.sharepoint.com/upload',
  'https://example.sharepoint.com:8443/upload',
  'file:///etc/passwd',
  'nonsense',
])('writes nothing to %s', async (url) => {
  await accept(await offered(), url);
  expect(uploads).toEqual([]);
  expect(texts(teams.messages())).toEqual([expect.stringMatching(/could not save/)]);
});

it('takes no for an answer, and says when it fails', async () => {
  const context = await offered();
  await post(invoke(teams.url, 'personal', 'fileConsent/invoke', { action: 'decline', context }));
  uploadFails = true;
  await accept(await offered());
  expect(uploads).toEqual([]);
  expect(texts(teams.messages())).toEqual([expect.stringMatching(/could not save/)]);
});

it('gives a link in a channel', async () => {
  await post(message(teams.url, 'channel', 'export'));
  expect(texts(teams.messages(THREAD))).toEqual([
    '<at>Anna Example</at> Here it is.\n\n[Download Actions team.xlsx](https://bot.example/downloads/1?name=19)',
  ]);
});
