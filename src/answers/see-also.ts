import type { Library } from '../knowledge/library';
import type { Resource } from '../knowledge/schemas';

/** A standard, guideline, law or report to open, with what must be said of its status. */
export interface SeeAlso {
  readonly resource: Resource;
  /** Its own page, else the publisher's; never a made-up link. */
  readonly url?: string;
  /** "NG212 replaced PH22"; only where it is not simply current. */
  readonly note?: string;
}

/** The first `most` resources that may be shown, in the content owner's order. */
export function seeAlso(ids: readonly string[], library: Library, most = 3): readonly SeeAlso[] {
  return ids
    .map((id) => library.resource(id))
    .filter((resource) => resource !== undefined)
    .filter((resource) => !resource.hidden)
    .slice(0, most)
    .map((resource) => describe(resource, library));
}

/** A resource as it is shown. */
export function describe(resource: Resource, library: Library): SeeAlso {
  const url = resource.url ?? resource.fallbackUrl ?? undefined;
  const note = statusNote(resource, library);
  return { resource, ...(url && { url }), ...(note && { note }) };
}

function statusNote(resource: Resource, library: Library): string | undefined {
  const successor = resource.supersededBy ? library.resource(resource.supersededBy) : undefined;
  if (successor) return `Replaced by ${successor.title}`;
  if (resource.supersedes) return `Replaces ${resource.supersedes}`;
  const current = resource.status === 'current' || resource.status === 'in-force';
  return current ? undefined : resource.statusNote || label[resource.status];
}

const label: Readonly<Record<Resource['status'], string | undefined>> = {
  current: undefined,
  'in-force': undefined,
  'partly-in-force': 'Only partly in force',
  superseded: 'Superseded',
  archived: 'Archived',
  uncertain: 'Its status is uncertain',
  'not-found': 'We could not find it online',
};
