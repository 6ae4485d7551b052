import {
  AuthenticationConstants,
  JwtTokenProviderFactory,
  ManagedIdentityAppCredentials,
  MicrosoftAppCredentials,
  type AppCredentials,
} from 'botframework-connector';
import type { Config } from '../config';

/** Where the token for our own calls comes from. Undefined: calls go out without one (development). */
export type GetToken = () => Promise<string | undefined>;

/** The configured way to a token: a client secret, a managed identity, or none. The SDK caches it until it ends. */
export function createGetToken(config: Config): GetToken {
  if (!config.BOT_ID) return () => Promise.resolve(undefined);
  const credentials = credentialsOf(config);
  return () => credentials.getToken();
}

function credentialsOf(config: Config): AppCredentials {
  const scope = AuthenticationConstants.ToChannelFromBotOAuthScope;
  if (config.BOT_TYPE === 'ManagedIdentity')
    return new ManagedIdentityAppCredentials(config.BOT_ID, scope, new JwtTokenProviderFactory());
  return new MicrosoftAppCredentials(config.BOT_ID, config.BOT_PASSWORD, config.BOT_TENANT_ID, scope);
}
