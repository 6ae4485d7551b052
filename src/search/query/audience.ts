import type { QueryWord } from './words';
import { Phrases } from './phrases';

// "For my part" in staff's words: the answer depends on who asks.
const OWN_PART =
  /\b(i|we|my|our) (need|have|ought) to\b|\b(should|must|can|could|do|am|are|shall) (i|we)\b|\b(my|our) (part|job|bit|role|list|side|responsibilit|dut)|\b(i|we) (should|must)\b|\bexpected of (me|us)\b|\bon me\b|\bim meant to\b|\bfor me\b|\bas an? \w+/;

/** Whether the asker asks for what they themselves should do. */
export function asksOwnPart(folded: string): boolean {
  return OWN_PART.test(folded);
}

/** Finds the audience that a question names. */
export class AudienceNames {
  private readonly phrases = new Phrases<string>();

  constructor(names: Readonly<Record<string, readonly string[]>>) {
    for (const [audience, says] of Object.entries(names))
      for (const name of says) this.phrases.add(name, audience);
  }

  /** Audiences named, in order, each with the words that name it. */
  find(
    words: readonly QueryWord[],
  ): { readonly audience: string; readonly at: number; readonly length: number }[] {
    return this.phrases
      .find(words.map((word) => word.stem))
      .flatMap(({ at, length, values }) => values.map((audience) => ({ audience, at, length })));
  }
}
