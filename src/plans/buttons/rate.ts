import { z } from 'zod';
import type { PlansBarsView } from '../../cards/plans-bars';
import { button, type Button } from '../../conversation/feature';
import type { Reply } from '../../conversation/reply';
import { personKey, type Request } from '../../conversation/request';
import { ratingLabel } from '../assess';
import { GuideError } from '../../errors';
import type { PlanDeps } from '../deps';
import { open, type OpenPlan } from '../open';
import type { Assessment, Rate, Rating } from '../ports';
import { pictureCard } from '../show/picture';
import { forMe } from './in-place';
import { rateCard, ratePage, UNRATED } from '../show/rate';
import { planId } from '../state';

const page = z.int().min(1).max(1000).default(1);
const round = z.int().min(1);

/** How well the plan's actions are met, by section and theme. */
export async function picture(
  deps: PlanDeps,
  opened: OpenPlan,
  note?: PlansBarsView['note'],
): Promise<Reply> {
  const latest = (await deps.plans.assessments(opened.plan.id)).slice(0, 2);
  const rounds = await Promise.all(
    latest.map(async (assessment) => ({ assessment, ratings: await deps.plans.ratings(assessment.id) })),
  );
  const card = pictureCard({ library: deps.library, open: opened, rounds, ...(note && { note }) });
  return { card, summary: 'How well the actions are met' };
}

async function roundOf(deps: PlanDeps, opened: OpenPlan, number: number): Promise<Assessment> {
  const found = (await deps.plans.assessments(opened.plan.id)).find((one) => one.round === number);
  if (!found)
    throw new GuideError('not-found', 'That round of ratings is not there. Open the picture again.');
  return found;
}

async function ratings(
  deps: PlanDeps,
  request: Request,
  key: { planId: string; round: number; page: number },
): Promise<Reply> {
  const opened = await open(deps, request, key.planId);
  const assessment = await roundOf(deps, opened, key.round);
  const given = await deps.plans.ratings(assessment.id);
  return { card: rateCard(opened, key.round, key.page, given), summary: 'Rate how well each action is met' };
}

/** `after` is the latest round that the card knew: two people who press at once start one round, not two. */
async function start(
  deps: PlanDeps,
  request: Request,
  key: { planId: string; after: number },
): Promise<Reply> {
  const opened = await open(deps, request, key.planId);
  const latest = (await deps.plans.assessments(opened.plan.id))[0];
  const begun = latest && latest.round > key.after ? latest : undefined;
  const assessment = begun ?? (await deps.plans.startAssessment(opened.plan.id, personKey(request.person)));
  return ratings(deps, request, { planId: opened.plan.id, round: assessment.round, page: 1 });
}

const saveData = z
  .object({
    planId,
    round,
    page,
    ids: z.array(z.string().max(80)).max(12),
    seen: z.array(z.int().min(UNRATED).max(3)).max(12),
  })
  .catchall(z.unknown());

const rating = z.enum(['0', '1', '2', '3']).transform(Number);

async function saveRatings(
  deps: PlanDeps,
  request: Request,
  data: z.output<typeof saveData>,
): Promise<Reply> {
  const opened = await open(deps, request, data.planId);
  const assessment = await roundOf(deps, opened, data.round);
  const shown = ratePage(opened, data.page);
  const known = new Set(opened.rows.map(({ action }) => action.id));
  const rates = data.ids.flatMap((actionId, index): Rate[] => {
    const parsed = rating.safeParse(data[`rating${String(index)}`]);
    const was = data.seen[index] ?? UNRATED;
    const seen = was === UNRATED ? null : was;
    if (!parsed.success || parsed.data === seen || !known.has(actionId)) return [];
    return [{ actionId, rating: parsed.data, seen }];
  });
  const refused = await deps.plans.rate(assessment.id, rates, personKey(request.person));
  if (refused.length > 0) return clash(deps, opened, assessment, data.page, rates, refused);
  if (shown.page < shown.pages) return ratings(deps, request, { ...data, page: shown.page + 1 });
  return picture(deps, opened, { text: 'Your ratings are saved.', tone: 'good' });
}

/** The page again, with what somebody else gave meanwhile, and what the person had given. */
async function clash(
  deps: PlanDeps,
  opened: OpenPlan,
  assessment: Assessment,
  wanted: number,
  rates: readonly Rate[],
  refused: readonly Rating[],
): Promise<Reply> {
  const lines = refused.map((other) => {
    const title =
      opened.rows.find(({ action }) => action.id === other.actionId)?.action.title ?? other.actionId;
    const mine = rates.find(({ actionId }) => actionId === other.actionId)?.rating ?? null;
    const who = opened.roster.nameOf(other.by);
    return `“${title}”: ${who} gave “${ratingLabel(other.rating)}”, you gave “${ratingLabel(mine)}”.`;
  });
  const text = `Somebody else rated at the same time. I kept theirs; the rest of yours is saved. ${lines.join(' ')} Change it here if the team agrees.`;
  const given = await deps.plans.ratings(assessment.id);
  const card = rateCard(opened, assessment.round, wanted, given, { text, tone: 'careful' });
  return { card, summary: 'Two people rated at once' };
}

/** The buttons of self-assessment. */
export function rateButtons(deps: PlanDeps): readonly Button[] {
  return [
    button('plan-picture', z.object({ planId }), async (data, request) =>
      forMe(await picture(deps, await open(deps, request, data.planId)), request),
    ),
    button('plan-rate-start', z.object({ planId, after: z.int().min(0).default(0) }), async (data, request) =>
      forMe(await start(deps, request, data), request),
    ),
    button('plan-rate', z.object({ planId, round, page }), async (data, request) =>
      forMe(await ratings(deps, request, data), request),
    ),
    button('plan-rate-save', saveData, async (data, request) =>
      forMe(await saveRatings(deps, request, data), request),
    ),
  ];
}
