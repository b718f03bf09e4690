import type { CryptoKey } from 'jose';
import { VIEWER_LIFETIME_SECONDS, signViewer, type Viewer } from '../../schema/viewer.ts';

/** The signed header that tells one department who asks. */
export type SignFor = (viewer: Viewer, department: string) => string;

/** A signature is used for half its life, so that it is still good for a department whose clock runs ahead. */
const REUSE_MS = (VIEWER_LIFETIME_SECONDS * 1000) / 2;

interface Signed {
  readonly header: string;
  readonly reusableUntil: number;
}

/** Makes the signer: one signature per viewer and department, forgotten together with the viewer. */
export function createSigner(signingKey: CryptoKey, now: () => number = Date.now): SignFor {
  const headers = new WeakMap<Viewer, Map<string, Signed>>();
  return (viewer, department) => {
    const byDepartment = headers.get(viewer) ?? new Map<string, Signed>();
    headers.set(viewer, byDepartment);
    const before = byDepartment.get(department);
    const signedAt = now();
    if (before && before.reusableUntil > signedAt) return before.header;
    const header = signViewer(viewer, department, signingKey, signedAt);
    byDepartment.set(department, { header, reusableUntil: signedAt + REUSE_MS });
    return header;
  };
}
