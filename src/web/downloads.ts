import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../conversation/clock';
import type { Downloads } from '../conversation/ports';
import type { FileOffer } from '../conversation/reply';

/** How long a link works. */
const VALID_MS = 15 * 60_000;

export interface DownloadSettings {
  readonly downloads: Downloads;
  readonly clock: Clock;
  /** Where this server is reached from outside, without a slash at the end. */
  readonly publicUrl: () => string;
  /** Signs the links; the same on every instance. */
  readonly key: string;
}

/** The answer to a request for a file, in plain types. */
export interface DownloadAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Signed links that end after a quarter of an hour, and the page that serves them. */
export function createDownloadLinks({ downloads, clock, publicUrl, key }: DownloadSettings) {
  const signature = (id: string, expires: string): string =>
    createHmac('sha256', key).update(`${id}.${expires}`).digest('base64url');
  return {
    /** Builds the file and keeps it; answers the link. */
    async offer(file: FileOffer): Promise<string> {
      const id = randomBytes(16).toString('base64url');
      const expires = clock.now() + VALID_MS;
      await downloads.keep(
        id,
        { name: file.name, contentType: file.contentType, bytes: await file.bytes() },
        expires,
      );
      return `${publicUrl()}/downloads/${id}?expires=${String(expires)}&signature=${signature(id, String(expires))}`;
    },
    /** The file where the signature is ours and the time is not over; otherwise one and the same "not here". */
    async serve(id: string, query: URLSearchParams): Promise<DownloadAnswer> {
      const expires = query.get('expires') ?? '';
      const right =
        same(query.get('signature') ?? '', signature(id, expires)) && Number(expires) > clock.now();
      const file = right ? await downloads.find(id) : undefined;
      return file ? found(file) : gone;
    },
  };
}

function same(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const gone: DownloadAnswer = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: 'This link has ended, or is not complete. Ask MHSW Guide in Teams for the file again.',
};

function found({
  name,
  contentType,
  bytes,
}: {
  name: string;
  contentType: string;
  bytes: Buffer;
}): DownloadAnswer {
  const headers = {
    'content-type': contentType,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
  return { status: 200, headers, body: bytes };
}
