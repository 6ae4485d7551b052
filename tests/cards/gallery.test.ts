import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGallery } from '../../src/web/gallery/server';

let server: Server;
beforeAll(async () => {
  server = createGallery();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  await new Promise((done) => server.close(done));
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

function ask(path: string, method = 'GET', host = 'localhost'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    });
    call.on('error', reject).end();
  });
}

describe('the gallery’s server', () => {
  it('gives the page, its files and the cards, all from itself', async () => {
    for (const path of [
      '/',
      '/client.js',
      '/style.css',
      '/vendor/adaptivecards.js',
      '/vendor/markdown-it.js',
      '/cards.json',
    ]) {
      const { status, headers } = await ask(path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    expect((await ask('/')).body).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  it('answers to this machine only, and only to GET', async () => {
    expect((await ask('/', 'GET', 'evil.example')).status).toBe(403);
    expect((await ask('/', 'GET', 'localhost.evil.example')).status).toBe(403);
    expect((await ask('/', 'POST')).status).toBe(405);
    expect((await ask('/../package.json')).status).toBe(404);
  });

  it('takes nothing from its address into the page', async () => {
    const { status, body } = await ask(
      '/?card=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&theme=%3Cb%3E&screen=x',
    );
    expect(status).toBe(200);
    expect(body).not.toContain('alert(1)');
    expect(body).toContain('data-theme="light" data-screen="phone"');
  });
});
