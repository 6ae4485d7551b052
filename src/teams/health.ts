import type { Config } from '../config';
import type { Clock } from '../conversation/clock';
import { errorFields, type Log } from '../log';
import type { GetToken } from './tokens';
import { within } from './within';

/** One thing that must be right before messages are let in. */
export interface ReadinessCheck {
  readonly name: string;
  readonly ok: boolean;
  /** In plain words, for the operator: what will go wrong soon, or what is wrong. */
  readonly warning?: string;
}

const DAY = 24 * 60 * 60_000;

/** How long before its end a secret is worth a word. */
const NOTICE_DAYS = 14;

/** A token is asked for at most this often by whoever asks whether we are ready. */
const REUSE_MS = 60_000;

/** Whoever asks whether we are ready does not wait longer for Microsoft's login. */
const TOKEN_MS = 5_000;

/** The bot's own credentials: whether they end soon, and whether they get a token at all. */
export function createCredentialChecks(
  config: Pick<Config, 'BOT_ID' | 'BOT_TYPE' | 'BOT_PASSWORD_EXPIRES'>,
  getToken: GetToken,
  clock: Clock,
  log: Log,
): () => Promise<readonly ReadinessCheck[]> {
  let last: { at: number; ok: Promise<boolean> } | undefined;
  const gotToken = (): Promise<boolean> => {
    if (last && clock.now() - last.at < REUSE_MS) return last.ok;
    const ok = within(TOKEN_MS, getToken()).then(
      () => true,
      (thrown: unknown) => {
        log.error('no token', errorFields(thrown));
        return false;
      },
    );
    last = { at: clock.now(), ok };
    return ok;
  };
  return async () => {
    if (!config.BOT_ID) return [];
    const ok = await gotToken();
    const token = {
      name: 'token',
      ok,
      ...(!ok && { warning: 'Microsoft gave no token: check the credentials.' }),
    };
    const { BOT_TYPE, BOT_PASSWORD_EXPIRES } = config;
    if (BOT_TYPE === 'ManagedIdentity' || !BOT_PASSWORD_EXPIRES) return [token];
    return [token, secretCheck(BOT_PASSWORD_EXPIRES, clock.now())];
  };
}

/** A secret is good to the end of the day that is named. */
function secretCheck(expires: string, now: number): ReadinessCheck {
  const left = Date.parse(`${expires}T00:00:00Z`) + DAY - now;
  if (left <= 0) return { name: 'secret', ok: false, warning: `The client secret ended on ${expires}.` };
  if (left > NOTICE_DAYS * DAY) return { name: 'secret', ok: true };
  return { name: 'secret', ok: true, warning: `The client secret ends on ${expires}. Renew it now.` };
}
