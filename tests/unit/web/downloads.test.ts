import { createDownloadLinks } from '../../../src/web/downloads';
import { openSqlite } from '../../../src/store/database';
import { createStore, type Store } from '../../../src/store';

const file = {
  name: 'plan "Duty".xlsx',
  contentType: 'application/octet-stream',
  description: 'A plan',
  bytes: () => Promise.resolve(Buffer.from([0, 255, 10, 13])),
};

describe('signed download links', () => {
  let now = Date.UTC(2026, 10, 24, 9);
  let store: Store;
  const clock = { now: () => now };
  const make = (key: string) =>
    createDownloadLinks({ downloads: store.downloads, clock, publicUrl: () => 'https://guide.example', key });

  beforeEach(async () => {
    store = await createStore(openSqlite(':memory:'), clock);
  });
  afterEach(() => store.close());

  const fetchFrom = (links: ReturnType<typeof make>, link: string) => {
    const url = new URL(link);
    return links.serve(url.pathname.replace('/downloads/', ''), url.searchParams);
  };

  it('serve the file, byte for byte, under its name', async () => {
    const links = make('k'.repeat(32));
    const answer = await fetchFrom(links, await links.offer(file));
    expect(answer).toMatchObject({ status: 200, body: Buffer.from([0, 255, 10, 13]) });
    expect(answer.headers['content-disposition']).toBe("attachment; filename*=UTF-8''plan%20%22Duty%22.xlsx");
  });

  it('work on another instance with the same key, and on none with another key', async () => {
    const link = await make('k'.repeat(32)).offer(file);
    expect((await fetchFrom(make('k'.repeat(32)), link)).status).toBe(200);
    expect((await fetchFrom(make('x'.repeat(32)), link)).status).toBe(404);
  });

  it('end after a quarter of an hour, also when the time in the link is changed', async () => {
    const links = make('k'.repeat(32));
    const link = await links.offer(file);
    now += 15 * 60_000;
    expect((await fetchFrom(links, link)).status).toBe(404);
    expect(
      (await fetchFrom(links, link.replace(/expires=\d+/, `expires=${String(now + 60_000)}`))).status,
    ).toBe(404);
    expect(await store.downloads.forgetExpired()).toBe(1);
  });

  it.each(['', '?expires=NaN', '?expires=9e15&signature=', '?signature=%00'])('refuse %s', async (query) => {
    const answer = await make('k'.repeat(32)).serve('abc', new URLSearchParams(query));
    expect(answer).toMatchObject({ status: 404, body: expect.stringContaining('Ask MHSW Guide') as unknown });
  });
});
