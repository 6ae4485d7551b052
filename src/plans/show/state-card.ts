import { presentPlansBars } from '../../cards/plans-bars';
import type { CardJson } from '../../conversation/reply';
import type { Library } from '../../knowledge/library';
import type { OpenPlan } from '../open';
import type { PlanRow } from '../plan-rows';
import { planTitle, progress } from './plan';

/** Sections on one card. */
const MOST = 25;

/** A plan's state in counts, by section: nobody's name, nothing to open. Fit to be shown to others. */
export function stateCard(library: Library, { plan, rows, today }: OpenPlan): CardJson {
  const titles = [...new Set(rows.map(({ section }) => section))].slice(0, MOST);
  const bar = (label: string, some: readonly PlanRow[]) => ({ label, ...progress(some, today) });
  const sections = titles.map((title) =>
    bar(
      title,
      rows.filter(({ section }) => section === title),
    ),
  );
  return presentPlansBars({
    heading: planTitle(library, plan),
    intro: 'How the plan stands today.',
    groups: [
      { title: 'Together', bars: [bar('All actions', rows)] },
      ...(sections.length > 1 ? [{ title: 'By section', bars: sections }] : []),
    ],
  });
}
