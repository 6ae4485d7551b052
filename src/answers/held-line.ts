import type { Library } from '../knowledge/library';
import { shownDate } from './citations';

/** What a stored field is called where its own name says too little. */
const NAMES: Readonly<Record<string, string>> = {
  action: 'action',
  agreed: 'agreed',
  at: 'when',
  begunAt: 'begun',
  due: 'due',
  entryId: 'answer',
  peer: 'talked over with a peer',
  startDate: 'first day',
  state: 'how it stands',
  timeZone: 'time zone',
};

/** Addresses and keys of machines: they are in the download, and say nothing on a card. */
const TECHNICAL = new Set([
  'id',
  'conversationId',
  'tenantId',
  'serviceUrl',
  'botId',
  'personKey',
  'personId',
  'protocol',
  'key',
]);

/** Later than any count, as milliseconds. */
const A_MOMENT = 100_000_000_000;

/** One thing that is held, as a line that a person can read; the download has it in full. */
export function heldLine(item: unknown, library: Library, timeZone?: string): string {
  if (typeof item !== 'object' || item === null) return valueWords(item, library, timeZone);
  return Object.entries(item)
    .filter(([key, value]) => !TECHNICAL.has(key) && value !== null && value !== undefined && value !== '')
    .map(([key, value]) => `${NAMES[key] ?? spaced(key)}: ${valueWords(value, library, timeZone)}`)
    .join(', ');
}

/** "yourManager" as "your manager". */
const spaced = (key: string): string => key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

function valueWords(value: unknown, library: Library, timeZone?: string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value > A_MOMENT ? moment(value, timeZone) : String(value);
  if (Array.isArray(value)) return String(value.length);
  if (typeof value === 'string') return textWords(value, library, timeZone);
  return 'in the download';
}

function textWords(text: string, library: Library, timeZone?: string): string {
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return moment(Date.parse(text), timeZone);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return shownDate(text);
  const named =
    library.entry(text)?.title ?? library.role(text)?.label ?? library.audience(text)?.label ?? text;
  return /^[a-z]+(?:-[a-z]+)+$/.test(named) ? named.replaceAll('-', ' ') : named;
}

/** In the person's own time zone where it is known and real, else in that of the guidance's country. */
function moment(at: number, timeZone = 'Europe/London'): string {
  try {
    const shape = { dateStyle: 'long', timeStyle: 'short', timeZone } as const;
    return new Intl.DateTimeFormat('en-GB', shape).format(at);
  } catch {
    return new Date(at).toISOString();
  }
}
