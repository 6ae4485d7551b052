import { DateTime } from 'luxon';

/** A day as somebody names it, before it is known what day it is today. */
export type SpokenDay =
  | { readonly kind: 'days' | 'weeks' | 'months'; readonly n: number }
  | { readonly kind: 'week' | 'month'; readonly n: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: 'last' | 'next' | 'this' | 'plain' }
  | { readonly kind: 'date'; readonly day: number; readonly month: number; readonly year?: number };

/** Whether the day is told as gone or to come; decides "on Monday" and dates without a year. */
export type Tense = 'past' | 'future' | 'either';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAY =
  /^(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const COUNT = `(\\d{1,2}|an?|a couple of|a few|${NUMBERS.slice(1).join('|')})`;
const UNIT = '(day|week|fortnight|month)s?';

/** Reads a day: "yesterday", "last Monday", "two weeks ago", "5 January 2027", "05/01/2027"; undefined for the rest. */
export function parseDay(text: string): SpokenDay | undefined {
  const words = text
    .toLowerCase()
    .replace(/[,.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:on |from |since )?(?:the )?/, '');
  return relative(words) ?? weekday(words) ?? written(words) ?? digits(words);
}

function relative(words: string): SpokenDay | undefined {
  const near = {
    today: 0,
    'this morning': 0,
    now: 0,
    yesterday: -1,
    tomorrow: 1,
    'day before yesterday': -2,
  }[words];
  if (near !== undefined) return { kind: 'days', n: near };
  const around = /^(last|this|next) (week|month)$/.exec(words);
  if (around)
    return { kind: around[2] as 'week' | 'month', n: { last: -1, this: 0, next: 1 }[around[1] ?? ''] ?? 0 };
  const counted =
    new RegExp(`^(in) ${COUNT} ${UNIT}(?:'s? time)?$`).exec(words) ??
    new RegExp(`^()${COUNT} ${UNIT} ago$`).exec(words);
  if (!counted) return undefined;
  const n = count(counted[2] ?? '') * (counted[1] === 'in' ? 1 : -1);
  if (counted[3] === 'fortnight') return { kind: 'weeks', n: n * 2 };
  return { kind: `${counted[3] ?? 'day'}s` as 'days' | 'weeks' | 'months', n };
}

function count(word: string): number {
  if (/^an?$/.test(word)) return 1;
  if (word === 'a couple of') return 2;
  if (word === 'a few') return 3;
  const named = NUMBERS.indexOf(word);
  return named > 0 ? named : Number(word);
}

function weekday(words: string): SpokenDay | undefined {
  const match = /^(?:(last|next|this|coming|this coming) )?(\w+)$/.exec(words);
  const name = match?.[2] ?? '';
  if (!WEEKDAY.test(name)) return undefined;
  const said = match?.[1];
  const which = said === 'last' || said === 'this' || said === 'next' ? said : said ? 'next' : 'plain';
  return { kind: 'weekday', weekday: WEEKDAYS.indexOf(name.slice(0, 3)) + 1, which };
}

function written(words: string): SpokenDay | undefined {
  const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}(?: (\\d{4}))?$`).exec(words);
  if (dayFirst) return date(dayFirst[1], MONTHS.indexOf((dayFirst[2] ?? '').slice(0, 3)) + 1, dayFirst[3]);
  const monthFirst = new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?: (\\d{4}))?$`).exec(words);
  if (!monthFirst) return undefined;
  return date(monthFirst[2], MONTHS.indexOf((monthFirst[1] ?? '').slice(0, 3)) + 1, monthFirst[3]);
}

function digits(words: string): SpokenDay | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (iso) return date(iso[3], Number(iso[2]), iso[1]);
  // British order: the day before the month.
  const slashed = /^(\d{1,2})[/ -](\d{1,2})(?:[/ -](\d{4}|\d{2}))?$/.exec(words);
  if (!slashed) return undefined;
  const year = slashed[3]?.length === 2 ? `20${slashed[3]}` : slashed[3];
  return date(slashed[1], Number(slashed[2]), year);
}

function date(day: string | undefined, month: number, year: string | undefined): SpokenDay | undefined {
  // 2028 is a leap year, so 29 February passes where no year was said.
  const there = DateTime.fromObject({ year: Number(year ?? 2028), month, day: Number(day) });
  if (!there.isValid) return undefined;
  return { kind: 'date', day: Number(day), month, ...(year !== undefined && { year: Number(year) }) };
}

/** The calendar day that is meant, seen from `today` ("2026-11-24"). */
export function resolveDay(spoken: SpokenDay, today: string, tense: Tense): string {
  const from = DateTime.fromISO(today);
  return settle(spoken, from, tense).toFormat('yyyy-MM-dd');
}

function settle(spoken: SpokenDay, from: DateTime, tense: Tense): DateTime {
  if (spoken.kind === 'date') return nearest(spoken, from, tense);
  if (spoken.kind === 'weekday') return onWeekday(spoken, from, tense);
  if (spoken.kind === 'week') return from.startOf('week').plus({ weeks: spoken.n });
  if (spoken.kind === 'month') return from.startOf('month').plus({ months: spoken.n });
  return from.plus({ [spoken.kind]: spoken.n });
}

function onWeekday(spoken: SpokenDay & { kind: 'weekday' }, from: DateTime, tense: Tense): DateTime {
  const ahead = (spoken.weekday - from.weekday + 7) % 7;
  if (spoken.which === 'this') return from.startOf('week').plus({ days: spoken.weekday - 1 });
  if (spoken.which === 'next') return from.plus({ days: ahead || 7 });
  if (spoken.which === 'last') return from.minus({ days: (7 - ahead) % 7 || 7 });
  return tense === 'past' ? from.minus({ days: (7 - ahead) % 7 }) : from.plus({ days: ahead });
}

/** A date without a year is the nearest one that fits the tense. */
function nearest(spoken: SpokenDay & { kind: 'date' }, from: DateTime, tense: Tense): DateTime {
  const { day, month } = spoken;
  const inYear = (year: number): DateTime => DateTime.fromObject({ year, month, day });
  if (spoken.year !== undefined) return inYear(spoken.year);
  const fits = (one: DateTime): boolean =>
    one.isValid && (tense === 'either' || (tense === 'past' ? one <= from : one >= from));
  const years = Array.from({ length: 17 }, (_, index) => inYear(from.year - 8 + index));
  const distance = (one: DateTime): number => Math.abs(one.toMillis() - from.toMillis());
  return years.filter(fits).sort((a, b) => distance(a) - distance(b))[0] ?? from;
}
