/**
 * Action lists, plans, self-assessment, sharing and files. To wire it:
 *
 *     const deps = { library, plans: store.plans, channels: store.channels, directory, poster, clock, scrub };
 *     features: [..., createPlansFeature(deps)]
 *
 * `scrub` is the privacy check of typed text: it answers the text without what may identify a patient, and whether
 * it took something out. Files come back in `Reply.file`; a download link that outlives the process makes them anew
 * with `createExports(deps).build({ kind, planId or audience, personKey })`, where the link carries the key, signed.
 * "Forget me" and "my data" go through `store.plans`, which holds personal data.
 */
export type { PlanDeps, Scrub } from './deps';
export { createExports, type ExportKey, type Exports } from './exports';
export { createPlansFeature } from './feature';
export { createPlanDigest } from './digest';
