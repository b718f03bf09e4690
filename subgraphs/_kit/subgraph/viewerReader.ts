import type { CryptoKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { catalogued } from '../../../schema/errors.ts';
import { verifyViewer, type Viewer } from '../../../schema/viewer.ts';

/** Verifies the header once and remembers the viewer until the signature runs out. */
export function viewerReader(subgraph: string, key: CryptoKey): (header: unknown) => Promise<Viewer> {
  const known = new LRUCache<string, Viewer>({ max: 1000 });
  return async (header) => {
    if (typeof header !== 'string') throw catalogued('UNSIGNED_REQUEST');
    const remembered = known.get(header);
    if (remembered) return remembered;
    const verified = await verifyViewer(header, subgraph, key);
    if (!verified) throw catalogued('UNSIGNED_REQUEST');
    known.set(header, verified.viewer, { ttl: Math.max(1, verified.expiresAt - Date.now()) });
    return verified.viewer;
  };
}
