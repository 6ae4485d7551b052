import { presentPlansBars, type PlansBarsView } from '../../cards/plans-bars';
import type { CardJson } from '../../conversation/reply';
import type { Library } from '../../knowledge/library';
import { bySections, byThemes, metBy, metWords, type Met } from '../assess';
import { dayShort, today as dayOf } from '../day';
import type { OpenPlan } from '../open';
import type { Assessment, Plan, Rating } from '../ports';
import { WITHDRAWN_SECTION } from '../plan-rows';
import { press } from './list';
import { lowerFirst } from './words';

export interface ShownPicture {
  readonly library: Library;
  readonly open: OpenPlan;
  /** Newest first; the first is today's. */
  readonly rounds: readonly { readonly assessment: Assessment; readonly ratings: readonly Rating[] }[];
  readonly note?: PlansBarsView['note'];
}

/** How well the actions are met, by section and theme, against the last time. */
export function pictureCard({ library, open, rounds, note }: ShownPicture): CardJson {
  const rows = open.rows.filter(({ section }) => section !== WITHDRAWN_SECTION);
  const now = rounds[0]?.ratings ?? [];
  const last = rounds[1]?.ratings ?? [];
  const groups = [
    { title: 'Together', bars: [bar(metBy('All actions', rows, now, last))] },
    { title: 'By section', bars: bySections(rows, now, last).map(bar) },
    { title: 'By theme', bars: byThemes(library, rows, now, last).map(bar) },
  ];
  const label = library.audience(open.plan.audience)?.label ?? open.plan.audience;
  return presentPlansBars({
    heading: `How well is it met? Actions for ${lowerFirst(label)}`,
    intro: intro(rounds, open.plan),
    ...(note && { note }),
    groups: rounds.length === 0 ? [] : groups,
    ...(rounds.length === 0 && {
      empty: 'These actions have not been rated yet. It takes about ten minutes.',
    }),
    buttons: buttons(open, rounds, now.length),
  });
}

const bar = (met: Met) => ({ label: met.label, text: metWords(met), percent: met.percent ?? 0 });

function intro(rounds: ShownPicture['rounds'], plan: Plan): string {
  const [first, second] = rounds;
  if (!first) return 'Rate how well each action is met today: not yet, partly, mostly or fully.';
  const day = (round: (typeof rounds)[number]): string =>
    dayShort(dayOf({ now: () => round.assessment.startedAt }));
  const against = second ? `, against ${day(second)}` : '';
  const whose = plan.teamId === undefined ? 'Your own rating' : "The team's own rating";
  return `${whose}, round ${String(first.assessment.round)}, begun ${day(first)}${against}.`;
}

function buttons({ plan, rows }: OpenPlan, rounds: ShownPicture['rounds'], rated: number) {
  const [first] = rounds;
  const key = { planId: plan.id };
  const back = press('Back to the plan', 'plan', key);
  if (!first) return [press('Start rating', 'plan-rate-start', { ...key, after: 0 }), back];
  const { round } = first.assessment;
  const go = rated < rows.length ? 'Go on rating' : 'Change ratings';
  const again = press('New round', 'plan-rate-start', { ...key, after: round });
  return [press(go, 'plan-rate', { ...key, round, page: 1 }), ...(rated > 0 ? [again] : []), back];
}
