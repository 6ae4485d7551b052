import type { Library } from '../../knowledge/library';
import { readDay } from '../stage';
import { countOf } from '../text';
import { renewalLine, type CpdYear } from './cpd';
import type { Block } from './document';

/** The page for Social Work England: what it asks, what is there, and what is missing, year by year. */
export function cpdBlocks(library: Library, years: readonly CpdYear[]): readonly Block[] {
  const url = library.resource('swe-cpd')?.url ?? undefined;
  return [
    { kind: 'heading', level: 1, text: 'CPD for Social Work England', newPage: true },
    {
      kind: 'text',
      text: 'Social Work England asks a registered social worker to record at least two different pieces of CPD in each registration year, 1 December to 30 November. At least one must include peer reflection. Renewal is open from 1 September to 30 November. (As of 24 November 2026.)',
    },
    {
      kind: 'text',
      text: 'This page is evidence, not a submission: record each piece with Social Work England as well. What you recorded elsewhere counts too and is not shown here.',
      look: 'quiet',
    },
    ...(url
      ? [{ kind: 'link', text: 'Social Work England: continuing professional development', url } as const]
      : []),
    ...years.flatMap(yearBlocks),
  ];
}

function yearBlocks(year: CpdYear): readonly Block[] {
  const { pieces, missing } = year;
  const peers = pieces.filter((one) => one.peer).length;
  return [
    { kind: 'heading', level: 2, text: `${readDay(year.from)} to ${readDay(year.to)}` },
    {
      kind: 'table',
      head: ['What is asked', 'What is here', 'Met'],
      rows: [
        [
          'At least two different pieces of CPD',
          countOf(pieces.length, 'piece'),
          pieces.length >= 2 ? 'Yes' : 'No',
        ],
        ['At least one with peer reflection', countOf(peers, 'piece'), peers > 0 ? 'Yes' : 'No'],
      ],
    },
    { kind: 'text', text: missingLine(missing, year.renewal), look: 'strong' },
    { kind: 'text', text: renewalLine(year), look: 'quiet' },
    ...pieces.flatMap((piece, index): Block[] => [
      { kind: 'heading', level: 3, text: `Piece ${String(index + 1)}: ${piece.title}` },
      ...piece.reflections.map((one): Block => ({
        kind: 'own',
        text: one.text,
        caption: `${readDay(one.day)} · peer reflection: ${one.peer ? 'yes, talked over with a peer' : 'no'}`,
      })),
    ]),
  ];
}

/** What is missing, said plainly. */
export function missingLine(missing: readonly string[], renewal: CpdYear['renewal']): string {
  if (missing.length === 0) return 'Nothing is missing.';
  return `${renewal === 'closed' ? 'Missing when the year ended' : 'Still missing'}: ${missing.join('; ')}.`;
}
