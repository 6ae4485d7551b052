import { createRequire } from 'node:module';
import { z } from 'zod';
import { presentInductionRecord } from '../cards/induction-record';
import { button, command, type Button, type Command } from '../conversation/feature';
import type { FileOffer, Reply } from '../conversation/reply';
import { personKey, type Request } from '../conversation/request';
import { isFinished, stageStates } from './journey';
import type { InductionDeps } from './deps';
import { cardReply } from './place';
import type { Journey } from './ports';
import { cpdYears, renewalLine, type CpdYear } from './record/cpd';
import { missingLine } from './record/cpd-page';
import { recordDocument } from './record/document';
import type * as WordWriter from './record/word';
import type * as PdfWriter from './record/pdf';
import { recogniseRecord } from './recognise-record';
import { dayAt, DEFAULT_ZONE, readDay } from './stage';
import { startCard } from './start-card';
import { countOf } from './text';

type Format = 'word' | 'pdf';

// The writers bring large libraries with them, which are loaded when somebody first wants such a file.
const load = createRequire(__filename);
const FORMATS = {
  word: {
    ending: 'docx',
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    maker: () => (load('./record/word') as typeof WordWriter).wordRecord,
  },
  pdf: {
    ending: 'pdf',
    contentType: 'application/pdf',
    maker: () => (load('./record/pdf') as typeof PdfWriter).pdfRecord,
  },
} as const;

/** "download my record" */
export function recordCommands(deps: InductionDeps): readonly Command[] {
  return [
    command('my record', recogniseRecord, ({ format }, request) =>
      format ? download(deps, request, format) : summary(deps, request),
    ),
  ];
}

/** The record card and its two downloads. */
export function recordButtons(deps: InductionDeps): readonly Button[] {
  return [
    button('induction-record', z.unknown(), (_data, request) => summary(deps, request)),
    button('induction-file', z.object({ format: z.enum(['word', 'pdf']) }), ({ format }, request) =>
      download(deps, request, format),
    ),
  ];
}

/** What the record holds, what is missing for the registration year, and the downloads. */
async function summary(deps: InductionDeps, request: Request): Promise<Reply> {
  const journeys = await deps.journeys.all(personKey(request.person));
  const latest = journeys.at(-1);
  const pathway = latest && deps.library.pathway(latest.pathway);
  if (!latest || !pathway) return startCard(deps, request, {});
  const states = stageStates(pathway, latest);
  const done = states.reduce((total, one) => total + one.done, 0);
  const all = states.reduce((total, one) => total + one.total, 0);
  const years = cpdYears(deps.library, journeys, deps.clock.now());
  const finished = isFinished(pathway, latest) ? ' You have finished. Well done.' : '';
  const card = presentInductionRecord({
    summary: `**${String(done)} of ${String(all)}** steps are done, and you wrote **${countOf(reflections(journeys), 'reflection')}**.${finished}`,
    years: pathway.cpd ? years.slice(-3).map(yearView) : [],
    note: 'This counts what you wrote here; what you recorded elsewhere counts as well. Only you can download it.',
    buttons: [
      { title: 'Download Word', verb: 'induction-file', data: { format: 'word' }, style: 'positive' },
      { title: 'Download PDF', verb: 'induction-file', data: { format: 'pdf' } },
      ...(latest.endedAt === undefined ? [{ title: 'Back', verb: 'induction', replaces: true }] : []),
    ],
  });
  return cardReply(request, card, 'My record');
}

const reflections = (journeys: readonly Journey[]): number =>
  journeys.reduce((total, one) => total + one.reflections.length, 0);

function yearView(year: CpdYear) {
  const peers = year.pieces.filter((one) => one.peer).length;
  return {
    label: `CPD, ${readDay(year.from)} to ${readDay(year.to)}`,
    complete: year.missing.length === 0,
    lines: [
      `**${countOf(year.pieces.length, 'piece')}** of CPD, **${String(peers)}** with peer reflection.`,
      `**${missingLine(year.missing, year.renewal)}**`,
      renewalLine(year),
    ],
  };
}

async function download(deps: InductionDeps, request: Request, format: Format): Promise<Reply> {
  // A file can only be offered in the chat that one is in: from a channel, the card with the downloads goes there.
  if (request.place.scope !== 'personal') return summary(deps, request);
  const key = personKey(request.person);
  const journeys = await deps.journeys.all(key);
  if (journeys.length === 0) return startCard(deps, request, {});
  const links = await deps.links.history(key);
  const now = deps.clock.now();
  const name = request.person.name ?? 'the new starter';
  const { ending, contentType, maker } = FORMATS[format];
  const file: FileOffer = {
    name: `induction-record-${dayAt(now, journeys.at(-1)?.timeZone ?? DEFAULT_ZONE)}.${ending}`,
    contentType,
    description: 'Your induction record: what you did and read, your reflections, and a CPD page.',
    bytes: () => maker()(recordDocument({ library: deps.library, journeys, links, name, now })),
  };
  return { text: 'Here is your record. It is yours: nobody else gets it from me.', file };
}
