/** A rendered Adaptive Card, ready to send. */
export type CardJson = Readonly<Record<string, unknown>> & { readonly type: 'AdaptiveCard' };

/** What Teams shows when a citation mark is touched. Lengths are cut to Teams' limits at the fence. */
export interface CitationMark {
  /** 1-based number as in the text, "[1]". */
  readonly position: number;
  readonly title: string;
  readonly url?: string;
  /** One line: source, section, date. */
  readonly abstract: string;
}

export interface FileOffer {
  readonly name: string;
  readonly contentType: string;
  /** One line for the consent card: what the file holds. */
  readonly description: string;
  readonly bytes: () => Promise<Buffer>;
}

/** What a feature answers with; the fence turns it into activities. */
export interface Reply {
  /** Markdown that is safe in Teams. Shown where there is no card, and beside a card where both are given. */
  readonly text?: string;
  readonly card?: CardJson;
  /** One plain line for the notification preview; needed with a card and no text. */
  readonly summary?: string;
  readonly citations?: readonly CitationMark[];
  /** Up to three things to type next, shown as suggested actions (personal chat only). */
  readonly suggestions?: readonly string[];
  /** The subject of Teams' own feedback buttons, e.g. an entry id; absent: no buttons. */
  readonly feedbackOn?: string;
  /** For a press: replace the pressed card instead of sending a new message. */
  readonly replace?: boolean;
  /**
   * With `replace`, what everybody else sees in the pressed card's place; absent: the same card. 'as-before': the
   * message stays as it is, and only the person who pressed sees the new card (a form that they fill in).
   */
  readonly others?: 'as-before' | Pick<Reply, 'card' | 'summary'>;
  /** Sent to the person alone, whatever the scope. */
  readonly privately?: Reply;
  readonly file?: FileOffer;
  /** A dialog (task module) to open, in answer to a press that asked for one. */
  readonly dialog?: { readonly title: string; readonly card: CardJson };
  /** What was asked, to be kept in memory as the turn before; only ordinary questions set it. */
  readonly remember?: string;
}

/** A reply of words only. */
export const say = (text: string): Reply => ({ text });
