import type { Clock } from '../conversation/clock';
import type { Conversations, Directory, People } from '../conversation/ports';
import type { Responding } from '../conversation/respond';
import type { Library } from '../knowledge/library';
import type { Journeys, ManagerLinks, NudgeSender } from './ports';

/** What the induction feature needs; all of it is handed in by src/app.ts. */
export interface InductionDeps {
  readonly library: Library;
  readonly journeys: Journeys;
  readonly links: ManagerLinks;
  readonly people: Pick<People, 'find'>;
  /** Who is in the chat or channel from which a manager is picked. */
  readonly directory: Pick<Directory, 'members'>;
  /** The same chat or channel again at the press, by its id: never from card data. */
  readonly conversations: Pick<Conversations, 'find'>;
  /** Tells a manager who was picked; where it can't, the new starter is told to pass it on. */
  readonly sender: NudgeSender;
  /** The triage of ordinary messages, for what is typed into a card: nothing identifying is kept. */
  readonly firstAid: Responding['firstAid'];
  readonly clock: Clock;
}
