import type { Library } from '../knowledge/library';

/** One question in so many is one that is not answered. */
const UNKNOWN_EVERY = 10;
/** Prime, so that neighbours in the content are not asked one after another. */
const STRIDE = 7_919;

/** What people ask, in their own words: every entry's phrasings, and between them questions that are declined. */
export function benchQuestions({ entries, content }: Library): readonly string[] {
  const asked = entries.flatMap((entry) => (entry.withdrawn ? [] : entry.asks));
  const unknown = content.topics.flatMap((topic) => topic.asks);
  const take = (from: readonly string[], at: number): string => from[(at * STRIDE) % from.length] ?? '';
  return asked.map((_, at) => take(at % UNKNOWN_EVERY === 0 ? unknown : asked, at));
}

/** What half of the people say of themselves first; the others have no role. */
export function benchRoles({ roles }: Library): readonly string[] {
  return roles.map((role) => `My role is ${role.label}`);
}
