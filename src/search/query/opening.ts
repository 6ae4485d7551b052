import { fold } from '../analysis/fold';
import { asksOwnPart } from './own-part';
import type { QueryWord } from './words';

/** Where an opening ends: a comma, a stop, a colon, a dash between spaces. */
const END = /[,.:;!\n]|\s[-–—]+\s/;
/** An opening is short: more words than this are a sentence. */
const LONGEST = 10;
/** A question needs so many words of its own, unless it asks for one's own part. */
const SHORTEST_REST = 2;

// What may stand beside a job title without saying anything else.
const BESIDE: ReadonlySet<string> = new Set(
  `trust nhs council borough county city town university uni college team ward unit community mental health service
  services hospital department dept partnership authority local government here lead leader manager director head
  senior deputy assistant chief new coordinator officer chair member social care adult adults children work worker
  workers hello hi morning afternoon evening speaking newly acting interim big small rural london large`.split(
    /\s+/,
  ),
);

/**
 * Where the question proper begins, in characters, after an opening by which people say who they are: "HR business
 * partner here, …", "team manager, community mental health. …". 0 where there is none. `says` tells whether words
 * name an audience, and which of them do.
 */
export function openingEnd(
  text: string,
  read: (text: string) => readonly QueryWord[],
  says: (words: readonly QueryWord[]) => readonly boolean[],
): number {
  let end = 0;
  let named = false;
  for (;;) {
    const match = END.exec(text.slice(end));
    if (!match) break;
    const words = read(text.slice(end, end + match.index));
    if (words.length > LONGEST) break;
    const saying = says(words);
    const empty = words.every(({ word, stop }, i) => saying[i] || stop || BESIDE.has(word));
    if (!empty) break;
    named ||= saying.some(Boolean);
    end += match.index + match[0].length;
  }
  if (!named) return 0;
  const rest = read(text.slice(end)).filter(({ stop }) => !stop);
  return rest.length >= SHORTEST_REST || asksOwnPart(fold(text.slice(end))) ? end : 0;
}
