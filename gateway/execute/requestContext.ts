import type { Viewer } from '../../schema/viewer.ts';
import type { Language } from '../respond/language.ts';
import type { Freshness } from './cachePolicy.ts';
import type { RequestWatch } from '../observe/observer.ts';
import type { Standing } from './standing.ts';
import type { Budget } from './transport.ts';

/** What is known about one request while it is executed and answered. */
export interface RequestContext {
  /** Null when the gateway is open. */
  readonly viewer: Viewer | null;
  /** Until when the viewer's token holds, as `Date.now()` counts; Infinity when the gateway is open. */
  readonly expiresAt: number;
  readonly language: Language;
  /** How each department stood, filled in as they answer. */
  readonly standing: Standing;
  readonly budget: Budget;
  /** Told what is done for it. */
  readonly watch: RequestWatch;
  /** How long the answer may be kept, filled in as the departments answer. */
  readonly freshness: Freshness;
  /** True when the client wants no answer that was kept while a department can be asked. */
  readonly anew: boolean;
}
