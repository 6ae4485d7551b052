import { readConfig, type Config } from '../../src/config';
import { systemClock } from '../../src/conversation/clock';
import type { KnownConversation } from '../../src/conversation/ports';
import { say, type Reply } from '../../src/conversation/reply';
import type { Request } from '../../src/conversation/request';
import { silentLog } from '../../src/log';
import { createTeams, type Teams, type TeamsPorts } from '../../src/teams';

export interface Bot {
  readonly url: string;
  readonly teams: Teams;
  /** What the features were asked, in order. */
  readonly requests: Request[];
  /** Conversations that were kept; true: gone. */
  readonly kept: Map<string, KnownConversation & { gone?: string }>;
  /** What the features say next; by default they repeat what they hear. */
  reply: (request: Request) => Promise<Reply>;
  role: string | undefined;
  /** Posts an activity; `token` goes into the Authorization header. */
  post(activity: unknown, token?: string): Promise<Answered>;
  stop(): Promise<void>;
}

export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
}

export type Settings = Partial<Omit<TeamsPorts, 'config'>> & {
  readonly env?: Readonly<Record<string, string>>;
};

/** The real fence with everything behind it faked, on a port of its own. */
export async function startBot({ env = {}, ...ports }: Settings = {}): Promise<Bot> {
  const config: Config = readConfig({ NODE_ENV: 'test', PORT: '0', RATE_LIMIT_PER_MINUTE: '100000', ...env });
  const requests: Request[] = [];
  const kept: Bot['kept'] = new Map();
  const teams = createTeams({
    config,
    clock: systemClock,
    log: silentLog,
    people: { find: () => Promise.resolve(bot.role === undefined ? {} : { role: bot.role }) },
    conversations: keptConversations(kept),
    readiness: () => Promise.resolve([{ name: 'content', ok: true }]),
    respond: (request) => {
      requests.push(request);
      return bot.reply(request);
    },
    welcome: () => Promise.resolve(say('Welcome')),
    ...ports,
  });
  const { port } = await teams.start();
  const url = `http://127.0.0.1:${String(port)}`;
  const bot: Bot = {
    url,
    teams,
    requests,
    kept,
    role: undefined,
    reply: (request) => Promise.resolve(say(`You said: ${request.text || (request.press?.verb ?? '')}`)),
    post: (activity, token) => postJson(`${url}/api/messages`, activity, token),
    stop: () => teams.stop(),
  };
  return bot;
}

async function postJson(url: string, body: unknown, token?: string): Promise<Answered> {
  const headers = new Headers({ 'content-type': 'application/json' });
  if (token !== undefined) headers.set('authorization', token);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await fetch(url, { method: 'POST', headers, body: text });
  const answered = await answer.text();
  const json: unknown = answered ? JSON.parse(answered) : {};
  return { status: answer.status, body: json as Record<string, unknown>, headers: answer.headers };
}

function keptConversations(kept: Bot['kept']): TeamsPorts['conversations'] {
  return {
    save(conversation) {
      const before = kept.get(conversation.conversationId);
      kept.set(conversation.conversationId, { ...before, ...conversation, gone: undefined });
      return Promise.resolve(before === undefined || before.gone !== undefined);
    },
    find: (id) => Promise.resolve(kept.get(id)?.gone === undefined ? kept.get(id) : undefined),
    personal: (key) =>
      Promise.resolve([...kept.values()].filter((one) => one.personKey === key && one.gone === undefined)),
    markGone(id, reason) {
      const known = kept.get(id);
      if (known) kept.set(id, { ...known, gone: reason });
      return Promise.resolve();
    },
    exportOf: () => Promise.resolve([]),
    erase: () => Promise.resolve([]),
  };
}
