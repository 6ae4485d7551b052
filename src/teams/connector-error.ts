import { z } from 'zod';
import type { PostFailure } from '../conversation/ports';
import { errorFields, type LogFields } from '../log';
import type { HttpAnswer } from './http-call';

/** A call to Teams' connector that did not succeed, classified by status and code, never by message text. */
export class ConnectorError extends Error {
  readonly failure: PostFailure;

  constructor(failure: PostFailure, cause?: unknown) {
    super(failure.kind, { cause });
    this.name = 'ConnectorError';
    this.failure = failure;
  }

  /** For the log. */
  get code(): string {
    return 'reason' in this.failure ? `${this.failure.kind}:${this.failure.reason}` : this.failure.kind;
  }
}

/** Codes after which a conversation is closed to us for good, whatever the status. */
const GONE = new Set([
  'MessageWritesBlocked',
  'BotNotInConversationRoster',
  'BotDisabledByAdmin',
  'ConversationBlockedByUser',
  'ForbiddenOperationException',
  'ConversationNotFound',
  'ConversationWriteDisabled',
  'ActivityNotFound',
]);

const answerBody = z.object({ error: z.object({ code: z.string().max(100) }) });

/** The code that Teams gives in the body, e.g. "MessageWritesBlocked"; undefined where there is none. */
function codeOf(body: string): string | undefined {
  try {
    return answerBody.safeParse(JSON.parse(body)).data?.error.code;
  } catch {
    return undefined;
  }
}

/** What an answer of 300 or more means. */
export function fromAnswer({ status, headers, body }: HttpAnswer, now: number): ConnectorError {
  const code = codeOf(body);
  const reason = code ?? String(status);
  if (code !== undefined && GONE.has(code)) return new ConnectorError({ kind: 'gone', reason });
  if (status === 429 || status === 412) return new ConnectorError(throttled(headers['retry-after'], now));
  if (status === 403 || status === 404 || status === 410) return new ConnectorError({ kind: 'gone', reason });
  // Our own token was refused: nothing was delivered, and it will work again once the secret is renewed.
  if (status === 401) return new ConnectorError({ kind: 'unreachable' });
  // It can't do this at all (the Playground can't delete), so it has not done it.
  if (status === 501) return new ConnectorError({ kind: 'refused', reason });
  // A timeout of the other side's own may come after it has delivered.
  if (status === 408 || status >= 500) return new ConnectorError({ kind: 'unknown', reason });
  return new ConnectorError({ kind: 'refused', reason });
}

function throttled(retryAfter: string | undefined, now: number): PostFailure {
  if (retryAfter === undefined) return { kind: 'throttled' };
  const seconds = Number(retryAfter);
  const waitMs = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(retryAfter) - now;
  return Number.isFinite(waitMs)
    ? { kind: 'throttled', retryAfterMs: Math.max(0, waitMs) }
    : { kind: 'throttled' };
}

const networkError = z.object({ code: z.string() });

/** The call never left: nobody was reached, or the name is not known. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** What an error of the network means. */
export function fromNetwork(thrown: unknown): ConnectorError {
  const code = networkError.safeParse(thrown).data?.code ?? 'unexpected';
  if (NOT_SENT.has(code)) return new ConnectorError({ kind: 'unreachable' }, thrown);
  return new ConnectorError({ kind: 'unknown', reason: code }, thrown);
}

/** What the log may say of a call that failed. */
export const failureFields = (thrown: unknown): LogFields =>
  thrown instanceof ConnectorError ? { failure: thrown.code } : errorFields(thrown);
