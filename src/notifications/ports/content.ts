/** A difference between two versions of the content, for one entry. */
export interface ContentChange {
  readonly entryId: string;
  readonly kind: 'added' | 'changed' | 'withdrawn';
  readonly title: string;
  /** One plain line: what changed. */
  readonly what: string;
  readonly audiences: readonly string[];
  readonly themes: readonly string[];
  /** Hashes before and after, to see that a change was taken back. */
  readonly from: string;
  readonly to: string;
}

export interface NumberedChange extends ContentChange {
  readonly id: number;
  readonly at: number;
}

/** An entry as it was when last compared. */
export interface EntrySnapshot {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly more: string;
  readonly note: string;
  readonly audiences: readonly string[];
  readonly themes: readonly string[];
  readonly withdrawn: string;
  readonly hash: string;
}

export interface ContentHistory {
  /** The version last compared; undefined before the first. */
  version(): Promise<string | undefined>;
  snapshot(): Promise<readonly EntrySnapshot[]>;
  /** Moves from one version to the next in one transaction; false where another instance was quicker. */
  advance(
    from: string | undefined,
    to: string,
    entries: readonly EntrySnapshot[],
    changes: readonly ContentChange[],
  ): Promise<boolean>;
  /** Changes after a number, in order. */
  after(id: number): Promise<readonly NumberedChange[]>;
  since(time: number): Promise<readonly NumberedChange[]>;
}
