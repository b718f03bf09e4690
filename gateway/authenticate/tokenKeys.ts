import { createLocalJWKSet, createRemoteJWKSet, type JWK, type JWTVerifyGetKey } from 'jose';

/** Where the keys of sign-in tokens come from: an identity provider's JWKS, or public keys given outright. */
export type TokenKeys = { readonly jwksUrl: string } | { readonly keys: readonly JWK[] };

/** How long to wait for the identity provider's keys, in milliseconds. */
const JWKS_DEADLINE_MS = 3_000;

/** The lookup that finds a token's key; a JWKS is fetched at first use and again when a token names an unknown key. */
export function findTokenKey(source: TokenKeys): JWTVerifyGetKey {
  return 'jwksUrl' in source
    ? createRemoteJWKSet(new URL(source.jwksUrl), { timeoutDuration: JWKS_DEADLINE_MS })
    : createLocalJWKSet({ keys: [...source.keys] });
}
