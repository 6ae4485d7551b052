import {
  AuthenticationConfiguration,
  AuthenticationConstants,
  BotFrameworkAuthenticationFactory,
  ServiceClientCredentialsFactory,
  type BotFrameworkAuthentication,
  type ServiceClientCredentials,
} from 'botframework-connector';
import { CallerIdConstants } from 'botframework-schema';
import type { Config } from '../config';
import { OnlyChecks } from './only-checks';
import { createGetToken, type GetToken } from './tokens';

/**
 * Where tokens are checked and fetched. All of it together: the SDK drops its defaults for the rest as soon as
 * one is given. Only tests hand in their own, so that no setting of the environment can weaken the door.
 */
export interface Authentication {
  readonly openIdMetadataUrl: string;
  readonly emulatorOpenIdMetadataUrl: string;
  readonly issuer: string;
  readonly oauthScope: string;
  readonly loginUrl: string;
  readonly oauthUrl: string;
  readonly getToken: GetToken;
}

/** Microsoft's public cloud, with the configured credentials. */
export function publicCloud(config: Config): Authentication {
  return {
    openIdMetadataUrl: AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
    emulatorOpenIdMetadataUrl: AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
    issuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
    oauthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
    loginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
    oauthUrl: AuthenticationConstants.OAuthUrl,
    getToken: createGetToken(config),
  };
}

/** Endorsements are checked by the channel's own id; tokens of other bots are turned away before they come here. */
const NO_SKILLS = new AuthenticationConfiguration();

/** The SDK's check of incoming tokens, with our settings. */
export function createBotAuthentication(from: Authentication, botId: string): BotFrameworkAuthentication {
  return new OnlyChecks(sdkAuthentication(from, botId));
}

function sdkAuthentication(from: Authentication, botId: string): BotFrameworkAuthentication {
  return BotFrameworkAuthenticationFactory.create(
    '',
    true,
    from.loginUrl,
    from.oauthScope,
    from.issuer,
    from.oauthUrl,
    from.openIdMetadataUrl,
    from.emulatorOpenIdMetadataUrl,
    CallerIdConstants.PublicAzureChannel,
    new Credentials(botId, from.getToken),
    NO_SKILLS,
    fetch,
    {},
  );
}

/** Which app id is ours, and a token for what the SDK itself sends. Without an app id nothing is checked. */
class Credentials extends ServiceClientCredentialsFactory {
  constructor(
    private readonly botId: string,
    private readonly getToken: GetToken,
  ) {
    super();
  }

  override isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === this.botId);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(this.botId === '');
  }

  override createCredentials(): Promise<ServiceClientCredentials> {
    const { getToken } = this;
    return Promise.resolve({
      async signRequest(request) {
        const token = await getToken();
        if (token !== undefined) request.headers.set('authorization', `Bearer ${token}`);
        return request;
      },
    });
  }
}
