import type { ExtensionResult } from '../conversation/extension';
import type { Library } from '../knowledge/library';
import { resourceResult, sourceResult } from './extension-pages';

/** Where pages of everybody's are: to preview ours, Teams would have to show us every link to them that anybody pastes. */
const NOT_WATCHED = new Set(['youtube.com']);

/** An address taken apart for comparing; undefined for anything that is no web page. */
export interface Address {
  /** Without "www.". */
  readonly host: string;
  /** In lower case, without the last slash. */
  readonly path: string;
  readonly query: URLSearchParams;
}

export function addressOf(url: string): Address | undefined {
  if (url.length > 2_000 || !URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname, searchParams } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return {
    host: hostname.replace(/^www\./, ''),
    path: pathname.toLowerCase().replace(/\/+$/, ''),
    query: searchParams,
  };
}

interface Page {
  readonly address: Address;
  readonly show: () => ExtensionResult;
}

/** Our pages: resources first, since they say more than the source at the same address. Only confirmed or likely links. */
function pagesOf(library: Library): readonly Page[] {
  const { resources, sources } = library.content;
  const page = (url: string | null, show: () => ExtensionResult): readonly Page[] => {
    const address = url === null ? undefined : addressOf(url);
    return address && !NOT_WATCHED.has(address.host) ? [{ address, show }] : [];
  };
  return [
    ...resources
      .filter((one) => !one.hidden)
      .flatMap((one) => page(one.url, () => resourceResult(one, library))),
    ...sources.flatMap((one) => page(one.url, () => sourceResult(one, library))),
  ];
}

/** Finds the preview of a pasted link: same host and path; its query and fragment don't matter unless the page's own has one. */
export function createUnfurl(library: Library): (url: string) => ExtensionResult | undefined {
  const pages = new Map<string, Page[]>();
  for (const page of pagesOf(library)) {
    const key = page.address.host + page.address.path;
    pages.set(key, [...(pages.get(key) ?? []), page]);
  }
  return (url) => {
    const address = addressOf(url);
    if (!address) return undefined;
    const candidates = pages.get(address.host + address.path) ?? [];
    return candidates.find((page) => holds(address.query, page.address.query))?.show();
  };
}

const holds = (query: URLSearchParams, wanted: URLSearchParams): boolean =>
  [...wanted].every(([key, value]) => query.get(key) === value);

/** A name that can itself be registered: its "www." is the same site. */
const REGISTRABLE = /^[^.]+\.((ac|co|gov|nhs|org)\.uk|[a-z]+)$/;

/** The domains whose links Teams shows us, for the app's manifest: each page's host, with and without "www.". */
export function linkDomains(library: Library): readonly string[] {
  const hosts = pagesOf(library).map((page) => page.address.host);
  const urls = [...library.content.resources, ...library.content.sources].flatMap(({ url }) =>
    url ? [new URL(url).hostname] : [],
  );
  const known = new Set(urls);
  const all = hosts.flatMap((host) =>
    known.has(`www.${host}`) || REGISTRABLE.test(host) ? [host, `www.${host}`] : [host],
  );
  return [...new Set(all)].sort();
}
