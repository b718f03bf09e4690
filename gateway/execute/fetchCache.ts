import { LRUCache } from 'lru-cache';
import type { Viewer } from '../../schema/viewer.ts';
import type { CachePolicy } from './cachePolicy.ts';

/** A fetch's answer as it was kept. */
export interface Kept {
  /** As the department sent it; whoever takes it reads it anew, so that nobody changes what another one gets. */
  readonly text: string;
  readonly policy: CachePolicy;
  /** When it was given, as `Date.now()` counts. */
  readonly givenAt: number;
}

/** What one department was asked, and for whom. */
export interface KeptQuestion {
  readonly department: string;
  readonly operation: string;
  /** JSON. */
  readonly variables: string;
  /** Null when the gateway is open. */
  readonly viewer: Viewer | null;
}

/** Answers of departments that allow it, kept in this process's memory. */
export interface FetchCache {
  /** The last answer to a question, however old. */
  find(question: KeptQuestion): Kept | undefined;
  keep(question: KeptQuestion, answer: Kept): void;
}

/** Operations whose answers were ever kept. */
const REMEMBERED_OPERATIONS = 10_000;

/**
 * Makes the cache, for so many bytes. What a department calls public is shared by viewers with the same body, roles, scopes
 * and regions only, because all of these may change what it shows; anything else is its viewer's alone. An answer is kept
 * for `keptMs` beyond its freshness, in case that its department goes away.
 */
export function createFetchCache(bytes: number, keptMs: number): FetchCache {
  const kept = new LRUCache<string, Kept>({
    maxSize: bytes,
    // JavaScript keeps two bytes for a character of Chinese text.
    sizeCalculation: ({ text }, key) => 2 * (text.length + key.length),
  });
  // Most fetches are never kept; for these no key is ever made.
  const operations = new LRUCache<string, true>({ max: REMEMBERED_OPERATIONS });
  const rights = new WeakMap<Viewer, string>();

  return {
    find(question) {
      if (!operations.has(question.operation)) return undefined;
      const rest = ownKey(question);
      return kept.get(`own\n${subjectOf(question)}\n${rest}`) ?? kept.get(`shared\n${rest}`);
    },
    keep(question, answer) {
      operations.set(question.operation, true);
      const rest = ownKey(question);
      const key = answer.policy.shared ? `shared\n${rest}` : `own\n${subjectOf(question)}\n${rest}`;
      kept.set(key, answer, { ttl: answer.policy.maxAge * 1000 + keptMs });
    },
  };

  function ownKey({ department, operation, variables, viewer }: KeptQuestion): string {
    return `${viewer ? rightsOf(viewer) : 'open'}\n${department}\n${operation}\n${variables}`;
  }

  function rightsOf(viewer: Viewer): string {
    let text = rights.get(viewer);
    if (text === undefined) {
      const { body, roles, scopes, regions } = viewer;
      text = JSON.stringify([body, ...[roles, scopes, regions].map((each) => [...each].sort())]);
      rights.set(viewer, text);
    }
    return text;
  }
}

function subjectOf({ viewer }: KeptQuestion): string {
  return JSON.stringify(viewer?.subject ?? null);
}
