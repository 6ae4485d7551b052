import { mendInduction, plainSentence, withoutAsking } from './sentence';

let last = { text: '', line: '' };

/** The line that patterns are held against; a dozen recognisers ask in turn for that of the same message. */
export function clean(text: string): string {
  if (text !== last.text) last = { text, line: mendInduction(plainSentence(text)) };
  return last.line;
}

/** A recogniser of whole sentences: true where one of the patterns is all of it. */
export const sentence =
  (...patterns: readonly RegExp[]) =>
  (text: string): true | undefined => {
    if (text.length > 120) return undefined;
    const line = clean(text);
    return patterns.some((one) => one.test(line) || one.test(withoutAsking(line))) ? true : undefined;
  };
