import { DateTime } from 'luxon';
import type { Library } from '../../knowledge/library';
import { findStep } from '../journey';
import type { Journey, Reflection } from '../ports';
import { dayAt, readDay } from '../stage';
import { countOf } from '../text';

/** What Social Work England asks for in a registration year; source: resource swe-cpd, as of 24 November 2026. */
const PIECES = 2;

/** One piece of CPD: what was learnt at one step; several reflections on the same step are one piece. */
export interface Piece {
  readonly title: string;
  /** The day of the first reflection. */
  readonly day: string;
  readonly reflections: readonly (Reflection & { readonly day: string })[];
  readonly peer: boolean;
}

/** A registration year (1 December to 30 November), what it holds, and what is missing. */
export interface CpdYear {
  readonly from: string;
  readonly to: string;
  readonly pieces: readonly Piece[];
  /** Plain sentences; empty where nothing is missing. */
  readonly missing: readonly string[];
  /** "open" from 1 September to 30 November, "closed" once the year is over. */
  readonly renewal: 'later' | 'open' | 'closed';
}

/** The first day of the registration year in which a day lies. */
export function yearStart(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return `${String(month === 12 ? year : year - 1)}-12-01`;
}

/** The years in which something was written, and the present one, oldest first. */
export function cpdYears(library: Library, journeys: readonly Journey[], now: number): readonly CpdYear[] {
  const zone = journeys.at(-1)?.timeZone ?? 'Europe/London';
  const today = dayAt(now, zone);
  const pieces = journeys.flatMap((journey) => piecesOf(library, journey));
  const starts = new Set([...pieces.map((one) => yearStart(one.day)), yearStart(today)]);
  return [...starts].sort().map((from) =>
    cpdYear(
      from,
      today,
      pieces.filter((one) => yearStart(one.day) === from),
    ),
  );
}

/** A step that was reflected on in two registration years is a piece in each. */
function piecesOf(library: Library, journey: Journey): readonly Piece[] {
  const pathway = library.pathway(journey.pathway);
  const groups = new Map<string, (Reflection & { day: string })[]>();
  for (const one of journey.reflections) {
    const day = dayAt(one.at, journey.timeZone);
    const key = `${one.step} ${yearStart(day)}`;
    groups.set(key, [...(groups.get(key) ?? []), { ...one, day }]);
  }
  return [...groups.values()].map((reflections) => {
    const step = reflections[0]?.step ?? '';
    const title = (pathway && findStep(pathway, step)?.step.title) ?? step;
    return { title, day: reflections[0]?.day ?? '', reflections, peer: reflections.some((one) => one.peer) };
  });
}

function cpdYear(from: string, today: string, pieces: readonly Piece[]): CpdYear {
  const end = DateTime.fromISO(from).plus({ years: 1 }).minus({ days: 1 });
  const to = end.toFormat('yyyy-MM-dd');
  const opens = `${to.slice(0, 4)}-09-01`;
  return {
    from,
    to,
    pieces,
    missing: missing(pieces),
    renewal: today > to ? 'closed' : today >= opens ? 'open' : 'later',
  };
}

function missing(pieces: readonly Piece[]): readonly string[] {
  const short = PIECES - pieces.length;
  const first = pieces.length === 0 ? '' : ', different from the one you have';
  return [
    ...(short > 0 ? [`${countOf(short, 'more piece')} of CPD${short === 1 ? first : ''}`] : []),
    ...(pieces.some((one) => one.peer) ? [] : ['peer reflection on at least one piece']),
  ];
}

/** When it has to be with Social Work England, as of where the year stands. */
export function renewalLine({ from, to, renewal }: CpdYear): string {
  if (renewal === 'closed') return `This registration year ended on ${readDay(to)}.`;
  const deadline = `The CPD deadline is 11.59pm on ${readDay(to)}.`;
  const opens = readDay(`${to.slice(0, 4)}-09-01`);
  return renewal === 'open'
    ? `Renewal is open now. ${deadline}`
    : `The year began on ${readDay(from)}. Renewal opens on ${opens}. ${deadline}`;
}
