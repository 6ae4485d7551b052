export { createInductionFeature } from './feature';
export type { InductionDeps } from './deps';
export type { Journeys, ManagerLinks, NudgeLedger, NudgeSender, NudgeOutcome } from './ports';
export { createNudger, type Nudger, type NudgerDeps } from './nudger';
export { createInductionLine } from './line';
