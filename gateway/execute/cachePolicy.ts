/** For how long an answer may be kept, and for whom. */
export interface CachePolicy {
  /** In seconds, above 0. */
  readonly maxAge: number;
  /** True when it is the same for every viewer with the same rights. */
  readonly shared: boolean;
}

/**
 * Reads a department's Cache-Control header. Null, which is not to be kept, for whatever does not allow it outright; an
 * answer of which it is not said that it is public is its viewer's own.
 */
export function readCachePolicy(header: string | undefined): CachePolicy | null {
  if (header === undefined) return null;
  const directives = header.toLowerCase().split(',');
  const has = (name: string): boolean => directives.some((each) => each.trim().split('=')[0] === name);
  const maxAge = Number(/(?:^|[\s,])max-age=(\d{1,9})\s*(?:,|$)/.exec(directives.join())?.[1] ?? 0);
  if (maxAge === 0 || has('no-store') || has('no-cache')) return null;
  return { maxAge, shared: has('public') && !has('private') };
}

/** How fresh one request's answer is: the shortest and the narrowest of its fetches decides. */
export class Freshness {
  #fetches = 0;
  #maxAge = Infinity;
  #shared = true;
  #age = 0;

  /** Notes one fetch's answer: when it was kept, its age in seconds; null when it may not be kept at all. */
  note(policy: CachePolicy | null, age = 0): void {
    this.#fetches += 1;
    this.#maxAge = Math.min(this.#maxAge, policy ? policy.maxAge - age : 0);
    this.#shared &&= policy?.shared ?? false;
    this.#age = Math.max(this.#age, age);
  }

  /** The policy of the whole, counted from when its oldest part was given, and that part's age in seconds. */
  get whole(): { readonly policy: CachePolicy; readonly age: number } | null {
    if (this.#fetches === 0 || this.#maxAge <= 0) return null;
    return { policy: { maxAge: this.#maxAge + this.#age, shared: this.#shared }, age: this.#age };
  }
}
