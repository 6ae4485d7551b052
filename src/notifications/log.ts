/** Where the background work reports; the app's log fits. Never a message's text, never a name. */
export interface Log {
  info(event: string, fields?: Fields): void;
  warn(event: string, fields?: Fields): void;
  error(event: string, fields?: Fields): void;
}

type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

/** For tests and tools that want silence. */
export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What may be told of an error: its kind and code, not its message, which may quote what a person typed. */
export function faultFields(thrown: unknown): Fields {
  if (!(thrown instanceof Error)) return { kind: typeof thrown };
  const { code } = thrown as Error & { code?: unknown };
  const at = /^ {4}at (.*)$/m.exec(thrown.stack ?? '')?.[1];
  return { kind: thrown.name, at, ...(typeof code === 'string' && { code }) };
}
