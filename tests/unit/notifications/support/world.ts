import { identifyingIn } from '../../../../src/answers/first-aid';
import type { Directory } from '../../../../src/conversation/ports';
import { createRespond, type Respond } from '../../../../src/conversation/respond';
import type { Reply } from '../../../../src/conversation/reply';
import type { Request } from '../../../../src/conversation/request';
import type { Library } from '../../../../src/knowledge/library';
import { createNotifications, type Notifications, type PlanDigest } from '../../../../src/notifications';
import { silentLog } from '../../../../src/notifications/log';
import type { OutboxSettings } from '../../../../src/notifications/outbox/settings';
import { createStore, type Store } from '../../../../src/store';
import { openSqlite, type Database } from '../../../../src/store/database';
import { libraryOf } from './content';
import { FakeClock, FakePoster } from './fakes';

export const ANNOUNCER = 'aaaaaaaa-0000-4000-8000-000000000001';
/** Monday 12 January 2026, eight in the morning in London. */
export const MONDAY_8 = Date.UTC(2026, 0, 12, 8);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

const base = {
  tenantId: 't1',
  serviceUrl: 'https://smba.trafficmanager.net/uk/',
  protocol: 'msteams',
  botId: '28:bot',
} as const;

/** Notifications with a store in memory, a clock that is set, and a poster that remembers. */
export class World {
  readonly poster = new FakePoster();
  readonly members = new Set<string>();
  plan: Awaited<ReturnType<PlanDigest['due']>> = { overdue: 0, dueSoon: 0, lines: [] };
  notifications!: Notifications;
  private respond!: Respond;

  private constructor(
    readonly store: Store,
    readonly clock: FakeClock,
  ) {}

  static async open(
    options: { library?: Library; database?: Database; settings?: Partial<OutboxSettings> } = {},
  ): Promise<World> {
    const clock = new FakeClock(MONDAY_8);
    const world = new World(await createStore(options.database ?? openSqlite(':memory:'), clock), clock);
    world.restart(options.library, options.settings);
    return world;
  }

  /** A new process on the same store, with perhaps other content. */
  restart(library: Library = libraryOf(), settings: Partial<OutboxSettings> = {}): void {
    const directory: Directory = {
      members: () => Promise.resolve([]),
      isMember: (teamId, person) => Promise.resolve(this.members.has(`${teamId}/${person.id}`)),
    };
    this.notifications = createNotifications({
      store: this.store.notifications,
      conversations: this.store.conversations,
      directory,
      poster: this.poster,
      library,
      clock: this.clock,
      timer: this.clock,
      log: silentLog,
      announcers: [ANNOUNCER.toUpperCase()],
      identifying: identifyingIn,
      housekeepingSeconds: 60,
      retentionDays: 365,
      plans: { due: () => Promise.resolve(this.plan) },
      random: () => 0.5,
      settings: { stopMs: 100, ...settings },
    });
    this.respond = createRespond({
      firstAid: (request) => Promise.resolve({ text: request.text, cleaned: false }),
      features: this.notifications.features,
      answer: () => Promise.resolve({ text: 'an answer' }),
    });
  }

  /** A sentence typed in a channel of the team "team-1". */
  inChannel(text: string, channel = '19:duty', more: Partial<Request> = {}): Promise<Reply> {
    return this.ask({ text, place: channelPlace(channel), ...more });
  }

  press(verb: string, data: object = {}, more: Partial<Request> = {}): Promise<Reply> {
    return this.ask({ press: { verb, data }, ...more });
  }

  ask(more: Partial<Request>): Promise<Reply> {
    return this.respond({ person: sam, place: chatOf(sam.id), text: '', ...more });
  }

  /** Somebody who has a chat with the bot. */
  async meet(id: string, role?: string): Promise<void> {
    await this.store.conversations.save({
      ...base,
      scope: 'personal',
      conversationId: `a:${id}`,
      personId: id,
      personKey: `t1/${id}`,
    });
    if (role) await this.store.people.setRole(`t1/${id}`, role);
  }
}

export const sam = { id: '29:sam', tenantId: 't1' } as const;
export const announcer = { id: '29:ann', aadObjectId: ANNOUNCER, tenantId: 't1' } as const;
export const chatOf = (id: string) => ({ ...base, scope: 'personal' as const, conversationId: `a:${id}` });
export const channelPlace = (channel: string) => ({
  ...base,
  scope: 'channel' as const,
  conversationId: `${channel};messageid=1`,
  channelId: channel,
  channelName: 'Duty desk',
  teamId: 'team-1',
  teamName: 'North team',
});
export const asAnnouncer = { person: announcer, place: chatOf('29:ann') };

/** Everything that can be read in a reply. */
export const textOf = (reply: Reply | undefined): string => JSON.stringify(reply ?? {});
