import { createNoteAid } from '../../../../src/answers/first-aid';
import type { Clock } from '../../../../src/conversation/clock';
import type { Member, Posted, Target } from '../../../../src/conversation/ports';
import type { CardJson, Reply } from '../../../../src/conversation/reply';
import type { Person, Place, Request } from '../../../../src/conversation/request';
import type { Library } from '../../../../src/knowledge/library';
import { loadLibrary } from '../../../../src/knowledge/load';
import { createPlansFeature, type PlanDeps } from '../../../../src/plans';
import { createStore, type Store } from '../../../../src/store';
import { openSqlite } from '../../../../src/store/database';

let loaded: Library | undefined;
/** The real content, read once a test file. */
export const library = (): Library => (loaded ??= loadLibrary());

export const TENANT = 'tenant-1';
export const TEAM = '19:team-a@thread.tacv2';

const person = (name: string, tenantId = TENANT): Person => ({
  id: `29:${name.toLowerCase()}`,
  aadObjectId: `aad-${name.toLowerCase()}`,
  name,
  tenantId,
});
export const sam = person('Sam');
export const kim = person('Kim');
/** In the tenant, but in no team. */
export const max = person('Max');
/** Of another tenant, with the same directory id as Sam. */
export const alien: Person = { ...person('Sam', 'tenant-2') };

export const chat = (who: Person): Place => ({
  scope: 'personal',
  conversationId: `a:${who.id}`,
  tenantId: who.tenantId,
  serviceUrl: 'https://smba.example/',
  protocol: 'msteams',
  botId: '28:bot',
});

export const channel = (teamId = TEAM, tenantId = TENANT): Place => ({
  ...chat({ ...sam, tenantId }),
  scope: 'channel',
  conversationId: `${teamId};messageid=1`,
  teamId,
  teamName: teamId === TEAM ? 'Team A' : 'Team B',
  channelId: teamId,
});

/** Who is in which team. */
export type Teams = Readonly<Record<string, readonly Person[]>>;

export interface World {
  readonly deps: PlanDeps;
  readonly store: Store;
  readonly posts: { target: Target; activityId?: string; reply: Reply }[];
  time: number;
  /** What the bot says to a message; undefined where no command of plans is meant. */
  say(text: string, who?: Person, place?: Place, more?: Partial<Request>): Promise<Reply | undefined>;
  /** Presses a button by its verb, or by the title it has on the card. */
  press(verb: string, data: object, who?: Person, place?: Place, more?: Partial<Request>): Promise<Reply>;
}

/** A small world around the feature: the real content, an empty store, two teams. */
export async function world(
  options: { library?: Library; teams?: Teams; store?: Store; now?: number } = {},
): Promise<World> {
  const teams: Teams = options.teams ?? { [TEAM]: [sam, kim] };
  const posts: World['posts'] = [];
  const state = { time: options.now ?? Date.parse('2026-11-24T12:00:00Z') };
  const clock: Clock = { now: () => state.time };
  const store = options.store ?? (await createStore(openSqlite(':memory:'), clock));
  const members = (place: Place): readonly Member[] =>
    (teams[place.teamId ?? ''] ?? []).map(({ id, aadObjectId, name = '' }) => ({
      id,
      name,
      ...(aadObjectId && { aadObjectId }),
    }));
  const posted: Posted = { ok: true, activityId: 'posted-1' };
  const deps: PlanDeps = {
    library: options.library ?? library(),
    plans: store.plans,
    channels: store.channels,
    directory: {
      members: (place) => Promise.resolve(members(place)),
      isMember: (teamId, who, place) =>
        Promise.resolve(
          place.tenantId === TENANT &&
            (teams[teamId] ?? []).some((one) => one.id === who.id && one.tenantId === who.tenantId),
        ),
    },
    poster: {
      post: (target, reply) => (posts.push({ target, reply }), Promise.resolve(posted)),
      update: (target, activityId, reply) => (
        posts.push({ target, activityId, reply }),
        Promise.resolve(posted)
      ),
      remove: () => Promise.resolve(posted),
    },
    clock,
    noteAid: createNoteAid(library()),
    scrub: (text) => {
      const clean = text.replace(/\b\d{3} ?\d{3} ?\d{4}\b/g, '[removed]');
      return { text: clean, cleaned: clean !== text };
    },
  };
  const feature = createPlansFeature(deps);
  const request = (who: Person, place: Place, more: Partial<Request>): Request => ({
    person: who,
    place,
    text: '',
    canReplace: true,
    ...more,
  });
  return {
    deps,
    store,
    posts,
    get time() {
      return state.time;
    },
    set time(value: number) {
      state.time = value;
    },
    async say(text, who = sam, place = chat(who), more = {}) {
      const now = request(who, place, { text, ...more });
      for (const one of feature.commands) {
        const run = one.recognise(text, now);
        if (run) return run(now);
      }
      return undefined;
    },
    press(verb, data, who = sam, place = chat(who), more = {}) {
      const found = feature.buttons.find((one) => one.verb === verb);
      if (!found) throw new Error(`no button ${verb}`);
      return found.press(data, request(who, place, { press: { verb, data }, ...more }));
    },
  };
}

/** Every action of a card, wherever it stands. */
export function actionsOf(card: CardJson | undefined): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const walk = (node: unknown, key: string): void => {
    if (Array.isArray(node)) node.forEach((item) => walk(item, key));
    else if (typeof node === 'object' && node !== null) {
      const item = node as Record<string, unknown>;
      if (typeof item.type === 'string' && item.type.startsWith('Action.') && key !== 'fallback')
        found.push(item);
      for (const [name, value] of Object.entries(item)) walk(value, name);
    }
  };
  walk(card, '');
  return found;
}

/** The data that the button with this title sends. */
export function buttonData(
  card: CardJson | undefined,
  title: string | RegExp,
): { verb: string } & Record<string, unknown> {
  const matches = (given: unknown): boolean =>
    typeof title === 'string' ? given === title : typeof given === 'string' && title.test(given);
  const found = actionsOf(card).find((action) => matches(action.title));
  if (!found)
    throw new Error(
      `no button ${String(title)} among ${actionsOf(card)
        .map((a) => String(a.title))
        .join(', ')}`,
    );
  return found.data as { verb: string } & Record<string, unknown>;
}

/** Every text of a card, in order. */
export function textsOf(card: CardJson | undefined): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null) {
      const item = node as Record<string, unknown>;
      if (item.type === 'TextBlock' && typeof item.text === 'string') found.push(item.text);
      Object.values(item).forEach(walk);
    }
  };
  walk(card);
  return found;
}
