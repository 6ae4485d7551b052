import type { HoldsPersonalData } from '../conversation/ports';
import type { Status } from './status';

/** Stands in stored rows where a person was who has since been erased. */
export const FORMER = 'former-member';

/** To whom a plan belongs: a team, or one person. */
export type PlanOwner =
  | { readonly tenantId: string; readonly teamId: string }
  | { readonly tenantId: string; readonly personKey: string };

/** A working copy of an audience's action list. */
export interface Plan {
  readonly id: string;
  readonly tenantId: string;
  /** Set for a team's plan. */
  readonly teamId?: string;
  /** Set for a personal plan. */
  readonly personKey?: string;
  readonly audience: string;
  /** The key of the person who started it. */
  readonly createdBy: string;
  readonly createdAt: number;
}

/** What people fill in about an action. `owner` is a person's key, `due` a day such as "2026-11-24". */
export interface ItemFields {
  readonly status: Status;
  readonly owner: string | null;
  readonly due: string | null;
  readonly note: string | null;
}
export type FieldName = keyof ItemFields;
export const FIELDS: readonly FieldName[] = ['status', 'owner', 'due', 'note'];

/** One action of a plan. The revision counts its changes: 0 when adopted. */
export interface Item extends ItemFields {
  readonly actionId: string;
  readonly revision: number;
  /** The hash of the action's words when they were last accepted into the plan. */
  readonly textHash: string;
  readonly updatedAt: number;
  readonly updatedBy?: string;
}

export interface FieldChange {
  readonly field: FieldName;
  readonly before: string | null;
  readonly after: string | null;
}

/** One recorded change of one action: it led to `revision`. */
export interface Change {
  readonly actionId: string;
  readonly revision: number;
  readonly by: string;
  readonly at: number;
  /** The revision whose change this one took back. */
  readonly undoes?: number;
  readonly fields: readonly FieldChange[];
}

/** A change to write, if the action still has the `expected` revision. */
export interface Write {
  readonly planId: string;
  readonly actionId: string;
  readonly expected: number;
  readonly fields: readonly FieldChange[];
  readonly by: string;
  readonly undoes?: number;
}

/** A round of self-assessment; rounds of a plan are numbered from 1. */
export interface Assessment {
  readonly id: string;
  readonly planId: string;
  readonly round: number;
  readonly startedAt: number;
  readonly startedBy: string;
}

export interface Rating {
  readonly actionId: string;
  /** 0 to 3. */
  readonly rating: number;
  readonly by: string;
  readonly at: number;
}

/** A rating to write; `seen` is the value the person saw, so that another's newer one is not overwritten unseen. */
export interface Rate {
  readonly actionId: string;
  readonly rating: number;
  readonly seen: number | null;
}

export interface NewItem {
  readonly actionId: string;
  readonly textHash: string;
}

/** Keeps plans. It checks revisions but not who may see what: that is `access.ts`. */
export interface PlanStore extends HoldsPersonalData {
  /** Starts a plan, or answers the one that the owner has for this audience already. */
  adopt(
    owner: PlanOwner,
    audience: string,
    by: string,
    items: readonly NewItem[],
  ): Promise<{ readonly plan: Plan; readonly created: boolean }>;
  find(planId: string): Promise<Plan | undefined>;
  /** An owner's plans, oldest first. */
  ofOwner(owner: PlanOwner): Promise<readonly Plan[]>;
  /** Every team plan of a tenant, for a roll-up; the caller keeps only the teams that the person belongs to. */
  ofTeams(tenantId: string): Promise<readonly Plan[]>;
  items(planId: string): Promise<readonly Item[]>;
  item(planId: string, actionId: string): Promise<Item | undefined>;
  /** Adds actions that the content gained since; those already there are left alone. */
  addItems(planId: string, items: readonly NewItem[]): Promise<void>;
  /** Accepts the new wording of actions. */
  acceptWording(planId: string, items: readonly NewItem[]): Promise<void>;
  /** Writes a change with its history in one transaction; undefined where the revision was no longer `expected`. */
  write(write: Write): Promise<Item | undefined>;
  /** Newest first. */
  changes(
    planId: string,
    filter: { actionId?: string; after?: number; limit: number },
  ): Promise<readonly Change[]>;
  /** Starts a new round of self-assessment. */
  startAssessment(planId: string, by: string): Promise<Assessment>;
  /** Newest first. */
  assessments(planId: string): Promise<readonly Assessment[]>;
  ratings(assessmentId: string): Promise<readonly Rating[]>;
  /** Writes ratings; answers those that it did not write because somebody else had changed them meanwhile. */
  rate(assessmentId: string, rates: readonly Rate[], by: string): Promise<readonly Rating[]>;
}

export type { Channels } from '../conversation/my-teams';
