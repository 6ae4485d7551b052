/** Politeness around what is meant, which decides nothing. */
const BEFORE =
  /^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening)|morning|ok|okay|right|so|please|pls|yes|and|there|all|bot|guide)[,!. ]+/;
const AFTER = /[,. ]+(?:please|pls|plz|thanks|thank you|thx|cheers|ta|now|for me|if you can|then|mate)$/;
const ASKING =
  /^(?:(?:can|could|would|will) you (?:please |just )?|(?:can|could|may|shall) i (?:please |just )?|(?:i(?:'d| would) (?:like|love)|i want|i wanna|i need|i'm here|let me|let's|lets)(?: to)? )/;

/** What was typed as one plain line in small letters: marks at the end, greetings and "please" taken away. */
export function plainSentence(text: string): string {
  let line = text
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”"]/g, '')
    .replace(/\p{Extended_Pictographic}|\uFE0F/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (let before = ''; before !== line;) {
    before = line;
    line = line
      .replace(/[\s.!?…:;,)(-]+$/, '')
      .replace(AFTER, '')
      .replace(BEFORE, '');
  }
  return line;
}

/** The same without "can you", "I'd like to". */
export const withoutAsking = (line: string): string => line.replace(ASKING, '');

/** True where a word is `target` or a slip of at most `slips` letters away from it. */
export function isNearly(word: string, target: string, slips: number): boolean {
  if (Math.abs(word.length - target.length) > slips) return false;
  // Each letter that is nowhere in the word costs a slip, and to look is far cheaper than to compare.
  let missing = 0;
  for (const letter of target) if (!word.includes(letter) && (missing += 1) > slips) return false;
  let row = Array.from({ length: target.length + 1 }, (_, index) => index);
  let before: readonly number[] = [];
  for (let i = 1; i <= word.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= target.length; j += 1) {
      const same = word[i - 1] === target[j - 1];
      const swapped = i > 1 && j > 1 && word[i - 1] === target[j - 2] && word[i - 2] === target[j - 1];
      const cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      next.push(swapped ? Math.min(cost, (before[j - 2] ?? 0) + 1) : cost);
    }
    before = row;
    row = next;
  }
  return (row[target.length] ?? slips + 1) <= slips;
}

/** Slips of "induction" set right, so that patterns need to know one spelling only. */
export function mendInduction(line: string): string {
  return line.replace(/\b[a-z]{7,11}\b/g, (word) =>
    isNearly(word, 'induction', 2) && !KEPT.has(word) ? 'induction' : word,
  );
}

/** Words of their own that are near to it. */
const KEPT = new Set(
  'inductions intuition deduction reduction seduction abduction inductive production indication inaction infection injection injunction'.split(
    ' ',
  ),
);
