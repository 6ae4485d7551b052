import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { systemClock } from '../../conversation/clock';
import { httpCall } from '../http-call';

/** Sends messages as Teams does, and takes the answers. */
export interface Load {
  /** Every second person says one of these once. */
  introduce(port: number, sayings: readonly string[]): Promise<void>;
  /** So many messages, so many of them in flight at once; the time of each from sending to its answer, in ms. */
  inFlight(port: number, messages: number, atOnce: number): Promise<readonly number[]>;
  /** So many messages, so many a second, whatever the answers do. */
  steadily(port: number, messages: number, perSecond: number): Promise<readonly number[]>;
  stop(): void;
}

/** People in the load. */
const PEOPLE = 50;

/** One connector for all bots that are measured; it knows an answer by the message that it replies to. */
export async function startLoad(questions: readonly string[]): Promise<Load> {
  const waiting = new Map<string, (at: number) => void>();
  const connector = createServer((request, response) => {
    void read(request).then((body) => {
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end('{"id":"1"}');
      const activity = JSON.parse(body) as { type?: string; replyToId?: string };
      if (activity.type === 'message') waiting.get(activity.replyToId ?? '')?.(performance.now());
    });
  });
  const serviceUrl = await listen(connector);
  let count = 0;
  let sent = 0;
  const send = (port: number): Promise<number> => {
    count += 1;
    return say(port, count % PEOPLE, questions[count % questions.length] ?? '');
  };
  const say = async (port: number, person: number, text: string): Promise<number> => {
    const id = `bench-${String((sent += 1))}`;
    const answered = new Promise<number>((resolve) => waiting.set(id, resolve));
    const from = performance.now();
    const body = JSON.stringify(message(serviceUrl, id, `person-${String(person)}`, text));
    const url = new URL(`http://127.0.0.1:${String(port)}/api/messages`);
    const headers = { 'content-type': 'application/json' };
    const { status } = await httpCall({ method: 'POST', url, headers, body, timeoutMs: 15_000 });
    if (status !== 200) throw new Error(`the bot answered ${String(status)}`);
    const took = (await answered) - from;
    waiting.delete(id);
    return took;
  };
  return {
    async introduce(port, sayings) {
      for (let person = 0; person < PEOPLE; person += 2)
        await say(port, person, sayings[(person / 2) % sayings.length] ?? '');
    },
    async inFlight(port, total, atOnce) {
      const times: number[] = [];
      let left = total;
      const worker = async () => {
        while (left-- > 0) times.push(await send(port));
      };
      await Promise.all(Array.from({ length: atOnce }, worker));
      return times;
    },
    async steadily(port, total, perSecond) {
      const begun = performance.now();
      const answers: Promise<number>[] = [];
      for (let n = 0; n < total; n += 1) {
        await delay(Math.max(0, begun + (n * 1_000) / perSecond - performance.now()));
        answers.push(send(port));
      }
      return Promise.all(answers);
    },
    stop() {
      connector.close();
      connector.closeAllConnections();
    },
  };
}

/** A message in a personal chat, as Teams sends it. */
function message(serviceUrl: string, id: string, person: string, text: string): object {
  const tenant = '00000000-0000-4000-8000-000000000001';
  return {
    type: 'message',
    id,
    timestamp: new Date(systemClock.now()).toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${person}`, name: 'Bench Person', aadObjectId: person },
    recipient: { id: '28:bot', name: 'MHSW Guide' },
    conversation: { id: `a:${person}`, conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    textFormat: 'plain',
    locale: 'en-GB',
    text,
    entities: [
      { type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web', timezone: 'Europe/London' },
    ],
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}
