import { products, reviews, users } from './data.ts';
import type { HeavySubgraph } from './world.ts';

interface Goods {
  readonly upc: string;
}
interface Person {
  readonly id: string;
}

const userOf = (id: string) => users.find((user) => user.id === id) ?? null;
const productOf = (upc: string) => products.find((product) => product.upc === upc) ?? null;

/** What each subgraph answers. */
export const resolvers: Record<HeavySubgraph, object> = {
  accounts: {
    Query: {
      me: () => users[0],
      user: (_: unknown, { id }: Person) => userOf(id),
      users: () => users,
    },
    User: { __resolveReference: ({ id }: Person) => userOf(id) },
  },
  inventory: {
    Product: {
      __resolveReference: (reference: Goods) => ({
        ...reference,
        inStock: productOf(reference.upc)?.inStock,
      }),
      shippingEstimate: ({ price, weight }: { price: number; weight: number }) =>
        price > 100_000 ? 0 : Math.round(weight / 2),
    },
  },
  products: {
    Query: { topProducts: (_: unknown, { first }: { first: number }) => products.slice(0, first) },
    Product: { __resolveReference: ({ upc }: Goods) => productOf(upc) },
  },
  reviews: {
    Review: {
      author: ({ authorId }: { authorId: string }) => ({
        id: authorId,
        username: userOf(authorId)?.username,
      }),
      product: ({ upc }: Goods) => ({ upc }),
    },
    User: { reviews: ({ id }: Person) => reviews.filter((review) => review.authorId === id) },
    Product: { reviews: ({ upc }: Goods) => reviews.filter((review) => review.upc === upc) },
  },
};
