import { z } from 'zod';
import { presentNotice } from '../cards/notice';
import { button, command, type Button, type Command } from '../conversation/feature';
import type { Reply } from '../conversation/reply';
import { personKey, type Request } from '../conversation/request';
import { GuideError } from '../errors';
import { ownJourney, zoneOf } from './context';
import { resolveDay } from './dates';
import type { InductionDeps } from './deps';
import { namedPathway } from './pathway-words';
import { progress } from './own';
import { cardReply } from './place';
import { recogniseChange, recogniseEnd } from './recognise';
import { recogniseStart, type StartWords } from './recognise-start';
import { dayAt, readDay } from './stage';
import { changeCard, startCard } from './start-card';

/** A start further away than this is a slip of the finger. */
const MAX_YEARS = 5;

const beginData = z.object({ pathway: z.string().max(60), start: z.iso.date() });

/** Beginning an induction, changing its pathway or day, ending it. */
export function startCommands(deps: InductionDeps): readonly Command[] {
  return [
    command('start induction', recogniseStart, (words, request) => start(deps, words, request)),
    command('change induction', recogniseChange, async ({ day }, request) => {
      const own = await ownJourney(deps, request);
      if (!own || !day) return own ? changeCard(deps, request, own) : startCard(deps, request, {});
      const today = dayAt(deps.clock.now(), own.journey.timeZone);
      return begin(deps, request, own.pathway.pathway, resolveDay(day, today, 'either'));
    }),
    command('end induction', recogniseEnd, (_args, request) => confirmEnd(deps, request)),
  ];
}

/** The buttons of the start card, and of ending. */
export function startButtons(deps: InductionDeps): readonly Button[] {
  const anything = z.unknown();
  return [
    button('induction-begin', beginData, (data, request) => begin(deps, request, data.pathway, data.start)),
    button('induction-change', anything, async (_data, request) => {
      const own = await ownJourney(deps, request);
      return own ? changeCard(deps, request, own) : startCard(deps, request, {});
    }),
    button('induction-end', anything, (_data, request) => confirmEnd(deps, request)),
    button('induction-end-now', anything, (_data, request) => end(deps, request)),
  ];
}

/** Begins at once where role and day are said; shows what is under way; else asks. */
async function start(deps: InductionDeps, words: StartWords, request: Request): Promise<Reply> {
  const named = namedPathway(words.role, deps.library.pathways);
  const own = await ownJourney(deps, request);
  const zone = own?.journey.timeZone ?? (await zoneOf(deps, request));
  const day = words.day && resolveDay(words.day, dayAt(deps.clock.now(), zone), words.tense);
  if (named && day !== undefined) return begin(deps, request, named.pathway, day);
  if (own && day === undefined && (!named || named.pathway === own.pathway.pathway))
    return progress(deps, request, own);
  return startCard(deps, request, {
    pathway: named?.pathway ?? own?.pathway.pathway,
    start: day ?? own?.journey.startDate,
  });
}

/** Begins or changes; the first card comes at once. */
async function begin(
  deps: InductionDeps,
  request: Request,
  pathwayId: string,
  startDate: string,
): Promise<Reply> {
  const pathway = deps.library.pathways.find((one) => one.pathway === pathwayId);
  if (!pathway)
    throw new GuideError(
      'submission-invalid',
      'I don’t know that pathway. Type “induction” for a fresh card.',
    );
  const key = personKey(request.person);
  const before = await deps.journeys.current(key);
  const timeZone = before?.timeZone ?? (await zoneOf(deps, request));
  if (isFar(startDate, dayAt(deps.clock.now(), timeZone))) {
    throw new GuideError(
      'submission-invalid',
      `${readDay(startDate)} is more than ${String(MAX_YEARS)} years away. Please check the date.`,
    );
  }
  const journey = await deps.journeys.begin(key, { pathway: pathway.pathway, startDate, timeZone });
  const did = before ? 'Changed' : 'Your induction begins';
  const outcome = { text: `${did}: ${pathway.title}, first day ${readDay(startDate)}.` };
  return progress(deps, request, { key, journey, pathway }, { outcome });
}

function isFar(day: string, today: string): boolean {
  return Math.abs(Number(day.slice(0, 4)) - Number(today.slice(0, 4))) > MAX_YEARS;
}

async function confirmEnd(deps: InductionDeps, request: Request): Promise<Reply> {
  if (!(await ownJourney(deps, request))) return startCard(deps, request, {});
  const card = presentNotice({
    heading: 'End your induction?',
    text: 'No more nudges, and your manager sees nothing more. What you did and wrote stays for your record until you type **forget me**.',
    tone: 'careful',
    buttons: [
      { title: 'End it', verb: 'induction-end-now', replaces: true, style: 'destructive' },
      { title: 'Go on with it', verb: 'induction', replaces: true },
    ],
  });
  return cardReply(request, card, 'End your induction?');
}

async function end(deps: InductionDeps, request: Request): Promise<Reply> {
  const key = personKey(request.person);
  for (const link of await deps.links.ofStarter(key)) await deps.links.end(key, link.id);
  await deps.journeys.end(key);
  const card = presentNotice({
    heading: 'Your induction has ended',
    text: 'I send no more nudges. Your record is still here: download it, or type **induction** to begin again.',
    tone: 'good',
    buttons: [{ title: 'My record', verb: 'induction-record', replaces: true }],
  });
  return cardReply(request, card, 'Your induction has ended');
}
