import type { Viewer } from '../../schema/viewer.ts';
import type { Reckoning } from '../_kit/acts/context.ts';
import type { Database } from '../_kit/database.ts';
import { dayOf } from '../_kit/deadlines/days.ts';
import { correctionLoaders, type CorrectionLoaders } from './loaders.ts';
import { correctionStore, type CorrectionStore } from './store/index.ts';

/** What this department's resolvers work with during one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly store: CorrectionStore;
  readonly loaders: CorrectionLoaders;
  /** The day in China on which the request came, `YYYY-MM-DD`. */
  readonly today: string;
}

export function correctionContext(db: Database, viewer: Viewer, { clock }: Reckoning): Context {
  const store = correctionStore(db, viewer);
  return { viewer, store, loaders: correctionLoaders(store), today: dayOf(clock()) };
}
