import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { catalogued } from '../../schema/errors.ts';
import type { Asked, Question } from './readQuestion.ts';

/** Room for queries that clients name by hash, in characters. */
const REMEMBERED_CHARACTERS = 4_000_000;

/** Gives a question its query: itself, or the one that was sent before under its hash. */
export type FindQuery = (asked: Asked) => Question;

/**
 * Automatic persisted queries, in this process's memory: a client that gets PERSISTED_QUERY_NOT_FOUND sends the query
 * once more together with its hash. Throws BAD_REQUEST for a hash that is another query's.
 */
export function createPersistedQueries(): FindQuery {
  const known = new LRUCache<string, string>({
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: (query, hash) => query.length + hash.length,
  });
  return ({ query: sent, hash, operationName, variables }) => {
    const query = sent ?? known.get(hash ?? '');
    if (query === undefined) throw catalogued('PERSISTED_QUERY_NOT_FOUND');
    if (sent !== undefined && hash !== undefined && known.get(hash) !== sent) {
      if (createHash('sha256').update(sent).digest('hex') !== hash) {
        throw catalogued('BAD_REQUEST', 'sha256Hash 与 query 不符 the hash is not the query’s');
      }
      known.set(hash, sent);
    }
    return { query, operationName, variables };
  };
}
