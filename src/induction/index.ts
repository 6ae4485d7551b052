/**
 * Induction: pathways, progress, nudges, the manager's view, the record. To wire it in `createApp`:
 *
 *     features: [createInductionFeature({ library, journeys: store.journeys, links: store.managerLinks,
 *       people: store.people, directory, conversations: store.conversations, sender: notifications.nudges,
 *       firstAid, clock }), ...]                              // before features that also know "stop"
 *     inductionLine: createInductionLine({ library, journeys: store.journeys, clock })   // personal chats only
 *     const nudger = createNudger({ library, ledger: store.nudgeLedger, sender: notifications.nudges, clock, onError })
 *     // every few minutes, in any number of instances: nudger.runOnce()
 *
 * `store.journeys` and `store.managerLinks` hold personal data: both join the holders that "forget me" and "my data"
 * ask. Retention: `store.journeys.forgetBefore(time)` erases journeys that nobody has touched since.
 */
export { createInductionFeature } from './feature';
export { createInductionLine, type InductionLineDeps } from './line';
export { createNudger, type Nudger, type NudgerDeps } from './nudger';
export type { InductionDeps } from './deps';
export type { Journeys, ManagerLinks, NudgeLedger, NudgeOutcome, NudgeSender } from './ports';
