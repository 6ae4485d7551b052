import { createInductionFeature, type InductionDeps, type NudgeOutcome } from '../../../src/induction';
import { openSqlite } from '../../../src/store/database';
import { createStore, type Store } from '../../../src/store';
import { createRespond, type FirstAid, type Respond } from '../../../src/conversation/respond';
import type { Reply } from '../../../src/conversation/reply';
import type { Place, Request } from '../../../src/conversation/request';
import type { Library } from '../../../src/knowledge/library';
import { loadLibrary } from '../../../src/knowledge/load';

let loaded: Library | undefined;

/** The real content, read once for a test file. */
export const library = (): Library => (loaded ??= loadLibrary());

export const PERSONAL: Place = {
  scope: 'personal',
  conversationId: 'a:1',
  tenantId: 't1',
  serviceUrl: 'https://smba.example/',
  protocol: 'msteams',
  botId: '28:bot',
};

/** What a made-up world has to offer. */
export interface World {
  readonly library: Library;
  readonly store: Store;
  readonly respond: Respond;
  readonly sent: { personKey: string; key: string; reply: Reply }[];
  now: number;
  /** What the triage does with a text; by default nothing. */
  aid: (text: string) => FirstAid;
  /** What comes of sending to somebody. */
  outcome: NudgeOutcome;
  members: InductionDeps['directory']['members'];
  say(who: string, text: string, more?: Partial<Request>): Promise<Reply>;
  press(who: string, verb: string, data?: object, more?: Partial<Request>): Promise<Reply>;
  close(): Promise<void>;
}

/** The feature over an embedded store, with a clock that stands at a Tuesday morning. */
export async function world(content = library()): Promise<World> {
  const database = openSqlite(':memory:');
  const made: World = {
    library: content,
    now: Date.UTC(2026, 10, 24, 9),
    sent: [],
    aid: (text) => ({ text, cleaned: false }),
    outcome: 'queued',
    members: () => Promise.resolve([]),
    say: (who, text, more = {}) => made.respond({ ...request(who), ...more, text }),
    press: (who, verb, data = {}, more = {}) =>
      made.respond({
        ...request(who),
        canReplace: true,
        ...more,
        text: '',
        press: { verb, data: { ...data, verb } },
      }),
    close: () => database.db.destroy(),
  } as Partial<World> as World;
  const clock = { now: () => made.now };
  const store = await createStore(database, clock);
  const feature = createInductionFeature({
    library: content,
    journeys: store.journeys,
    links: store.managerLinks,
    people: store.people,
    conversations: store.conversations,
    directory: { members: (place) => made.members(place) },
    sender: {
      send: (personKey, key, reply) => {
        made.sent.push({ personKey, key, reply });
        return Promise.resolve(made.outcome);
      },
    },
    firstAid: (one) => Promise.resolve(made.aid(one.text)),
    clock,
  });
  const respond = createRespond({
    firstAid: (one) => Promise.resolve({ text: one.text, cleaned: false }),
    features: [feature],
    answer: () => Promise.resolve({ text: 'an ordinary answer' }),
  });
  return Object.assign(made, { store, respond });
}

function request(who: string): Request {
  const person = {
    id: `29:${who}`,
    aadObjectId: who,
    name: `${who.charAt(0).toUpperCase()}${who.slice(1)} Example`,
    tenantId: 't1',
  };
  return { person, place: PERSONAL, text: '', timeZone: 'Europe/London' };
}

/** Everything readable on a reply's card, one string. */
export function seen(reply: Reply | undefined): string {
  return JSON.stringify(reply?.card ?? reply?.text ?? '');
}

/** The data of every press that a card offers for a verb. */
export function presses(reply: Reply, verb: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (typeof node !== 'object' || node === null) return;
    const { data, fallback: _same, ...rest } = node as Record<string, unknown>;
    if (typeof data === 'object' && data !== null && (data as { verb?: unknown }).verb === verb)
      found.push(data as Record<string, unknown>);
    Object.values(rest).forEach(walk);
  };
  walk(reply.card);
  return found;
}
