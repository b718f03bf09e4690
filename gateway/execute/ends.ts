import type { DeferredStep } from '../compile/plan.ts';

/** When a fetch has been answered. */
export interface End {
  readonly come: Promise<void>;
  readonly tell: () => void;
}

/** The ends of the fetches that deferred parts go by. */
export function endsOf(parts: readonly DeferredStep[]): ReadonlyMap<number, End> {
  const ends = new Map<number, End>();
  for (const number of parts.flatMap(({ after }) => after)) {
    let tell = (): void => {};
    const come = new Promise<void>((resolve) => (tell = resolve));
    ends.set(number, { come, tell });
  }
  return ends;
}
