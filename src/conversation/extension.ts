import type { CardJson, Reply } from './reply';
import type { Request } from './request';

/** One result of a search in the compose box: a line to choose by, and the card that is put into the message. */
export interface ExtensionResult {
  readonly title: string;
  /** One line under the title. */
  readonly subtitle: string;
  readonly card: CardJson;
}

/** What Teams offers outside the chat with the bot: search while writing, "ask about this message", previews of links. */
export interface MessageExtension {
  /** Results for what was typed so far, best first; `commandId` as in the app's manifest. Empty text: a first choice. */
  search(text: string, commandId: string): Promise<readonly ExtensionResult[]>;
  /** The answer to a message that somebody chose "Ask about this" on: a `dialog`, shown to that person alone. */
  ask(messageText: string, request: Request): Promise<Reply>;
  /**
   * A button pressed in that dialog (composeExtension/submitAction); `request.press` says which. The reply is a
   * `dialog` to show next, or a `card` to put into the message being written. A button of an answer must come here
   * and not to the features: what these answer with is for one person, and must not be put in front of others.
   */
  press(request: Request): Promise<Reply>;
  /** A preview of a link that was pasted; undefined where the address is not one of ours. Card version at most 1.3. */
  unfurl(url: string): Promise<ExtensionResult | undefined>;
}
