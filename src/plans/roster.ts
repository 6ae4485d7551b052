import type { Directory, Member } from '../conversation/ports';
import { personKey, type Place, type Request } from '../conversation/request';
import { FORMER, type Plan } from './ports';

export interface RosterMember {
  /** The key under which the person is stored. */
  readonly key: string;
  /** The key without its tenant: what a card sends. */
  readonly token: string;
  /** The Teams id, for refresh. */
  readonly id: string;
  readonly name: string;
}

/** The people of a plan's team, for the screen only: names are never stored. */
export interface Roster {
  readonly members: readonly RosterMember[];
  /** How a stored person is called here: "you", a name, or what can be said of somebody who is gone. */
  nameOf(key: string | null | undefined): string;
}

/** Where the plan's team is, seen from here. */
export function teamPlace(place: Place, teamId: string): Place {
  if (place.teamId === teamId) return place;
  return { ...place, scope: 'channel', teamId, conversationId: teamId };
}

/** The people of the plan's team; the person alone for a personal plan, or where the platform can't say. */
export async function rosterOf(plan: Plan, request: Request, directory: Directory): Promise<Roster> {
  const me = personKey(request.person);
  if (plan.teamId === undefined) return roster([], me);
  // A list of names is a nicety: without it the plan still opens, and says "a team member".
  const found = await directory
    .members(teamPlace(request.place, plan.teamId))
    .catch((): readonly Member[] => []);
  return roster(
    found.map((member) => toRosterMember(member, plan.tenantId)),
    me,
  );
}

/** A roster of known members; `me` is called "you", nobody is where it is undefined. */
export function roster(members: readonly RosterMember[], me: string | undefined): Roster {
  const names = new Map(members.map(({ key, name }) => [key, name]));
  return {
    members: [...members].sort(
      (a, b) => Number(b.key === me) - Number(a.key === me) || a.name.localeCompare(b.name),
    ),
    nameOf: (key) => {
      if (key === null || key === undefined) return 'nobody';
      if (key === me) return 'you';
      return names.get(key) ?? (key === FORMER || names.size > 0 ? 'a former member' : 'a team member');
    },
  };
}

/** A member as the roster holds them. */
export function toRosterMember({ id, aadObjectId, name }: Member, tenantId: string): RosterMember {
  const token = aadObjectId ?? id;
  return { key: personKey({ id, tenantId, ...(aadObjectId && { aadObjectId }) }), token, id, name };
}

/** What a card sends for an action that nobody owns. */
export const NOBODY = 'nobody';

/** A stored key as a card sends it: without its tenant. */
export function tokenOf(key: string, plan: Plan): string {
  return key.startsWith(`${plan.tenantId}/`) ? key.slice(plan.tenantId.length + 1) : key;
}

/** What a card sent, as a stored key. */
export const keyOf = (token: string, plan: Plan): string =>
  token === FORMER ? FORMER : `${plan.tenantId}/${token}`;
