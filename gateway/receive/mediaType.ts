/** How an answer is written: the media types of GraphQL over HTTP, server-sent events, and those of plans. */
export type MediaType =
  'application/graphql-response+json' | 'application/json' | 'text/event-stream' | 'text/plain';

/** What a client takes. */
export interface Accepted {
  readonly type: MediaType;
  /**
   * True when it names `application/json` itself: such a client expects 200 for every request that was one, and reads
   * errors out of the answer. Whoever does not say gets the status as it is.
   */
  readonly always200: boolean;
  /** True when it takes events as well, whatever it likes best. */
  readonly events: boolean;
  /** True when it takes an answer in parts as well. */
  readonly parts: boolean;
}

const PARTS = 'multipart/mixed;deferspec=20220824';
const single = { events: false, parts: false };
const anything: Accepted = { type: 'application/json', always200: false, ...single };
/** What is deferred comes in parts of their own, in the only form that clients agree on so far. */
const inParts: Accepted = { ...anything, parts: true };

/** What there is, by how a client may name it. */
export type Offer = Readonly<Record<string, Accepted>>;

/** The media type that an Accept header prefers; null when it takes none that there is. */
export function acceptedType(accept: string | undefined, offer: Offer): Accepted | null {
  if (accept === undefined || accept === '*/*') return anything;
  let best: Accepted | null = null;
  let weight = 0;
  let events = false;
  let parts = false;
  for (const part of accept.split(',')) {
    const [range = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
    const form = parameters.find((each) => each.startsWith('deferspec='))?.replaceAll('"', '');
    const found = offer[form === undefined ? range : `${range};${form}`];
    if (!found) continue;
    const quality = Number(parameters.find((each) => each.startsWith('q='))?.slice(2) ?? 1);
    if (quality > 0 && found.events) events = true;
    if (quality > 0 && found.parts) parts = true;
    // What is not in parts is JSON, and of the kind that the client names beside.
    else if (quality > weight) [best, weight] = [found, quality];
  }
  best ??= parts ? anything : null;
  return best && { ...best, events, parts };
}

/** How the graph answers. */
export const graphTypes: Offer = {
  'application/graphql-response+json': {
    type: 'application/graphql-response+json',
    always200: false,
    ...single,
  },
  'application/json': { type: 'application/json', always200: true, ...single },
  'text/event-stream': { type: 'text/event-stream', always200: true, events: true, parts: false },
  [PARTS]: inParts,
  'application/*': anything,
  '*/*': anything,
};

/** How plans are told. */
export const planTypes: Offer = {
  'application/json': anything,
  'application/*': anything,
  'text/plain': { type: 'text/plain', always200: false, ...single },
  'text/*': { type: 'text/plain', always200: false, ...single },
  [PARTS]: inParts,
  '*/*': anything,
};
