import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { catalogued } from '../../schema/errors.ts';

/** What is being compiled, by key: the same thing once at a time. */
export interface Compilations<Compiled> {
  /**
   * What `compile` makes, or is making for somebody else. Throws OVERLOADED when too much is under way, LIMIT_EXCEEDED at
   * once where it was beyond a limit a short while ago.
   */
  of(key: string, compile: () => Promise<Compiled>): Promise<Compiled>;
}

/** How many that were beyond a limit are remembered, and for how many milliseconds: the machine may just have been busy. */
const BEYOND = { max: 1_000, ttl: 60_000 };

/** Makes the place where so many things at most are compiled at a time. */
export function createCompilations<Compiled>(most: number): Compilations<Compiled> {
  const underWay = new Map<string, Promise<Compiled>>();
  const refusals = new LRUCache<string, GraphQLError>(BEYOND);

  return {
    of(key, compile) {
      const refusal = refusals.get(key);
      if (refusal) throw refusal;
      let compilation = underWay.get(key);
      if (!compilation) {
        if (underWay.size >= most) throw catalogued('OVERLOADED');
        underWay.set(key, (compilation = begin(key, compile)));
      }
      return compilation;
    },
  };

  async function begin(key: string, compile: () => Promise<Compiled>): Promise<Compiled> {
    try {
      return await compile();
    } catch (fault) {
      if (fault instanceof GraphQLError && fault.extensions['code'] === 'LIMIT_EXCEEDED')
        refusals.set(key, fault);
      throw fault;
    } finally {
      underWay.delete(key);
    }
  }
}
