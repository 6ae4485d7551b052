/** "1 step", "3 steps". */
export const countOf = (n: number, one: string, many = `${one}s`): string =>
  `${String(n)} ${n === 1 ? one : many}`;

/** The first letter small, for a label inside a sentence: "your first week". */
export const inSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
