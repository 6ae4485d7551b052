import { presentNotice } from '../../cards/notice';
import type { Reply } from '../../conversation/reply';

type Buttons = NonNullable<Parameters<typeof presentNotice>[0]['buttons']>;

/** A small card that takes the place of the pressed one and asks what to do. */
export function ask(heading: string, text: string, buttons: Buttons): Reply {
  return { card: presentNotice({ heading, text, buttons }), summary: heading, replace: true };
}
