import { errors, jwtVerify, type JWTVerifyOptions } from 'jose';
import { LRUCache } from 'lru-cache';
import { catalogued } from '../../schema/errors.ts';
import { viewerFromClaims, type Viewer } from '../../schema/viewer.ts';
import type { Access, SignIn } from '../options.ts';
import { findTokenKey } from './tokenKeys.ts';

/** How many signed-in viewers are remembered at a time. */
const REMEMBERED_VIEWERS = 5_000;

/** Of the asymmetric algorithms, those an identity provider on an intranet is known to use; never HS256, never none. */
const ALGORITHMS = ['EdDSA', 'ES256', 'RS256'];

/** Who asks, and until when that holds, as `Date.now()` counts. */
export interface SignedIn {
  /** Null when the gateway is open. */
  readonly viewer: Viewer | null;
  readonly expiresAt: number;
}

/** Turns an Authorization header into who asks. Throws UNAUTHENTICATED. */
export type Authenticate = (authorization: string | undefined) => Promise<SignedIn>;

/** Makes the stage that says who asks: each token is verified once and its viewer kept until the token expires. */
export function createAuthenticator(access: Access | SignIn): Authenticate {
  if (access.kind === 'open') return async () => ({ viewer: null, expiresAt: Infinity });

  const findKey = findTokenKey(access.tokenKeys);
  const options: JWTVerifyOptions = {
    algorithms: ALGORITHMS,
    requiredClaims: ['exp', 'sub'],
    ...(access.issuer === undefined ? {} : { issuer: access.issuer }),
    ...(access.audience === undefined ? {} : { audience: access.audience }),
  };
  const known = new LRUCache<string, SignedIn>({ max: REMEMBERED_VIEWERS });

  return async function authenticate(authorization) {
    const token = bearerToken(authorization);
    if (token === null) throw catalogued('UNAUTHENTICATED');
    const remembered = known.get(token);
    if (remembered) return remembered;

    const claims = await jwtVerify(token, findKey, options).then(
      ({ payload }) => payload,
      (fault: unknown) => {
        if (isTokensFault(fault)) return null;
        throw fault;
      },
    );
    const viewer = claims && viewerFromClaims(claims);
    if (!viewer || claims.exp === undefined) throw catalogued('UNAUTHENTICATED');
    const signedIn = { viewer, expiresAt: claims.exp * 1000 };
    const ttl = Math.floor(signedIn.expiresAt - Date.now());
    if (ttl > 0) known.set(token, signedIn, { ttl });
    return signedIn;
  };
}

function bearerToken(authorization: string | undefined): string | null {
  return /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization ?? '')?.[1] ?? null;
}

/** True for a bad token; false when the identity provider could not be asked, which no new token would mend. */
function isTokensFault(fault: unknown): boolean {
  if (fault instanceof errors.JWKSTimeout || fault instanceof errors.JWKSInvalid) return false;
  // jose reports an identity provider that answers badly as its plain base class.
  return fault instanceof errors.JOSEError && fault.code !== 'ERR_JOSE_GENERIC';
}
