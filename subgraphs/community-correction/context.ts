import type { Viewer } from '../../schema/viewer.ts';
import { actContext, postsOf, type Reckoning } from '../_kit/acts/context.ts';
import type { ActContext } from '../_kit/acts/machine.ts';
import type { Database } from '../_kit/database.ts';
import { correctionPost, type CorrectionPost } from './codes.ts';
import { correctionLoaders, type CorrectionLoaders } from './loaders.ts';
import { correctionActs, type CorrectionActs } from './store/acts.ts';
import { correctionStore, type CorrectionStore } from './store/index.ts';

/** What this department's resolvers work with during one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly at: ActContext<CorrectionPost>;
  readonly store: CorrectionStore;
  readonly loaders: CorrectionLoaders;
  readonly acts: CorrectionActs;
}

export function correctionContext(db: Database, viewer: Viewer, reckoning: Reckoning): Context {
  const at = actContext(viewer, postsOf(viewer, 'community-correction', correctionPost), reckoning);
  const store = correctionStore(db, viewer, at);
  return { viewer, at, store, loaders: correctionLoaders(store), acts: correctionActs(db, viewer, at) };
}
