import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { asGuideError } from '../../errors';
import { hostConfig, THEMES, type Theme } from './host-config';
import { CARD_WIDTHS, page, SCREENS, type Screen, type View } from './page';
import { everySample, type Shown } from './samples';

/** Everything comes from this server; styles are set by the Adaptive Cards library through the DOM. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

const library = (name: string, file: string): string =>
  join(dirname(require.resolve(`${name}/package.json`)), file);

const FILES: Readonly<Record<string, () => readonly [type: string, path: string]>> = {
  '/client.js': () => ['text/javascript', join(__dirname, 'client.js')],
  '/style.css': () => ['text/css', join(__dirname, 'style.css')],
  '/vendor/adaptivecards.js': () => [
    'text/javascript',
    library('adaptivecards', 'dist/adaptivecards.min.js'),
  ],
  '/vendor/markdown-it.js': () => ['text/javascript', library('markdown-it', 'dist/markdown-it.min.js')],
};

/** What the gallery shows. */
type Cards = () => readonly Shown[];

/**
 * The gallery of all cards, or of those that are handed in: for development, on loopback; it has no state and takes
 * no input but its address.
 */
export function createGallery(cards: Cards = everySample): Server {
  return createServer((request, response) => {
    try {
      answer(request, response, cards);
    } catch (thrown) {
      // The developer at this page is the one who must mend the card, so the detail is shown, as plain text.
      send(response, 500, 'text/plain', asGuideError(thrown).message);
    }
  });
}

function answer(request: IncomingMessage, response: ServerResponse, cards: Cards): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const file = FILES[pathname]?.();
  if (!isLoopback(request.headers.host)) send(response, 403, 'text/plain', 'Only on this machine.');
  else if (request.method !== 'GET') send(response, 405, 'text/plain', 'Only GET.');
  else if (file !== undefined) send(response, 200, file[0], readFileSync(file[1]));
  else if (pathname === '/') send(response, 200, 'text/html', page(viewFrom(searchParams, cards), cards()));
  else if (pathname === '/cards.json')
    send(response, 200, 'application/json', data(viewFrom(searchParams, cards), cards));
  else send(response, 404, 'text/plain', 'Not here.');
}

const data = (view: View, cards: Cards): string =>
  JSON.stringify({
    hostConfig: hostConfig(view.theme),
    width: CARD_WIDTHS[view.screen],
    shown: cards(),
  });

/** What the address asks for; anything unknown is the default. */
function viewFrom(query: URLSearchParams, cards: Cards): View {
  const theme = THEMES.find((one) => one === query.get('theme')) ?? ('light' satisfies Theme);
  const screen = (Object.keys(SCREENS) as Screen[]).find((one) => one === query.get('screen')) ?? 'phone';
  const card = cards().find((item) => item.card === query.get('card'))?.card;
  return card === undefined ? { theme, screen } : { theme, screen, card };
}

/** Another site must not reach this page under a name of its own (DNS rebinding). */
const isLoopback = (host: string | undefined): boolean =>
  /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host ?? '');

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': `${type}; charset=utf-8` });
  response.end(body);
}
