import type { CardJson } from './reply';
import type { Request } from './request';

/** One result of a search in the compose box: a line to choose by, and the card that is put into the message. */
export interface ExtensionResult {
  readonly title: string;
  /** One line under the title. */
  readonly subtitle: string;
  readonly card: CardJson;
}

/** A dialog (task module) for one person alone. */
export interface ExtensionDialog {
  readonly title: string;
  readonly card: CardJson;
}

/** What a button of the dialog leads to: another dialog, or a card that is put into the message being written. */
export type ExtensionOutcome = { readonly dialog: ExtensionDialog } | { readonly insert: ExtensionResult };

/** What Teams offers outside the chat with the bot: search while writing, "ask about this message", previews of links. */
export interface MessageExtension {
  /** Results for what was typed so far, best first; `commandId` as in the app's manifest. Empty text: a first choice. */
  search(text: string, commandId: string): Promise<readonly ExtensionResult[]>;
  /** The answer to a message that somebody chose "Ask about this" on; shown to that person alone, in a dialog. */
  ask(messageText: string, request: Request): Promise<ExtensionDialog>;
  /** A button pressed in that dialog (composeExtension/submitAction): `request.press` says which. */
  press(request: Request): Promise<ExtensionOutcome>;
  /** A preview of a link that was pasted; undefined where the address is not one of ours. Card version at most 1.3. */
  unfurl(url: string): Promise<ExtensionResult | undefined>;
}
