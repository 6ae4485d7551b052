export type { PlanDeps, Scrub } from './deps';
export { createPlansFeature } from './feature';
