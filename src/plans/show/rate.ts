import { presentPlansRate, type PlansRateView } from '../../cards/plans-rate';
import type { CardJson } from '../../conversation/reply';
import { RATINGS } from '../assess';
import { pageOf, type Page } from '../lists';
import type { OpenPlan } from '../open';
import { WITHDRAWN_SECTION, type PlanRow } from '../plan-rows';
import type { Rating } from '../ports';
import { press } from './list';

/** Stands in card data for "not rated": a card holds no null. */
export const UNRATED = -1;

/** As many as fit on a phone without losing the thread. */
const PAGE = 8;

/** The rows of one page to rate. */
export function ratePage({ rows }: OpenPlan, page: number): Page<PlanRow> {
  return pageOf(
    rows.filter(({ section }) => section !== WITHDRAWN_SECTION),
    page,
    PAGE,
  );
}

/** A page of actions to rate. The ratings that it shows go along, so that nobody's newer one is overwritten unseen. */
export function rateCard(
  open: OpenPlan,
  round: number,
  wanted: number,
  ratings: readonly Rating[],
  note?: PlansRateView['note'],
): CardJson {
  const page = ratePage(open, wanted);
  const given = new Map(ratings.map(({ actionId, rating }) => [actionId, rating]));
  const seen = page.items.map(({ action }) => given.get(action.id) ?? UNRATED);
  const ids = page.items.map(({ action }) => action.id);
  const key = { planId: open.plan.id, round };
  const sections = [...new Set(page.items.map(({ section }) => section))].join('; ');
  return presentPlansRate({
    heading: 'How well is each action met today?',
    intro: 'Not yet, partly, mostly or fully. Leave out what you cannot say.',
    position: `${sections}: ${String(page.from)} to ${String(page.to)} of ${String(page.total)}`,
    ...(note && { note }),
    picks: page.items.map(({ number, action }, index) => ({
      id: `rating${String(index)}`,
      label: `${String(number)}. ${action.title}`,
      value: seen[index] === UNRATED ? 'none' : String(seen[index]),
      choices: [
        { title: 'Not rated', value: 'none' },
        ...RATINGS.map((title, value) => ({ title, value: String(value) })),
      ],
    })),
    save: {
      ...press(page.page < page.pages ? 'Save and go on' : 'Save', 'plan-rate-save', {
        ...key,
        page: page.page,
        ids,
        seen,
      }),
      style: 'positive',
    },
    buttons: [
      ...(page.page > 1 ? [press('Previous', 'plan-rate', { ...key, page: page.page - 1 })] : []),
      press('See the picture', 'plan-picture', { planId: open.plan.id }),
    ],
  });
}
