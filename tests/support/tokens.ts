import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import jwt from 'jsonwebtoken';
import type { Authentication } from '../../src/teams';

export const BOT_ID = '11111111-2222-3333-4444-555555555555';
export const TENANT = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
export const ISSUER = 'https://api.botframework.com';

interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly endorsements?: readonly string[];
}

/** A stand-in for Microsoft's login: metadata and keys over loopback, and tokens signed with them. */
export interface TokenOffice {
  readonly authentication: Authentication;
  /** A good token for the service URL, but for what `claims` and `options` say otherwise. */
  token(serviceUrl: string, claims?: object, options?: TokenOptions): string;
  readonly publicKeyPem: string;
  stop(): Promise<void>;
}

export interface TokenOptions {
  /** Which key signs: one that is published, one whose endorsements lack Teams, or one that nobody knows. */
  readonly key?: 'good' | 'unendorsed' | 'unknown';
  readonly header?: object;
}

type Pair = ReturnType<typeof pair>;
const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const makePairs = (): Record<'good' | 'unendorsed' | 'unknown', Pair> => ({
  good: pair(),
  unendorsed: pair(),
  unknown: pair(),
});

/** Making keys takes a while: one set for all offices of a test file. */
let pairs: ReturnType<typeof makePairs> | undefined;

/** One office a test run: the SDK caches keys for 24 hours, and we want to see that cache at work as well. */
export async function openTokenOffice(): Promise<TokenOffice> {
  const { good, unendorsed, unknown } = (pairs ??= makePairs());
  const keys: Record<'good' | 'unendorsed' | 'unknown', SigningKey> = {
    good: { kid: 'good', privateKey: good.privateKey, endorsements: ['msteams'] },
    unendorsed: { kid: 'unendorsed', privateKey: unendorsed.privateKey, endorsements: ['webchat'] },
    unknown: { kid: 'unknown', privateKey: unknown.privateKey },
  };
  const published = [
    { ...good.publicKey.export({ format: 'jwk' }), kid: 'good', use: 'sig', endorsements: ['msteams'] },
    {
      ...unendorsed.publicKey.export({ format: 'jwk' }),
      kid: 'unendorsed',
      use: 'sig',
      endorsements: ['webchat'],
    },
  ];
  const server = createServer((request, response) => {
    const base = `http://${request.headers.host ?? ''}`;
    const isKeys = request.url === '/keys';
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isKeys ? { keys: published } : { issuer: ISSUER, jwks_uri: `${base}/keys` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    authentication: {
      openIdMetadataUrl: `${base}/channel`,
      emulatorOpenIdMetadataUrl: `${base}/emulator`,
      issuer: ISSUER,
      oauthScope: ISSUER,
      loginUrl: `${base}/login`,
      oauthUrl: `${base}/oauth`,
      getToken: () => Promise.resolve('outgoing-token'),
    },
    token(serviceUrl, claims = {}, { key = 'good', header = {} } = {}) {
      const now = Math.floor(Date.now() / 1000);
      const { kid, privateKey } = keys[key];
      const body = {
        iss: ISSUER,
        aud: BOT_ID,
        iat: now,
        nbf: now - 10,
        exp: now + 3600,
        serviceurl: serviceUrl,
        ...claims,
      };
      return jwt.sign(JSON.parse(JSON.stringify(body)) as object, privateKey, {
        algorithm: 'RS256',
        header: { alg: 'RS256', kid, ...header },
      });
    },
    publicKeyPem: good.publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
