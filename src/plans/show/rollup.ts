import { presentPlansBars } from '../../cards/plans-bars';
import type { CardJson } from '../../conversation/reply';
import type { Library } from '../../knowledge/library';
import type { TeamState } from '../rollup';
import { progress } from './plan';
import { count } from './words';

/** Teams on one card. */
const MOST = 25;

/** How several teams stand: counts only, nobody's name. */
export function rollUpCard(library: Library, teams: readonly TeamState[], today: string): CardJson {
  const shown = teams.slice(0, MOST);
  const rest = teams.length > MOST ? ` The first ${String(MOST)} are shown.` : '';
  const everything = teams.flatMap(({ plans }) => plans.flatMap(({ rows }) => rows));
  return presentPlansBars({
    heading: 'How the teams are doing',
    intro: `${count(teams.length, 'team')} with a plan, of those that you belong to. Counts only.${rest}`,
    groups: [
      ...(teams.length > 1
        ? [{ title: 'Together', bars: [{ label: 'All teams', ...progress(everything, today) }] }]
        : []),
      ...shown.map(({ name, plans }) => ({
        title: name,
        bars: plans.map(({ plan, rows }) => ({
          label: library.audience(plan.audience)?.label ?? plan.audience,
          ...progress(rows, today),
        })),
      })),
    ],
    ...(teams.length === 0 && {
      empty: 'No team of yours has a plan yet. Ask for “actions” in a team’s channel to start one.',
    }),
  });
}
