/** Stable codes of everything that can go wrong in a way a person should hear about. */
export type ErrorCode =
  | 'config-invalid'
  | 'content-invalid'
  | 'card-invalid'
  | 'submission-invalid'
  | 'not-allowed'
  | 'not-found'
  | 'conflict'
  | 'store-unavailable'
  | 'delivery-failed'
  | 'file-failed'
  | 'unexpected';

/** The one error family: a stable code for code, a plain sentence for the person, a cause for the log. */
export class GuideError extends Error {
  readonly code: ErrorCode;
  /** A plain sentence that may be shown to the person: what happened and what to do. */
  readonly say: string;

  constructor(code: ErrorCode, say: string, options: { detail?: string; cause?: unknown } = {}) {
    super(options.detail ?? say, { cause: options.cause });
    this.name = 'GuideError';
    this.code = code;
    this.say = say;
  }
}

/** Any thrown value as a GuideError; what is not ours becomes `unexpected` with a sentence that leaks nothing. */
export function asGuideError(thrown: unknown): GuideError {
  if (thrown instanceof GuideError) return thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  const say = 'Something went wrong on our side. Nothing you did is lost. Please try again in a minute.';
  return new GuideError('unexpected', say, { detail, cause: thrown });
}
