import { createRequire } from 'node:module';
import type { FileOffer } from '../conversation/reply';
import type { Place } from '../conversation/request';
import { GuideError } from '../errors';
import { planNotFound } from './access';
import { today } from './day';
import type { PlanDeps } from './deps';
import { reportOf, type PlanPart } from './exports/report';
import type * as ExcelWriter from './exports/excel';
import type * as WordWriter from './exports/word';
import type * as SlidesWriter from './exports/slides';
import { planRows } from './plan-rows';
import type { Plan } from './ports';
import { roster, teamPlace, toRosterMember, type Roster } from './roster';
import type { FileKind } from './words/wish';

/** What file: of a plan or of an audience's list, and for whom. Whoever makes one has checked that the person may see it. */
export interface ExportKey {
  readonly kind: FileKind;
  readonly planId?: string | undefined;
  readonly audience?: string | undefined;
  readonly personKey: string;
}

/** Makes files on demand. */
export interface Exports {
  /** The file of a key; `not-found` for a plan of another tenant or another person. Its bytes are made when asked for. */
  build(key: ExportKey): Promise<FileOffer>;
}

type ExportDeps = Pick<PlanDeps, 'library' | 'plans' | 'channels' | 'directory' | 'clock'>;

// The writers bring large libraries with them, which are loaded when somebody first wants such a file.
const load = createRequire(__filename);
const KINDS = {
  excel: {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    words: 'An Excel workbook',
    writer: () => (load('./exports/excel') as typeof ExcelWriter).excelOf,
  },
  word: {
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    words: 'A Word document',
    writer: () => (load('./exports/word') as typeof WordWriter).wordOf,
  },
  slides: {
    ending: 'pptx',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    words: 'A PowerPoint deck',
    writer: () => (load('./exports/slides') as typeof SlidesWriter).slidesOf,
  },
} as const;

/** Excel workbooks, Word documents and PowerPoint decks of lists and plans. */
export function createExports(deps: ExportDeps): Exports {
  return {
    async build(key) {
      const plan = key.planId === undefined ? undefined : await planOf(deps, key.planId, key.personKey);
      const list = deps.library.list(plan?.audience ?? key.audience ?? '');
      if (!list) throw new GuideError('not-found', 'I cannot find that list. Type "actions" to see them.');
      const { ending, type, words, writer } = KINDS[key.kind];
      const label = deps.library.audience(list.audience)?.label ?? list.audience;
      const name = `${plan ? 'Plan' : 'Actions'} - ${label} - ${today(deps.clock)}.${ending}`;
      return {
        name: name.replace(/[\\/:*?"<>|#%]/g, ' '),
        contentType: type,
        description: `${words}: ${plan ? 'the plan of the' : 'the'} actions for ${label}`,
        bytes: async () => {
          const part = plan && (await planPart(deps, plan));
          return writer()(reportOf(deps.library, list, deps.clock, part));
        },
      };
    },
  };
}

async function planOf({ plans }: ExportDeps, planId: string, personKey: string): Promise<Plan> {
  const plan = await plans.find(planId);
  const theirs = plan && (plan.personKey === undefined || plan.personKey === personKey);
  if (!plan || !theirs || !personKey.startsWith(`${plan.tenantId}/`)) throw planNotFound();
  return plan;
}

async function planPart(deps: ExportDeps, plan: Plan): Promise<PlanPart> {
  const [items, team] = await Promise.all([deps.plans.items(plan.id), teamOf(deps, plan)]);
  return { plan, rows: planRows(deps.library, plan, items), ...team };
}

/** The team's name and people, found through a channel of theirs: in a file nobody is called "you". */
async function teamOf(
  { channels, directory }: ExportDeps,
  plan: Plan,
): Promise<{ roster: Roster; teamName?: string }> {
  const { teamId, tenantId } = plan;
  const known = teamId === undefined ? [] : await channels.inTenant(tenantId);
  const own = known.filter((channel) => channel.teamId === teamId);
  const [channel] = own;
  if (teamId === undefined || !channel) return { roster: roster([], undefined) };
  const place: Place = teamPlace(channel, teamId);
  const members = await directory.members(place).catch(() => []);
  const teamName = own.find((one) => one.teamName)?.teamName;
  const people = members.map((member) => toRosterMember(member, tenantId));
  return { roster: roster(people, undefined), ...(teamName && { teamName }) };
}
