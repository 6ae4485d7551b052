import { ofLastText } from '../conversation/of-last-text';
import { mendInduction, plainSentence, withoutAsking } from './sentence';

/** The lines that patterns are held against. */
const linesOf = ofLastText((text) => {
  const line = mendInduction(plainSentence(text));
  return { line, asked: withoutAsking(line) };
});

export const clean = (text: string): string => linesOf(text).line;

/** A recogniser of whole sentences: true where one of the patterns is all of it. */
export const sentence =
  (...patterns: readonly RegExp[]) =>
  (text: string): true | undefined => {
    if (text.length > 120) return undefined;
    const { line, asked } = linesOf(text);
    return patterns.some((one) => one.test(line) || (asked !== line && one.test(asked))) ? true : undefined;
  };
