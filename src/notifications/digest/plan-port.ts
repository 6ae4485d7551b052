/** What the plans room tells a digest. */
export interface PlanDigest {
  /** How a team's plan stands now: counts, and up to a few lines such as "Supervision policy: due 3 March". */
  due(
    teamId: string,
    tenantId: string,
  ): Promise<{ readonly overdue: number; readonly dueSoon: number; readonly lines: readonly string[] }>;
}

/** Where there are no plans. */
export const noPlans: PlanDigest = { due: () => Promise.resolve({ overdue: 0, dueSoon: 0, lines: [] }) };
