import type { ActionId, AudienceId, EntryId, PassageId, ResourceId, ThemeId } from './ids';

/** A piece of the knowledge base: prose or an action, in the one shape that search and answers use. */
export interface Entry {
  readonly id: EntryId;
  readonly title: string;
  /** The answer: a few sentences of Markdown (bold, italics, links, lists). */
  readonly text: string;
  /** What stands behind "Show more". */
  readonly more?: string;
  /** A dated caution shown under the answer; empty where there is none. */
  readonly note: string;
  /** The passages that it restates, best first. */
  readonly passages: readonly PassageId[];
  readonly themes: readonly ThemeId[];
  readonly audiences: readonly AudienceId[];
  readonly resources: readonly ResourceId[];
  /** Actions that bear on it. */
  readonly actions: readonly ActionId[];
  readonly related: readonly EntryId[];
  readonly asks: readonly string[];
  readonly owner: string;
  readonly reviewed: string;
  readonly reviewBy: string;
  readonly file: string;
  /** Set where the entry is an action: whose list, in which section, its 1-based place in the list. */
  readonly action?: { readonly audience: AudienceId; readonly section: string; readonly number: number };
  /** A tombstone: the day of withdrawal and the reason. */
  readonly withdrawn?: { readonly on: string; readonly because: string };
}

/** One audience's list: its sections in the source's order, withdrawn actions left out. */
export interface ActionList {
  readonly audience: AudienceId;
  readonly intro: string;
  readonly source: string;
  readonly sections: readonly { readonly title: string; readonly actions: readonly Entry[] }[];
}
