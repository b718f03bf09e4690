/** What a subscription tells: something with its id, or an id alone, which says how far it has come. */
export interface StreamEvent<Value> {
  readonly id: string;
  readonly value?: Value;
}

/** What a subscription begins with: the last event that its subscriber has got, if it comes back. */
export interface Beginning {
  readonly lastEventId: string | null;
}

/**
 * The resolver of a subscription. `listen` tells the events that come strictly after an id, or from now on; where the
 * subscriber comes back, that id is the last one it got, whatever its argument says. The `return` of what it gives ends it
 * at once.
 */
export function subscriptionOf<Args extends { after?: string | null | undefined }, Context, Value>(
  listen: (args: Args, context: Context) => Promise<AsyncIterator<StreamEvent<Value>>>,
) {
  return {
    subscribe: async (
      { lastEventId }: Beginning,
      args: Args,
      context: Context,
    ): Promise<AsyncIterable<StreamEvent<Value>>> => {
      const events = await listen({ ...args, after: lastEventId ?? args.after }, context);
      return { [Symbol.asyncIterator]: () => events };
    },
    resolve: ({ value }: StreamEvent<Value>) => value,
  };
}
