import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call that the bot made to the connector. */
export interface Call {
  readonly method: string;
  readonly path: string;
  /** Decoded parts of the path after "v3". */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Posted;
  readonly at: number;
}

/** A posted activity, or whatever else the bot sent; loosely typed since tests look into it. */
export type Posted = Readonly<Record<string, unknown>> & {
  readonly type?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly replyToId?: string;
  readonly attachments?: readonly { contentType: string; content: Record<string, unknown>; name?: string }[];
  readonly entities?: readonly Record<string, unknown>[];
  readonly suggestedActions?: { actions: { value: string }[] };
  readonly channelData?: Record<string, unknown>;
  readonly activity?: Posted;
};

/** How to answer instead of well. Undefined: answer well. */
export type Misbehaviour = (
  call: Call,
) =>
  | { status: number; headers?: Record<string, string>; body?: unknown }
  | 'reset'
  | 'silence'
  | 'half'
  | undefined;

export interface FakeConnector {
  readonly url: string;
  /** Every call, in order. */
  readonly calls: readonly Call[];
  /** Messages that were posted or put, without typing. */
  messages(conversationId?: string): readonly Posted[];
  misbehave(how: Misbehaviour | undefined): void;
  /** Who is in which conversation or team. */
  readonly members: Map<string, { id: string; name?: string; aadObjectId?: string }[]>;
  pageSize: number;
  clear(): void;
  stop(): Promise<void>;
}

/** Teams' connector as the bot sees it: records, answers, and misbehaves on request. */
export async function startFakeConnector(): Promise<FakeConnector> {
  const calls: Call[] = [];
  const members: FakeConnector['members'] = new Map();
  let misbehaviour: Misbehaviour | undefined;
  let count = 0;
  const server = createServer((request, response) => {
    void readCall(request).then((call) => {
      calls.push(call);
      const bad = misbehaviour?.(call);
      if (bad === 'silence') return;
      if (bad === 'half') return half(response);
      if (bad === 'reset') return void request.socket.destroy();
      if (bad) return send(response, bad.status, bad.body, bad.headers);
      count += 1;
      answer(call, response, { members, pageSize: fake.pageSize, count });
    });
  });
  const fake: FakeConnector = {
    url: await listen(server),
    calls,
    members,
    pageSize: 2,
    messages: (conversationId) => messagesOf(calls, conversationId),
    misbehave: (how) => (misbehaviour = how),
    clear() {
      calls.length = 0;
      misbehaviour = undefined;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return fake;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

async function readCall(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const url = new URL(request.url ?? '/', 'http://localhost');
  const parts = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  return {
    method: request.method ?? '',
    path: url.pathname,
    parts: parts.slice(parts.indexOf('v3') + 1),
    query: url.searchParams,
    headers: request.headers,
    body: (text ? JSON.parse(text) : {}) as Posted,
    at: Date.now(),
  };
}

function messagesOf(calls: readonly Call[], conversationId: string | undefined): readonly Posted[] {
  return calls
    .filter(({ method }) => method === 'POST' || method === 'PUT')
    .filter(({ parts }) => conversationId === undefined || parts[1] === conversationId)
    .map(({ body }) => body.activity ?? body)
    .filter(({ type }) => type === 'message');
}

interface State {
  readonly members: FakeConnector['members'];
  readonly pageSize: number;
  readonly count: number;
}

function answer({ method, parts, query, body }: Call, response: ServerResponse, state: State): void {
  const [, conversation = '', kind, id] = parts;
  const list = state.members.get(conversation) ?? [];
  const activityId = `sent-${String(state.count)}`;
  if (method === 'POST' && kind === undefined) return send(response, 201, created(body, activityId));
  if (method === 'POST') return send(response, 201, { id: activityId });
  if (method === 'PUT') return send(response, 200, { id });
  if (method === 'DELETE') return send(response, 200);
  if (kind === 'members') {
    const found = list.find((member) => member.id === id || member.aadObjectId === id);
    return found
      ? send(response, 200, found)
      : send(response, 404, { error: { code: 'MemberNotFoundInConversation' } });
  }
  if (kind !== 'pagedmembers') return send(response, 404, { error: { code: 'ServiceError' } });
  const start = Number(query.get('continuationToken') ?? 0);
  const end = start + state.pageSize;
  const more = end < list.length ? { continuationToken: String(end) } : {};
  send(response, 200, { members: list.slice(start, end), ...more });
}

/** Begins an answer and never ends it. In two steps: restify's own writeHead gives nothing back. */
function half(response: ServerResponse): void {
  response.writeHead(201, { 'content-length': '100' });
  response.write('{"id":');
}

/** A new thread of a channel, or a new personal chat. */
function created(body: Posted, activityId: string): object {
  const channel = (body.channelData?.channel as { id: string } | undefined)?.id;
  if (channel !== undefined) return { id: `${channel};messageid=${activityId}`, activityId };
  const [member] = body.members as { id: string }[];
  return { id: `chat-with-${member?.id ?? ''}` };
}

function send(
  response: ServerResponse,
  status: number,
  body?: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
