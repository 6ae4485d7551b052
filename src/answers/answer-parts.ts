import { answerBody, answerButton, relatedLine, roleLine, type AnswerParts } from '../cards/answer';
import { clip, oneLine, plain } from '../cards/text';
import type { CitationMark } from '../conversation/reply';
import type { Entry } from '../knowledge/entry';
import type { Library } from '../knowledge/library';
import type { GlossaryTerm } from '../knowledge/schemas';
import { citationsOf, sourceStatus, type Citation } from './citations';
import { seeAlso, type SeeAlso } from './see-also';

/** What an entry gives to the answers in which it stands; made once, since content does not change while we run. */
export interface EntryParts {
  /** Where it is the answer. */
  body(): AnswerParts['body'];
  marks(): readonly CitationMark[];
  /** Where it is an action that bears on another; `whose`: with its owner's name. */
  roleLine(whose: boolean): ReturnType<typeof roleLine>;
  /** Where it may be asked next. */
  related(): ReturnType<typeof relatedLine>;
}

const known = new WeakMap<Library, WeakMap<Entry, EntryParts>>();

/** The entry's parts. */
export function partsOf(entry: Entry, library: Library): EntryParts {
  const ofLibrary = known.get(library) ?? new WeakMap<Entry, EntryParts>();
  known.set(library, ofLibrary);
  const parts = ofLibrary.get(entry) ?? madeOf(entry, library);
  ofLibrary.set(entry, parts);
  return parts;
}

function madeOf(entry: Entry, library: Library): EntryParts {
  const line = (whose: boolean) => () =>
    roleLine({ text: actionText(entry, whose, library), actionId: entry.id });
  const [named, bare] = [once(line(true)), once(line(false))];
  return {
    body: once(() => bodyOf(entry, library)),
    marks: once(() => citationsOf(entry, library).map(citationMark)),
    roleLine: (whose) => (whose ? named() : bare()),
    related: once(() => relatedLine({ title: entry.title, ask: entry.title })),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What the answer says and where it is from; with an abbreviation spelled out first, where one was asked about. */
export function bodyOf(entry: Entry, library: Library, term?: GlossaryTerm): AnswerParts['body'] {
  return answerBody({
    topic: entry.title,
    answer: term ? `${termText(term)}\n\n${entry.text}` : entry.text,
    ...(entry.more && { more: entry.more }),
    sources: citationsOf(entry, library).map(sourceView),
    seeAlso: seeAlso(entry.resources, library).map(seeAlsoView),
  });
}

/** "**AMHP** (Approved Mental Health Professional): ..."; what is no abbreviation is not said twice. */
function termText({ term, full, meaning }: GlossaryTerm): string {
  const same = term.toLowerCase() === full.toLowerCase();
  return `**${plain(term)}**${same ? '' : ` (${plain(full)})`}: ${plain(meaning)}`;
}

/** An action in one line. */
export function actionText(action: Entry, whose: boolean, library: Library): string {
  const owner = library.audience(action.action?.audience ?? '')?.label ?? '';
  return whose ? `**${owner}**: ${action.title}` : action.title;
}

const buttons = new Map<string, ReturnType<typeof answerButton>>();

/** "All my actions", of an audience. */
export function allActions(audience: string): ReturnType<typeof answerButton> {
  const button =
    buttons.get(audience) ??
    answerButton({ title: 'All my actions', verb: 'actions', data: { audience, stays: true } });
  buttons.set(audience, button);
  return button;
}

function sourceView({ number, source, section, date }: Citation) {
  const status = sourceStatus(source);
  return {
    number,
    title: source.short,
    section,
    year: date,
    ...(source.url && { url: source.url }),
    ...(status && { status }),
  };
}

function seeAlsoView({ resource, url, note }: SeeAlso) {
  return {
    title: resource.title,
    publisher: resource.publisher,
    ...(url?.startsWith('https:') && { url }),
    ...(note && { note }),
  };
}

/** A citation for Teams' own marks: source, then section and date in one line. */
function citationMark({ number, source, section, date }: Citation): CitationMark {
  const abstract = clip(oneLine(`${section}, ${date}. ${source.publisher}`), 160);
  return {
    position: number,
    title: clip(source.title, 80),
    abstract,
    ...(source.url && { url: source.url }),
  };
}
