import { SignJWT, jwtVerify, type CryptoKey, type JWTPayload } from 'jose';

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

/** Signs the viewer for one subgraph, so that the header cannot be replayed at another one. */
export function signViewer(viewer: Viewer, subgraph: string, privateKey: CryptoKey): Promise<string> {
  const { subject, body, roles: viewerRoles, scopes, regions } = viewer;
  return new SignJWT({ body, roles: viewerRoles, scope: scopes.join(' '), regions })
    .setProtectedHeader({ alg: ALGORITHM })
    .setSubject(subject)
    .setIssuer(ISSUER)
    .setAudience(subgraph)
    .setIssuedAt()
    .setExpirationTime(`${VIEWER_LIFETIME_SECONDS}s`)
    .sign(privateKey);
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
