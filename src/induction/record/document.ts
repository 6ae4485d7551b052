import type { Library } from '../../knowledge/library';
import type { Journey, ManagerLink } from '../ports';
import { dayAt, readDay } from '../stage';
import { cpdBlocks } from './cpd-page';
import { cpdYears } from './cpd';
import { journeyBlocks } from './journey-blocks';

/** A piece of the record, for Word and PDF alike. `own` is what the person wrote. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3 | 4;
      readonly text: string;
      readonly newPage?: boolean;
    }
  | { readonly kind: 'text'; readonly text: string; readonly look?: 'quiet' | 'strong' }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'own'; readonly text: string; readonly caption: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface RecordDocument {
  readonly title: string;
  /** When it was made, UTC milliseconds. */
  readonly made: number;
  readonly author: string;
  readonly blocks: readonly Block[];
}

/** What goes into a record. */
export interface RecordSource {
  readonly library: Library;
  /** Ended ones too, oldest first. */
  readonly journeys: readonly Journey[];
  readonly links: readonly ManagerLink[];
  /** As the platform says it now; it is not stored. */
  readonly name: string;
  readonly now: number;
}

/** The whole record of a person: what was done and read, reflections, CPD, who could see it. */
export function recordDocument(source: RecordSource): RecordDocument {
  const { library, journeys, name, now } = source;
  const zone = journeys.at(-1)?.timeZone ?? 'Europe/London';
  const known = journeys.flatMap((journey) => {
    const pathway = library.pathway(journey.pathway);
    return pathway ? [{ pathway, journey }] : [];
  });
  const withCpd = known.some((one) => one.pathway.cpd);
  return {
    title: `Induction record of ${name}`,
    made: now,
    author: name,
    blocks: [
      { kind: 'heading', level: 1, text: 'Induction record' },
      {
        kind: 'text',
        text: `${name} · made on ${readDay(dayAt(now, zone))} with MHSW Guide, from what ${name} ticked off and wrote. Nobody else has checked it.`,
        look: 'quiet',
      },
      ...known.flatMap(({ pathway, journey }) => journeyBlocks(library, pathway, journey)),
      ...(withCpd ? cpdBlocks(library, cpdYears(library, journeys, now)) : []),
      ...sharingBlocks(source.links, zone),
    ],
  };
}

function sharingBlocks(links: readonly ManagerLink[], zone: string): readonly Block[] {
  if (links.length === 0) return [];
  const day = (at: number | undefined): string => (at === undefined ? '' : readDay(dayAt(at, zone)));
  return [
    { kind: 'heading', level: 2, text: 'Who could see my progress' },
    { kind: 'text', text: 'Stages and counts only, by agreement. Reflections were never shown.' },
    {
      kind: 'table',
      head: ['Manager', 'From', 'Until'],
      rows: links.map((link) => [
        link.managerName ?? 'erased at their wish',
        day(link.acceptedAt),
        link.endedAt === undefined
          ? 'still'
          : `${day(link.endedAt)}, ended by ${link.endedBy === 'manager' ? 'the manager' : 'me'}`,
      ]),
    },
  ];
}
