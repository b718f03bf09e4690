/** Makes the context of a request anew; carried by the context itself, since Apollo hands on a copy of it. */
const renew = Symbol('renew');

/** A context that acts can make anew. */
export function renewable<Context extends object>(make: () => Context): Context {
  return { ...make(), [renew]: make };
}

type Resolver = (root: unknown, args: unknown, context: object, info: unknown) => unknown;

/**
 * Resolvers in which each act begins with fresh loaders: what one act of a request has loaded is no answer to the next one,
 * which may have changed it. GraphQL answers an act with all that is asked of it before it begins the next.
 */
export function withFreshActs(resolvers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const acts = (resolvers['Mutation'] ?? {}) as Readonly<Record<string, Resolver>>;
  const fresh = Object.entries(acts).map(([name, act]): [string, Resolver] => [
    name,
    (root, args, context, info) => {
      const make = (context as { [renew]?: () => object })[renew];
      return act(root, args, make ? Object.assign(context, make()) : context, info);
    },
  ]);
  return { ...resolvers, ...(fresh.length > 0 ? { Mutation: Object.fromEntries(fresh) } : {}) };
}
