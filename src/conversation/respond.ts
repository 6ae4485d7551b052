import { ZodError } from 'zod';
import { GuideError } from '../errors';
import type { Button, Feature } from './feature';
import type { Reply } from './reply';
import type { Request } from './request';

/** What is done about a message before anything else: perhaps all there is to say, perhaps a cleaner text. */
export interface FirstAid {
  /** Said instead of anything else. */
  readonly reply?: Reply;
  /** The text with identifying details taken out: all that anything after this may see. */
  readonly text: string;
  /** True where something was taken out, so that the answer says so. */
  readonly cleaned: boolean;
}

export interface Responding {
  readonly firstAid: (request: Request) => Promise<FirstAid>;
  /** In the order in which they are asked whether a message is theirs. */
  readonly features: readonly Feature[];
  /** What answers a message that is no command. */
  readonly answer: (request: Request, cleaned: boolean) => Promise<Reply>;
}

export type Respond = (request: Request) => Promise<Reply>;

/** The one road of a message: button, or first aid, then commands, then the question. */
export function createRespond({ firstAid, features, answer }: Responding): Respond {
  const buttons = new Map(features.flatMap((f) => f.buttons).map((b) => [b.verb, b]));
  const commands = features.flatMap((feature) => feature.commands);
  return async (request) => {
    const { press } = request;
    if (press) {
      const reply = await pressed(buttons.get(press.verb), request, press.data);
      return press.stays ? besideIt(reply) : reply;
    }
    const aid = await firstAid(request);
    if (aid.reply) return aid.reply;
    const clean = { ...request, text: aid.text };
    for (const command of commands) {
      const run = command.recognise(clean.text, clean);
      if (run) return run(clean);
    }
    return answer(clean, aid.cleaned);
  };
}

/** An answer, a welcome or a digest is not given up for what one of its buttons opens: that comes as a new message. */
function besideIt({ replace: _replace, others: _others, ...reply }: Reply): Reply {
  return reply;
}

/** Runs a button's press; what does not parse is told kindly, and an unknown verb is an old card. */
async function pressed(button: Button | undefined, request: Request, data: unknown): Promise<Reply> {
  if (!button)
    throw new GuideError(
      'submission-invalid',
      'That button belongs to an older card. Ask again for a fresh one.',
    );
  try {
    return await button.press(data, request);
  } catch (thrown) {
    if (!(thrown instanceof ZodError)) throw thrown;
    const sentence =
      'I could not read what that card sent. Please check what you filled in, or ask for a fresh card.';
    throw new GuideError('submission-invalid', sentence, { cause: thrown });
  }
}
