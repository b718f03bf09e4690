/** What one request may ask for at most. Past any of these it is refused with LIMIT_EXCEEDED before a department is asked. */
export interface Limits {
  /** Levels of fields, seen through fragments. */
  readonly depth: number;
  /** Aliased fields, counted as often as fragments repeat them. */
  readonly aliases: number;
  /** Fields, counted as often as fragments repeat them. */
  readonly fields: number;
  /** Fields at the root of the operation. */
  readonly rootFields: number;
  /** Lexical tokens of the whole document. */
  readonly tokens: number;
  /** The largest `first` or `last`. */
  readonly listSize: number;
  /** What it costs: objects, as many as the lists are long in which they lie, and what `@cost` says. */
  readonly cost: number;
  /** How long it may take to plan the operation, in milliseconds, once nothing else is planned. */
  readonly planningMs: number;
  /** The memory of what plans, the graph itself included, in megabytes. */
  readonly planningMb: number;
  /** Bytes of the request body; larger ones are PAYLOAD_TOO_LARGE. */
  readonly bodyBytes: number;
}

/** The limits that hold where the configuration does not say otherwise. */
export const defaultLimits: Limits = {
  depth: 20,
  aliases: 100,
  fields: 5_000,
  rootFields: 50,
  tokens: 10_000,
  listSize: 500,
  cost: 100_000,
  planningMs: 3_000,
  planningMb: 512,
  bodyBytes: 1024 * 1024,
};
