import type { Fetch } from '../compile/plan.ts';
import type { Alike } from './alike.ts';
import type { Node } from './tree.ts';

export type Path = readonly (string | number)[];

/** What a fetch came to. */
export interface FetchAnswer<Fault> {
  readonly data: Node | null;
  readonly errors: readonly FetchError<Fault>[];
  /** Objects of the data that several of its places hold. */
  readonly alike?: readonly Alike[];
}

/** An error of a fetch, in the fetch's terms (`_entities`, 3, `name`); an empty path stands for the whole of it. */
export interface FetchError<Fault> {
  readonly fault: Fault;
  readonly path: Path | null;
}

/** An error in its place: internal keys, and `@` where it is about every element of a list. */
export interface PlacedError<Fault> {
  readonly fault: Fault;
  readonly fetch: Fetch;
  readonly path: Path | null;
}
