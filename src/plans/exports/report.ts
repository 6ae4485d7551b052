import type { Clock } from '../../conversation/clock';
import { safeUrl } from '../../cards/text';
import type { ActionList, Entry } from '../../knowledge/entry';
import type { Library } from '../../knowledge/library';
import { dayInWords, momentInWords, today as dayOf } from '../day';
import { listRows, withTheme, type Row } from '../lists';
import type { PlanRow } from '../plan-rows';
import type { Plan } from '../ports';
import type { Roster } from '../roster';
import { listTitle, sourceDate, themeLabel } from '../show/words';
import { ownerWords, planTitle } from '../show/plan';
import { STATUS_LABEL, type Status } from '../status';
import { plainWords } from './plain-words';

/** One action as a file shows it. Everything is plain text. */
export interface ReportRow {
  readonly id: string;
  readonly number: number;
  readonly section: string;
  readonly title: string;
  readonly text: string;
  readonly themes: string;
  readonly plan?: {
    readonly status: Status;
    readonly statusLabel: string;
    readonly owner: string;
    /** "2026-12-03", or empty. */
    readonly due: string;
    readonly note: string;
    readonly updated: string;
  };
}

/** A list or a plan, ready to be written into a file of any kind. */
export interface Report {
  readonly title: string;
  /** Whose it is and what it holds. */
  readonly about: string;
  /** "24 November 2026" */
  readonly date: string;
  readonly today: string;
  readonly audience: string;
  readonly isPlan: boolean;
  readonly rows: readonly ReportRow[];
  readonly themes: readonly { readonly label: string; readonly count: number }[];
  readonly keyMessages: readonly { readonly title: string; readonly text: string }[];
  readonly resources: readonly {
    readonly title: string;
    readonly publisher: string;
    readonly url?: string;
  }[];
  readonly sources: readonly { readonly title: string; readonly detail: string; readonly url?: string }[];
  readonly licence: string;
}

export interface PlanPart {
  readonly plan: Plan;
  readonly rows: readonly PlanRow[];
  readonly roster: Roster;
  readonly teamName?: string | undefined;
}

const LICENCE =
  'The actions are restated in plain English from the sources named here; the sources remain the copyright of their ' +
  'publishers. This restatement is © 2026 The MHSW Guide authors, under the MIT licence. It is not legal or case advice.';

/** The report of an audience's list, or of a plan of it. */
export function reportOf(library: Library, list: ActionList, clock: Clock, part?: PlanPart): Report {
  const rows: readonly Row[] = part?.rows ?? listRows(list);
  const today = dayOf(clock);
  return {
    title: part ? planTitle(library, part.plan) : listTitle(library, list.audience),
    about: part ? `${ownerWords(part.plan, part.teamName)} ${list.intro}` : list.intro,
    date: dayInWords(today),
    today,
    audience: library.audience(list.audience)?.label ?? list.audience,
    isPlan: part !== undefined,
    rows: rows.map((row) => reportRow(library, row, part)),
    themes: library.themes
      .map(({ id, label }) => ({ label, count: withTheme(rows, id).length }))
      .filter(({ count }) => count > 0),
    keyMessages: keyMessages(library),
    resources: resourcesOf(library, rows),
    sources: sourcesOf(library, list),
    licence: LICENCE,
  };
}

function reportRow(library: Library, row: Row, part: PlanPart | undefined): ReportRow {
  const { action, number, section } = row;
  const planRow = part?.rows.find((one) => one.action.id === action.id);
  return {
    id: action.id,
    number,
    section,
    title: action.title,
    text: plainWords(action.text),
    themes: action.themes.map((theme) => themeLabel(library, theme)).join('; '),
    ...(part && planRow && { plan: planCells(planRow, part) }),
  };
}

function planCells({ item }: PlanRow, { plan, roster }: PlanPart): ReportRow['plan'] {
  return {
    status: item.status,
    statusLabel: STATUS_LABEL[item.status],
    owner: plan.teamId === undefined || item.owner === null ? '' : roster.nameOf(item.owner),
    due: item.due ?? '',
    note: item.note ?? '',
    updated: item.updatedBy === undefined ? '' : momentInWords(item.updatedAt),
  };
}

const KEY_SECTION = 'Key messages in the guidance';

/** The entries that restate the guidance's key messages, in its order. */
function keyMessages(library: Library): Report['keyMessages'] {
  const passages = library.content.passages
    .filter(({ section }) => section === KEY_SECTION)
    .map(({ id }) => id);
  const found = passages.flatMap(
    (id) => library.entries.find((entry) => !entry.action && entry.passages[0] === id) ?? [],
  );
  return [...new Set<Entry>(found)].map(({ title, text }) => ({ title, text: plainWords(text) }));
}

function resourcesOf(library: Library, rows: readonly Row[]): Report['resources'] {
  const ids = [...new Set(rows.flatMap(({ action }) => action.resources))];
  return ids.flatMap((id) => {
    const resource = library.resource(id);
    if (!resource || resource.hidden) return [];
    const url = safeUrl(resource.url ?? undefined) ?? safeUrl(resource.fallbackUrl ?? undefined);
    return [{ title: resource.title, publisher: resource.publisher, ...(url && { url }) }];
  });
}

function sourcesOf(library: Library, list: ActionList): Report['sources'] {
  const key = library.content.passages.find(({ section }) => section === KEY_SECTION)?.source;
  const ids = [...new Set([list.source, ...(key ? [key] : [])])];
  return ids.flatMap((id) => {
    const source = library.source(id);
    if (!source) return [];
    const url = safeUrl(source.url ?? undefined);
    const note = source.status === 'current' ? '' : ` (${source.status})`;
    const detail = `${source.publisher}, ${sourceDate(source.date)}${note}`;
    return [{ title: source.title, detail, ...(url && { url }) }];
  });
}
