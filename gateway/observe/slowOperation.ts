import type { Ready } from '../compile/compile.ts';
import type { Log } from '../options.ts';
import type { FetchOutcome, FetchRecord, Outcome } from './observer.ts';

/** A request that took long. */
export interface SlowOperation {
  /** Null when it was refused before it was known. */
  readonly asked: Ready | null;
  readonly outcome: Outcome;
  readonly ms: number;
  /** True when it waited for the same question, which was under way; that one's line names the departments. */
  readonly shared: boolean;
  readonly fetches: readonly FetchRecord[];
}

/** A client may name its operation as it likes, at any length. */
const NAME_LENGTH = 100;

/** Writes one line about a slow operation: which it was and where its time went. No variables, nobody's name. */
export function reportSlow(log: Log, slow: SlowOperation): void {
  const { asked, outcome, ms, shared, fetches } = slow;
  log.warn(
    {
      operation: asked?.operation.name?.slice(0, NAME_LENGTH),
      document: asked?.hash,
      kind: asked?.operation.kind,
      outcome,
      ms: Math.round(ms),
      shared,
      departments: byDepartment(fetches),
    },
    '操作缓慢 slow operation',
  );
}

/** What a department had to do with it. Fetches side by side add up: `ms` may be more than the request's. */
interface Share {
  fetches: number;
  ms: number;
  outcomes: Partial<Record<FetchOutcome, number>>;
}

function byDepartment(fetches: readonly FetchRecord[]): Record<string, Share> {
  const shares: Record<string, Share> = {};
  for (const { department, outcome, ms } of fetches) {
    const share = (shares[department] ??= { fetches: 0, ms: 0, outcomes: {} });
    share.fetches += 1;
    share.ms += Math.round(ms);
    share.outcomes[outcome] = (share.outcomes[outcome] ?? 0) + 1;
  }
  return shares;
}
