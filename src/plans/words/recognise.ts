import { fileWish } from './file-wishes';
import { actionWish, listWish, themeWish } from './lists';
import { bare, sentences } from './normalise';
import { SEE } from './patterns';
import { planWish } from './plan-wishes';
import type { Vocabulary } from './vocabulary';
import type { Wish } from './wish';

/** The wish that a message is, if it is one: the whole of it, or its last sentence where that asks to see something. */
export function wishIn(text: string, vocabulary: Vocabulary): Wish | undefined {
  const all = sentences(text);
  if (all.length === 1) return wish(bare(text), vocabulary);
  const last = all.at(-1) ?? '';
  const before = all.slice(0, -1);
  if (all.length > 4 || before.some((sentence) => sentence.endsWith('?'))) return undefined;
  return asksToSee.test(bare(last)) ? wish(bare(last), vocabulary) : undefined;
}

const asksToSee = new RegExp(`^${SEE} `);

function wish(text: string, vocabulary: Vocabulary): Wish | undefined {
  if (text.length > 120) return undefined;
  return (
    planWish(text, vocabulary) ??
    fileWish(text, vocabulary) ??
    listWish(text, vocabulary) ??
    themeWish(text, vocabulary) ??
    actionWish(text, vocabulary)
  );
}
