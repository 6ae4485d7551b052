import type { z } from 'zod';
import type { Reply } from './reply';
import type { Request } from './request';

/** A line of help: what to type and what comes back. */
export interface HelpLine {
  readonly type: string;
  readonly gives: string;
}

/** A thing one can type. `recognise` is pure and quick; undefined means "not mine". */
export interface Command {
  readonly name: string;
  readonly recognise: (text: string, request: Request) => ((request: Request) => Promise<Reply>) | undefined;
}

/** A button of a card. `run` gets data that has been parsed by `data`. */
export interface Button {
  readonly verb: string;
  readonly press: (data: unknown, request: Request) => Promise<Reply>;
}

/** One behaviour of the bot: when it answers, declared as data, beside what it does. */
export interface Feature {
  readonly name: string;
  readonly help: readonly HelpLine[];
  readonly commands: readonly Command[];
  readonly buttons: readonly Button[];
}

/** A command whose recogniser yields arguments for its run. */
export function command<A>(
  name: string,
  recognise: (text: string, request: Request) => A | undefined,
  run: (args: A, request: Request) => Promise<Reply>,
): Command {
  return {
    name,
    recognise: (text, request) => {
      const args = recognise(text, request);
      return args === undefined ? undefined : (now) => run(args, now);
    },
  };
}

/** A button whose untrusted data passes a schema first; a failed parse throws the ZodError to the router. */
export function button<D>(
  verb: string,
  schema: z.ZodType<D>,
  run: (data: D, request: Request) => Promise<Reply>,
): Button {
  return { verb, press: async (data, request) => run(schema.parse(data), request) };
}
