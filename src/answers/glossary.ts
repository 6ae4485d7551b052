import type { Library } from '../knowledge/library';
import type { GlossaryTerm } from '../knowledge/schemas';

/** "What is an AMHP?", "what does ASYE stand for", "define PSW", or the bare abbreviation. */
const asksForMeaning = [
  /^(?:what|wot|wat)(?:'?s| is| are| does| do)\s+(?:an? |the )?(.+?)(?:\s+(?:mean|means|stand for|stands for))?$/,
  /^(?:define|meaning of|explain)\s+(?:an? |the )?(.+)$/,
  /^(.+?)\s+(?:meaning|stands for what)$/,
  /^(.+)$/,
];

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const indexes = new WeakMap<Library, ReadonlyMap<string, GlossaryTerm>>();

function indexOf(library: Library): ReadonlyMap<string, GlossaryTerm> {
  const known = indexes.get(library);
  if (known) return known;
  const pairs = library.content.glossary.flatMap((term) =>
    [term.term, term.full, ...term.also].map((name) => [fold(name), term] as const),
  );
  const index = new Map(pairs);
  indexes.set(library, index);
  return index;
}

/** The glossary's term where the question asks for nothing but its meaning. */
export function termIn(question: string, library: Library): GlossaryTerm | undefined {
  const index = indexOf(library);
  const text = question
    .toLowerCase()
    .replace(/[?.!]+\s*$/, '')
    .trim();
  for (const pattern of asksForMeaning) {
    const term = index.get(fold(pattern.exec(text)?.[1] ?? ''));
    if (term) return term;
  }
  return undefined;
}
