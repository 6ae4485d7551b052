/** Why a request is turned away at the door, as an HTTP status and a code; nothing of the request itself. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, cause?: unknown) {
    super(code, { cause });
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
  }
}
