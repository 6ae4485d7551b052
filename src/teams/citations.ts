import type { CitationMark } from '../conversation/reply';
import { clip } from './text';

/** Teams shows at most this many, and refuses a message whose names or abstracts are longer. */
const MOST = 20;
const LONGEST_NAME = 80;
const LONGEST_ABSTRACT = 160;

/** The citations as the one entity that Teams reads them from. There is no AI label: nothing here is generated. */
export function citationEntity(citations: readonly CitationMark[]): object {
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    citation: citations.slice(0, MOST).map((mark) => ({
      '@type': 'Claim',
      position: mark.position,
      appearance: appearance(mark),
    })),
  };
}

/** An empty name or abstract is answered with 400, and the whole message is lost: neither is ever empty. */
function appearance({ title, abstract, url }: CitationMark): object {
  const name = title.trim() || abstract.trim() || 'Source';
  return {
    '@type': 'DigitalDocument',
    name: clip(name, LONGEST_NAME),
    abstract: clip(abstract.trim() || name, LONGEST_ABSTRACT),
    ...(url?.startsWith('https://') && { url }),
  };
}

/** "[1] [2]": Teams shows only citations whose mark stands in the text. */
export function marksMissing(text: string, citations: readonly CitationMark[]): string {
  const marks = citations.slice(0, MOST).map((citation) => `[${String(citation.position)}]`);
  return marks.filter((mark) => !text.includes(mark)).join(' ');
}
