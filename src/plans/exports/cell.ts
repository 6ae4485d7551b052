import { officeText } from './plain-words';

/** What a spreadsheet may take for a formula at the start of a cell, also after blanks. */
const FORMULA = /^[\s\u0000-\u001F]*[=+\-@|%]/;

/** The longest text of a cell. */
const MOST = 32_000;

/** Text for a cell that no spreadsheet runs: what looks like a formula is shown after an apostrophe. */
export function cellText(text: string): string {
  const safe = officeText(text).slice(0, MOST);
  return FORMULA.test(text) || FORMULA.test(safe) ? `'${safe}` : safe;
}
