import { standsAlone } from './answerable';
import { concernOf } from './concern';
import { normalise } from './normalise';
import { anythingIdentifying, identifying } from './privacy';
import { without } from './privacy/span';
import { staffNames } from './privacy/staff-names';
import type { Concern } from './signs/sign';

export type { Concern } from './signs/sign';

/** What has to be seen to before a message is searched, stored or logged. */
export interface Triage {
  readonly concern?: Concern;
  /** Set where the text identifies somebody; `kinds` such as "nhs-number", "name", "date-of-birth", "address", "phone". */
  readonly privacy?: { readonly kinds: readonly string[] };
  /** The text with every identifying piece taken out; the input itself where there was none. */
  readonly cleanText: string;
  /** Whether what remains holds a question that can be answered from the guidance. */
  readonly answerable: boolean;
}

/** Looks at one message; pure, quick, keeps nothing. */
export function triage(text: string): Triage {
  const spans = identifying(text);
  // Beside what identifies somebody, any name may be theirs too.
  const cleanText = spans.length === 0 ? text : without(text, [...spans, ...staffNames(text)]);
  const concern = concernOf(normalise(text));
  const privacy = spans.length > 0 ? { kinds: [...new Set(spans.map(({ kind }) => kind))] } : undefined;
  const answerable =
    concern === undefined && privacy === undefined
      ? true
      : concern === 'hurt-at-work' && !privacy
        ? true
        : standsAlone(cleanText);
  return { ...(concern && { concern }), ...(privacy && { privacy }), cleanText, answerable };
}

/** The text fit to be kept: whatever may identify anybody is out, also where it is not certain. */
export function scrub(text: string): string {
  return without(text, anythingIdentifying(text), '…');
}
