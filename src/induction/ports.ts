import type { HoldsPersonalData } from '../conversation/ports';
import type { Reply } from '../conversation/reply';

/** What has become of a step: done, or skipped with a reason. `at` is UTC milliseconds. */
export interface Mark {
  readonly step: string;
  readonly status: 'done' | 'skipped';
  readonly at: number;
  readonly reason?: string;
}

/** What a person wrote about a step; theirs alone. */
export interface Reflection {
  readonly id: string;
  readonly step: string;
  readonly text: string;
  /** True where it was talked over with a peer: what Social Work England calls peer reflection. */
  readonly peer: boolean;
  readonly at: number;
}

/** One person's way along one pathway. */
export interface Journey {
  readonly id: string;
  readonly personKey: string;
  readonly pathway: string;
  /** The first working day, a calendar day: "2026-11-24". */
  readonly startDate: string;
  readonly timeZone: string;
  readonly nudges: boolean;
  readonly begunAt: number;
  /** Set once it was ended: nothing more is asked or sent; it stays for the record. */
  readonly endedAt?: number;
  readonly marks: readonly Mark[];
  readonly reflections: readonly Reflection[];
}

/** What may change in a journey under way. */
export type JourneyChange = Partial<Pick<Journey, 'pathway' | 'startDate' | 'timeZone' | 'nudges'>>;

/** People's journeys. Everything is found by the person's own key; a person has at most one under way. */
export interface Journeys extends HoldsPersonalData {
  current(personKey: string): Promise<Journey | undefined>;
  /** Ended ones too, oldest first: for the record. */
  all(personKey: string): Promise<readonly Journey[]>;
  /** Begins one; where one is under way, that one takes the new pathway, day and zone. */
  begin(personKey: string, start: Pick<Journey, 'pathway' | 'startDate' | 'timeZone'>): Promise<Journey>;
  change(personKey: string, change: JourneyChange): Promise<void>;
  end(personKey: string): Promise<void>;
  /** Marks a step of the journey under way; doing the same again keeps the first date. */
  mark(personKey: string, mark: Omit<Mark, 'at'>): Promise<void>;
  unmark(personKey: string, step: string): Promise<void>;
  /** Keeps a reflection; the same id twice (a button pressed twice) is kept once. */
  reflect(personKey: string, reflection: Omit<Reflection, 'at'>): Promise<void>;
  unreflect(personKey: string, reflectionId: string): Promise<void>;
  /** Erases journeys that nobody has touched since; answers how many. */
  forgetBefore(time: number): Promise<number>;
}

/** Who has had a nudge in which week: what keeps one from being sent twice. */
export interface NudgeLedger {
  /** The time zones of journeys under way with nudges on: one cheap query tells whether it is day anywhere. */
  zones(): Promise<readonly string[]>;
  /**
   * Journeys under way in these zones, with nudges on and none settled in `latestWeek` or later; by person key,
   * after `after`.
   */
  candidates(
    zones: readonly string[],
    latestWeek: string,
    after: string,
    limit: number,
  ): Promise<readonly Journey[]>;
  /**
   * Takes the week for this person: one row for (person, ISO week), whatever instances do. True for the one
   * that may send. False where it is settled or in somebody's hands, or where nudges were stopped meanwhile.
   */
  claim(personKey: string, week: string): Promise<boolean>;
  /** Notes what became of it, so that nobody takes the week again. */
  settle(personKey: string, week: string, outcome: NudgeOutcome): Promise<void>;
}

export type NudgeOutcome = 'queued' | 'already' | 'no-chat';

/**
 * The way out for a nudge: the notifications' outbox. `key` is the same for the same person and week. A message that
 * is still unsent at `expiresAt` (UTC milliseconds) is set aside: one that was held up must not come at night.
 */
export interface NudgeSender {
  send(personKey: string, key: string, reply: Reply, expiresAt?: number): Promise<NudgeOutcome>;
}

/** Who may see somebody's stages and counts. Names are kept because each side is told who the other is. */
export interface ManagerLink {
  readonly id: string;
  readonly starterKey: string;
  readonly starterName: string;
  readonly managerKey?: string;
  readonly managerName?: string;
  readonly createdAt: number;
  /** For an invitation by code, until it is used. */
  readonly expiresAt?: number;
  readonly acceptedAt?: number;
  readonly endedAt?: number;
  readonly endedBy?: 'starter' | 'manager';
}

/** A person as the other side is told of them. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

/** Invitations and agreements between new starters and managers. */
export interface ManagerLinks extends HoldsPersonalData {
  /** Keeps an invitation by code, as a hash; a new one takes the place of one not yet used. */
  invite(starter: Named, codeHash: string, expiresAt: number): Promise<void>;
  /** Lets a known person see at once; answers the link, the same again where there is one. */
  share(starter: Named, manager: Named): Promise<ManagerLink>;
  /** Uses up a code; the link, or why not. Counts wrong tries. */
  accept(manager: Named, codeHash: string): Promise<ManagerLink | 'unknown' | 'own' | 'too-many'>;
  /** Open links of the starter, pending ones included. */
  ofStarter(starterKey: string): Promise<readonly ManagerLink[]>;
  /** Every link of the starter that was ever agreed, for the record. */
  history(starterKey: string): Promise<readonly ManagerLink[]>;
  /** Agreed and open links of the manager. */
  ofManager(managerKey: string): Promise<readonly ManagerLink[]>;
  /** Ends a link, if the person is one of its two sides. */
  end(personKey: string, linkId: string): Promise<boolean>;
}
