import { mendInduction, plainSentence, withoutAsking } from './sentence';

/** The line that patterns are held against. */
export const clean = (text: string): string => mendInduction(plainSentence(text));

/** A recogniser of whole sentences: true where one of the patterns is all of it. */
export const sentence =
  (...patterns: readonly RegExp[]) =>
  (text: string): true | undefined => {
    if (text.length > 120) return undefined;
    const line = clean(text);
    return patterns.some((one) => one.test(line) || one.test(withoutAsking(line))) ? true : undefined;
  };
