import { hash } from 'node:crypto';
import { types } from 'node:util';
import pino from 'pino';

/** What a log line may hold: plain values only, so that no message, name or card can slip in as an object. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** JSON lines on standard output. `event` is a fixed word of ours, never something that a person typed. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** Fields that never reach the log, should somebody pass them by mistake. */
const NEVER = ['text', 'name', 'value', 'comment', 'question', 'password', 'token', 'authorization', 'url'];

/** A log at the given level; `destination` is for tests. */
export function createLog(level: string, destination?: pino.DestinationStream): Log {
  const settings: pino.LoggerOptions = {
    level,
    base: null,
    messageKey: 'event',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: NEVER, remove: true },
  };
  const logger = pino(settings, destination ?? (level === 'silent' ? QUIET : standardOutput()));
  return {
    debug: (event, fields) => logger.debug(fields, event),
    info: (event, fields) => logger.info(fields, event),
    warn: (event, fields) => logger.warn(fields, event),
    error: (event, fields) => logger.error(fields, event),
  };
}

const QUIET: pino.DestinationStream = { write: () => undefined };

/**
 * Lines are written together, at the latest after half a second and at the end of the process: a write for each
 * would be a tenth of a turn's cost. A process that is killed loses that half second.
 */
function standardOutput(): pino.DestinationStream {
  const output = pino.destination({ dest: 1, sync: false, minLength: 4_096 });
  setInterval(() => output.flush(), 500).unref();
  return output;
}

const CONSOLE = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;

/**
 * What libraries write to the console is counted and not told. The SDK writes there about each token that it refuses:
 * anybody on the internet could fill the log so, in lines that are no JSON and may quote what was sent.
 */
export function quietConsole(log: Log, target: Pick<Console, (typeof CONSOLE)[number]> = console): void {
  for (const method of CONSOLE) target[method] = () => log.debug('library wrote to the console', { method });
}

/** For tests and tools that want silence. */
export const silentLog: Log = createLog('silent');

/** A short name by which the lines of one turn are found together; the id itself stays out of the log. */
export function correlation(activityId: string | undefined): string {
  return hash('sha256', activityId ?? '', 'hex').slice(0, 12);
}

/**
 * What may be told of an error: its kind, its code and where it was thrown.
 * Not its message: that of a database or of a parser may quote what a person typed.
 */
export function errorFields(thrown: unknown): LogFields {
  if (!types.isNativeError(thrown)) return { kind: typeof thrown };
  // Microsoft's login names its codes differently.
  const { code: own, errorCode } = thrown as Error & { code?: unknown; errorCode?: unknown };
  const code = own ?? errorCode;
  const cause = thrown.cause === undefined ? {} : prefixed(errorFields(thrown.cause));
  return { kind: thrown.name, ...(isPlain(code) && { code }), at: frames(thrown), ...cause };
}

/** A code is one word; a sentence in its place is not told. */
const isPlain = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && /^[\w.:-]{1,80}$/.test(value));

function prefixed({ kind, code, at }: LogFields): LogFields {
  return {
    causeKind: kind,
    ...(code !== undefined && { causeCode: code }),
    ...(at !== undefined && { causeAt: at }),
  };
}

/** The first frames of the stack, without its first lines, which repeat the message. */
function frames({ stack = '' }: Error): string {
  const lines = stack.split('\n').filter((line) => /^ {4}at /.test(line));
  return lines
    .slice(0, 4)
    .map((line) => line.trim().replace(/^at /, ''))
    .join(' < ');
}
