import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How often the fake misbehaves, each as a share of requests. */
export interface Mischief {
  /** 429 with Retry-After: not delivered. */
  readonly throttle: number;
  /** 502, delivered or not, half and half. */
  readonly badGateway: number;
  /** Delivered, then the connection is cut before the answer. */
  readonly cut: number;
  /** Delivered, answered after so many milliseconds. */
  readonly late: number;
  readonly lateMs: number;
}

export const calm: Mischief = { throttle: 0, badGateway: 0, cut: 0, late: 0, lateMs: 0 };

export interface Receipt {
  readonly at: number;
  readonly conversation: string;
  readonly delivered: boolean;
}

/** Teams as the outbox meets it, on loopback; everything is measured here, at the receiving side. */
export class FakeTeams {
  readonly receipts: Receipt[] = [];
  /** Answers other than a plain success, by kind. */
  readonly mischiefs: Record<string, number> = {};
  private readonly server = createServer((request, response) => this.receive(request, response));
  private count = 0;

  constructor(
    private readonly mischief: Mischief,
    private readonly random: () => number = Math.random,
  ) {}

  /** The service URL. */
  async listen(): Promise<string> {
    this.server.keepAliveTimeout = 60_000;
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}/`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private receive(request: IncomingMessage, response: ServerResponse): void {
    const at = performance.now();
    const conversation = decodeURIComponent(request.url?.split('/')[3] ?? '');
    request.resume();
    request.on('end', () => this.answer(at, conversation, request, response));
  }

  private answer(at: number, conversation: string, request: IncomingMessage, response: ServerResponse): void {
    const kind = this.choose();
    if (kind !== 'well') this.mischiefs[kind] = (this.mischiefs[kind] ?? 0) + 1;
    this.receipts.push({ at, conversation, delivered: kind !== 'throttle' && kind !== 'badGatewayLost' });
    const well = (): void => send(response, 201, { id: `activity-${String((this.count += 1))}` });
    if (kind === 'throttle')
      return send(response, 429, { error: { code: 'Throttled' } }, { 'retry-after': '1' });
    if (kind.startsWith('badGateway')) return send(response, 502, {});
    if (kind === 'cut') return void request.socket.destroy();
    if (kind === 'late') return void setTimeout(well, this.mischief.lateMs).unref();
    well();
  }

  private choose(): string {
    const { throttle, badGateway, cut, late } = this.mischief;
    let dice = this.random();
    if ((dice -= throttle) < 0) return 'throttle';
    if ((dice -= badGateway) < 0) return this.random() < 0.5 ? 'badGatewayLost' : 'badGatewayDelivered';
    if ((dice -= cut) < 0) return 'cut';
    return dice - late < 0 ? 'late' : 'well';
  }
}

function send(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** The most receipts in any window of so many milliseconds; of one conversation, where they are told apart. */
export function peak(receipts: readonly Receipt[], windowMs: number, byConversation = false): number {
  const groups = new Map<string, number[]>();
  for (const { at, conversation } of receipts) {
    const key = byConversation ? conversation : '';
    const times = groups.get(key);
    if (times) times.push(at);
    else groups.set(key, [at]);
  }
  return Math.max(0, ...[...groups.values()].map((times) => peakOf(times, windowMs)));
}

function peakOf(times: readonly number[], windowMs: number): number {
  let most = 0;
  let first = 0;
  times.forEach((at, last) => {
    while (at - (times[first] ?? at) >= windowMs) first += 1;
    most = Math.max(most, last - first + 1);
  });
  return most;
}
