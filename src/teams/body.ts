import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal';

/** Teams' own limit for a message is 100 KB or so. */
export const LARGEST_BODY = 256 * 1024;

/** What is read and thrown away of a body that is too large, before the connection is cut. */
const PATIENCE = 4 * 1024 * 1024;

/** No activity is nested deeper; cards come nowhere near. */
const DEEPEST = 64;

/**
 * The JSON that was posted. Ours rather than restify's own parser, which checks a packed body only before it is
 * unpacked, and crashes on one that can't be.
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  if (!/^application\/(json|[\w.-]+\+json)\s*(;|$)/i.test(type)) throw new Refusal(415, 'not-json');
  if (encoding !== 'identity') throw new Refusal(415, 'encoding-not-supported');
  const text = (await readAll(request)).toString('utf8').replace(/^\uFEFF/, '');
  try {
    // "__proto__" as a key is legal JSON, and never honest.
    const value: unknown = text.includes('__proto__') ? JSON.parse(text, withoutProto) : JSON.parse(text);
    if (brackets(text) > DEEPEST && isDeeper(value, DEEPEST)) throw new Refusal(400, 'too-deep');
    return value;
  } catch (thrown) {
    throw thrown instanceof Refusal ? thrown : new Refusal(400, 'malformed-json');
  }
}

const withoutProto = (key: string, value: unknown): unknown => (key === '__proto__' ? undefined : value);

/** By events: reading with "for await" costs a tenth of what a bare bot's turn costs. */
function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    const tooLarge = () => reject(new Refusal(413, 'too-large'));
    const cutOff = () => reject(new Refusal(400, 'cut-off'));
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST_BODY) return void chunks.push(chunk);
      chunks.length = 0;
      if (size <= PATIENCE) return;
      request.pause();
      tooLarge();
    });
    request.on('end', () => (size > LARGEST_BODY ? tooLarge() : resolve(Buffer.concat(chunks))));
    request.on('error', cutOff);
    request.on('close', () => request.complete || cutOff());
  });
}

/** How many objects and lists begin in a text, at the most; nothing is nested deeper than that. */
const brackets = (text: string): number => text.match(/[[{]/g)?.length ?? 0;

/** Level by level, so that depth itself can do no harm. */
function isDeeper(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return false;
}
