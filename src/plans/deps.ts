import type { Clock } from '../conversation/clock';
import type { Directory, Poster } from '../conversation/ports';
import type { Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import type { Library } from '../knowledge/library';
import type { Channels, PlanStore } from './ports';

/** Takes out of a typed text what may identify a patient; says whether it took something. */
export type Scrub = (text: string) => { readonly text: string; readonly cleaned: boolean };

/** What the plans feature stands on. */
export interface PlanDeps {
  readonly library: Library;
  readonly plans: PlanStore;
  readonly channels: Channels;
  readonly directory: Directory;
  readonly poster: Poster;
  readonly clock: Clock;
  readonly scrub: Scrub;
  /** The triage of a note: what it answers is said, and what it throws refused, instead of keeping the note. */
  readonly noteAid?: (request: Request, note: string) => Reply | undefined;
}
