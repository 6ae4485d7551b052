import { z } from 'zod';

const header = z.object({ alg: z.enum(['RS256', 'RS384', 'RS512']), kid: z.string().min(1) });
const claims = z.object({ iss: z.string(), aud: z.string(), exp: z.number(), serviceurl: z.string() });

/** Longer than any token of Microsoft's. */
const LONGEST = 16_000;

/**
 * Whether an Authorization header has the shape of a token of Teams' channel, before its signature is checked.
 * The SDK alone would also take tokens of the emulator, of other bots ("skills") and of an on-premises channel,
 * and one that never expires. None of them is Teams.
 */
export function isChannelToken(authorization: string, issuer: string, botId: string): boolean {
  if (authorization.length > LONGEST) return false;
  const token = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/.exec(authorization);
  if (!token?.[1] || !token[2]) return false;
  if (!header.safeParse(decoded(token[1])).success) return false;
  const found = claims.safeParse(decoded(token[2])).data;
  return found?.iss === issuer && found.aud === botId;
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
