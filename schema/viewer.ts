import { KeyObject, sign, type webcrypto } from 'node:crypto';
import { jwtVerify, type CryptoKey, type JWTPayload } from 'jose';

/** What a viewer may be; a token may carry several (DESIGN: who may see what). */
export const roles = ['DISPATCHER', 'OFFICER', 'SUPERVISOR', 'ANALYST', 'AUDITOR', 'ADMIN'] as const;
export type Role = (typeof roles)[number];

/**
 * Who asks. `scopes` are `statistics:read` (aggregates), `<department>:read` (case records of that department) and
 * `graph:explain` (how the gateway would execute a question);
 * `regions` are the 12-digit codes whose subtrees the viewer answers for. An empty list means none, never all.
 */
export interface Viewer {
  readonly subject: string;
  readonly body: string | null;
  readonly roles: readonly Role[];
  readonly scopes: readonly string[];
  readonly regions: readonly string[];
}

/** The scope of those who may see plans. */
export const EXPLAIN_SCOPE = 'graph:explain';

/** The request header in which the gateway hands the signed viewer to a subgraph. */
export const VIEWER_HEADER = 'x-liandong-viewer';

const ISSUER = 'liandong-gateway';
const ALGORITHM = 'EdDSA';

/** How long a signed viewer is good for, in seconds: long enough for one request, short enough not to be kept. */
export const VIEWER_LIFETIME_SECONDS = 60;

/**
 * The viewer that a token's claims describe: `sub`, `body`, `roles`, `scope` (space-separated) and `regions`.
 * Null when a claim is missing or malformed; an unknown role is left out.
 */
export function viewerFromClaims(claims: JWTPayload): Viewer | null {
  const { sub, body, roles: claimedRoles, scope, regions } = claims;
  if (typeof sub !== 'string' || sub === '') return null;
  if (!isStringList(claimedRoles) || !isStringList(regions) || typeof scope !== 'string') return null;
  if (!regions.every((code) => /^\d{12}$/.test(code))) return null;
  return {
    subject: sub,
    body: typeof body === 'string' ? body : null,
    roles: roles.filter((role) => claimedRoles.includes(role)),
    scopes: scope.split(' ').filter((word) => word !== ''),
    regions,
  };
}

/**
 * Signs the viewer for one subgraph, so that the header cannot be replayed at another one. A JWS of an Ed25519 key, made
 * by Node's own signature on the spot: for a new viewer it is made for every department, and a web key's signature costs
 * several times as much. `now` in milliseconds.
 */
export function signViewer(
  viewer: Viewer,
  subgraph: string,
  privateKey: CryptoKey,
  now: number = Date.now(),
): string {
  const { subject, body, roles: viewerRoles, scopes, regions } = viewer;
  const issuedAt = Math.floor(now / 1000);
  const claims = {
    ...{ body, roles: viewerRoles, scope: scopes.join(' '), regions },
    ...{ sub: subject, iss: ISSUER, aud: subgraph, iat: issuedAt, exp: issuedAt + VIEWER_LIFETIME_SECONDS },
  };
  const signed = `${base64url({ alg: ALGORITHM })}.${base64url(claims)}`;
  const signature = sign(null, Buffer.from(signed), KeyObject.from(privateKey as webcrypto.CryptoKey));
  return `${signed}.${signature.toString('base64url')}`;
}

function base64url(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

/** The viewer in a signed header, and until when it may be trusted (milliseconds); null when it does not verify. */
export async function verifyViewer(
  header: string,
  subgraph: string,
  publicKey: CryptoKey,
): Promise<{ viewer: Viewer; expiresAt: number } | null> {
  try {
    const { payload } = await jwtVerify(header, publicKey, {
      issuer: ISSUER,
      audience: subgraph,
      algorithms: [ALGORITHM],
      requiredClaims: ['exp', 'sub'],
    });
    const viewer = viewerFromClaims(payload);
    return viewer && payload.exp !== undefined ? { viewer, expiresAt: payload.exp * 1000 } : null;
  } catch {
    return null;
  }
}

function isStringList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
