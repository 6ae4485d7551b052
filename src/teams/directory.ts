import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Clock } from '../conversation/clock';
import type { Directory, Member } from '../conversation/ports';
import type { Person, Place } from '../conversation/request';
import type { Log } from '../log';
import type { Connector } from './connector';
import { ConnectorError, failureFields } from './connector-error';

const member = z
  .object({
    id: z.string(),
    name: z.string().nullish(),
    aadObjectId: z.string().nullish(),
    objectId: z.string().nullish(),
  })
  .transform(({ id, name, aadObjectId, objectId }): Member => {
    const directoryId = aadObjectId ?? objectId;
    return { id, name: name ?? '', ...(directoryId && { aadObjectId: directoryId }) };
  });
const page = z.object({ members: z.array(member).nullish(), continuationToken: z.string().nullish() });

const MINUTE = 60_000;
const PAGE_SIZE = '200';

/** Teams larger than this are not read to the end: nobody chooses from such a list. */
const MOST_PAGES = 50;

/** Who belongs to a team or chat, asked of Teams and remembered for a minute. */
export function createDirectory(connector: Connector, clock: Clock, log: Log): Directory {
  const lists = new LRUCache<string, Promise<readonly Member[]>>({
    max: 500,
    ttl: MINUTE,
    ttlResolution: 0,
    perf: clock,
  });
  const memberships = new LRUCache<string, Promise<boolean>>({
    max: 5_000,
    ttl: MINUTE,
    ttlResolution: 0,
    perf: clock,
  });
  return {
    members(place) {
      const key = rosterOf(place);
      const known = lists.get(key) ?? readAll(connector, place, key);
      lists.set(key, known);
      known.catch(() => lists.delete(key));
      return known;
    },
    async isMember(teamId, person, place) {
      const key = `${teamId}\n${person.id}`;
      const asked = memberships.get(key) ?? ask(connector, teamId, person, place);
      memberships.set(key, asked);
      try {
        return await asked;
      } catch (thrown) {
        // A right that can't be proven is none; the next time Teams is asked again.
        memberships.delete(key);
        log.info('membership not confirmed', failureFields(thrown));
        return false;
      }
    },
  };
}

/** A channel has its team's members. */
const rosterOf = ({ teamId, conversationId }: Place): string => teamId ?? conversationId;

async function readAll(
  connector: Connector,
  { serviceUrl }: Place,
  roster: string,
): Promise<readonly Member[]> {
  const members: Member[] = [];
  let token: string | undefined;
  for (let read = 0; read < MOST_PAGES; read += 1) {
    const query = { pageSize: PAGE_SIZE, ...(token !== undefined && { continuationToken: token }) };
    const path = ['conversations', roster, 'pagedmembers'];
    const { members: more, continuationToken } = page.parse(
      await connector({ serviceUrl, method: 'GET', path, query }),
    );
    members.push(...(more ?? []));
    if (!continuationToken) break;
    token = continuationToken;
  }
  return members;
}

/** Whether Teams says that they belong; it answers 404 where they do not. */
async function ask(
  connector: Connector,
  teamId: string,
  person: Person,
  { serviceUrl }: Place,
): Promise<boolean> {
  try {
    const path = ['conversations', teamId, 'members', person.id];
    const found = member.safeParse(await connector({ serviceUrl, method: 'GET', path })).data;
    return found !== undefined && (found.id === person.id || isSame(found.aadObjectId, person.aadObjectId));
  } catch (thrown) {
    if (thrown instanceof ConnectorError && thrown.failure.kind === 'gone') return false;
    throw thrown;
  }
}

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one === other;
