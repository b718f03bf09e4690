import { meros } from 'meros/browser';
import type { GraphQLFormattedError } from 'graphql';
import type { AskOptions } from './world.ts';

/** What a client that takes answers in parts says, as Apollo's clients do. */
export const TAKES_PARTS = 'multipart/mixed;deferSpec=20220824, application/json';

/** One part of an answer. */
export interface AnsweredPart {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly incremental?: readonly {
    readonly label?: string;
    readonly path: readonly (string | number)[];
    readonly data: unknown;
    readonly errors?: readonly GraphQLFormattedError[];
  }[];
  readonly hasNext?: boolean;
  readonly extensions?: { readonly departments?: Record<string, { readonly state: string }> };
}

/** An answer whose parts are read one by one. */
export interface AnswerInParts {
  readonly response: Response;
  /** The next part; undefined after the last. */
  next(): Promise<AnsweredPart | undefined>;
  /** All that have not been read. */
  all(): Promise<AnsweredPart[]>;
}

/** Asks as a client that takes an answer in parts. */
export async function askInParts(
  url: string,
  query: string,
  { headers, ...rest }: AskOptions = {},
  signal?: AbortSignal,
): Promise<AnswerInParts> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: TAKES_PARTS, ...headers },
    body: JSON.stringify({ query, ...rest }),
    ...(signal ? { signal } : {}),
  });
  const parts = await meros<AnsweredPart>(response);
  if (parts instanceof Response) throw new Error(`no parts: ${await response.text()}`);
  const next = async (): Promise<AnsweredPart | undefined> => {
    const { done, value } = await parts.next();
    if (done) return undefined;
    if (!value.json) throw new Error(`no JSON: ${String(value.body)}`);
    return value.body;
  };
  return {
    response,
    next,
    async all() {
      const found: AnsweredPart[] = [];
      for (let part = await next(); part; part = await next()) found.push(part);
      return found;
    },
  };
}
