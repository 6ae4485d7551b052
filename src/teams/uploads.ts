import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { FileOffer } from '../conversation/reply';
import { personKey, type Person } from '../conversation/request';
import { httpCall } from './http-call';

/** Puts bytes to an address; rejects unless it was taken. */
export type Upload = (url: string, bytes: Buffer, contentType: string) => Promise<void>;

/** Files that were offered and wait for the person's yes. */
export interface Uploads {
  /** Keeps the offer for an hour; answers the id under which it is taken up. */
  keep(person: Person, file: FileOffer): string;
  /** The offer, once, and only for the person to whom it was made. */
  take(person: Person, id: string): FileOffer | undefined;
  readonly upload: Upload;
  /** Whether files can be put into a person's OneDrive here at all: only by Teams itself. */
  readonly possible: boolean;
}

export function createUploads(possible: boolean, upload: Upload): Uploads {
  const offers = new LRUCache<string, FileOffer>({ max: 500, ttl: 60 * 60_000 });
  const key = (person: Person, id: string) => `${personKey(person)}\n${id}`;
  return {
    possible,
    upload,
    keep(person, file) {
      const id = randomUUID();
      offers.set(key(person, id), file);
      return id;
    },
    take(person, id) {
      const offer = offers.get(key(person, id));
      offers.delete(key(person, id));
      return offer;
    },
  };
}

/** Where a person's OneDrive for Business lives. The address comes in the activity, and we write to nothing else. */
const STORES = [/^[a-z0-9-]+\.sharepoint\.com$/, /^[a-z0-9-]+\.svc\.ms$/];

/** Whether a file may be put there. */
export function isFileStore(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port, username, password } = new URL(url);
  return (
    protocol === 'https:' && !port && !username && !password && STORES.some((host) => host.test(hostname))
  );
}

/** An upload session's one and only piece. */
export const uploadFile: Upload = async (url, bytes, contentType) => {
  const last = Math.max(0, bytes.length - 1);
  const headers = {
    'content-type': contentType,
    'content-range': `bytes 0-${String(last)}/${String(bytes.length)}`,
  };
  const answer = await httpCall({
    method: 'PUT',
    url: new URL(url),
    headers,
    body: bytes,
    timeoutMs: 30_000,
  });
  if (answer.status >= 300) throw new Error(`upload answered ${String(answer.status)}`);
};
