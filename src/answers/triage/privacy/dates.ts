import { spansOf, type Span } from './span';

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\\.?';
const year = "(?:(?:19|20)\\d{2}|[’']?\\d{2})";
const date =
  `(?:\\d{1,2}[ ]?[/.\\-–][ ]?\\d{1,2}[ ]?[/.\\-–][ ]?${year}|(?:19|20)\\d{2}-\\d{2}-\\d{2}|` +
  `\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ ,\\-/.]{0,2}${month}[ ,\\-/.]{0,2}${year}|${month} \\d{1,2}(?:st|nd|rd|th)?,? ${year})`;

const birth = '(?:d\\.?\\s?o\\.?\\s?b\\.?|date of birth|birth ?date|birth ?day|born(?: on)?(?: the)?|b\\.)';
const labelled = new RegExp(
  `\\b${birth}(?:[ :,=\\-–(]|is|was|of){0,4}(?:${date}|\\d{6}(?!\\d)|\\d{8}(?!\\d)|\\d{1,2}[ ]\\d{1,2}[ ]${year}(?!\\d)|\\d{1,2}[/.\\-]\\d{1,2}\\b)\\)?`,
  'gi',
);
const bare = new RegExp(`(?<!\\d)${date}(?![\\d/])`, 'gi');

/** Dates that are called a date of birth. */
export function datesOfBirth(text: string): Span[] {
  return spansOf('date-of-birth', text, labelled);
}

/** Every full date, for places where one beside a name is as good as a date of birth. */
export function fullDates(text: string): Span[] {
  return spansOf('date-of-birth', text, bare);
}
