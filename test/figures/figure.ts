/** A printed figure: the query that answers it, and what it has to come to. */
export interface Figure {
  /** Its DOMAIN id. */
  readonly id: string;
  /** The figure as it was printed. */
  readonly printed: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  /** The figure out of the answer's data. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape of the data is the query's
  readonly value: (data: any) => unknown;
  readonly expected: unknown;
}
