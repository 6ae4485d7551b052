import { personKey, type Request } from '../conversation/request';
import type { Pathway } from '../knowledge/induction';
import type { InductionDeps } from './deps';
import type { Journey } from './ports';
import { zoneOr } from './stage';

/** The journey under way of whoever speaks, with its pathway. Found by the authenticated person, never by card data. */
export interface Own {
  readonly key: string;
  readonly journey: Journey;
  readonly pathway: Pathway;
}

/** Finds it, and keeps its time zone to that of the person's client; undefined where none is under way. */
export async function ownJourney(deps: InductionDeps, request: Request): Promise<Own | undefined> {
  const key = personKey(request.person);
  const journey = await deps.journeys.current(key);
  if (!journey) return undefined;
  // A pathway that was withdrawn since leaves the person with the first there is, and their ticks.
  const pathway = deps.library.pathway(journey.pathway) ?? deps.library.pathways[0];
  if (!pathway) return undefined;
  const timeZone = zoneOr(request.timeZone, journey.timeZone);
  if (timeZone === journey.timeZone) return { key, journey, pathway };
  await deps.journeys.change(key, { timeZone });
  return { key, journey: { ...journey, timeZone }, pathway };
}

/** The zone for somebody without a journey: their client's, what is known of them, or London. */
export async function zoneOf(deps: InductionDeps, request: Request): Promise<string> {
  const known = await deps.people.find(personKey(request.person));
  return zoneOr(request.timeZone, zoneOr(known.timeZone));
}
