/* What the heavy workload's subgraphs know: a supply cooperative's customers, goods and what was written of them. */

interface User {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly birthYear: number;
}

interface Product {
  readonly upc: string;
  readonly name: string;
  /** In fen. */
  readonly price: number;
  /** In grams. */
  readonly weight: number;
  readonly inStock: boolean;
}

interface Review {
  readonly id: string;
  readonly body: string;
  readonly authorId: string;
  readonly upc: string;
}

/** The customers. */
export const users: readonly User[] = [
  ['Chen Guilan', 'chen-guilan', 1962],
  ['Deng Shuping', 'deng-shuping', 1985],
  ['He Yulin', 'he-yulin', 1979],
  ['Lan Xiuying', 'lan-xiuying', 1991],
  ['Wei Jianguo', 'wei-jianguo', 1956],
  ['Zhou Mingde', 'zhou-mingde', 1970],
].map(([name, username, birthYear], index) => ({
  id: `u${index + 1}`,
  name: String(name),
  username: String(username),
  birthYear: Number(birthYear),
}));

/** The goods, those that sell best first. */
export const products: readonly Product[] = [
  ['Roasted green tea', 8_600, 500],
  ['Camellia oil', 15_800, 1_700],
  ['Bamboo steamer', 4_900, 900],
  ['Dried bamboo shoots', 3_200, 400],
  ['Thermos flask', 7_900, 1_300],
  ['Rattan chair', 126_000, 6_500],
  ['Straw hat', 1_800, 200],
  ['Cast iron wok', 22_500, 3_100],
  ['Walking tractor plough', 98_000, 42_000],
].map(([name, price, weight], index) => ({
  upc: `p${index + 1}`,
  name: String(name),
  price: Number(price),
  weight: Number(weight),
  inStock: index % 4 !== 3,
}));

/**
 * Which goods each customer wrote of. Everybody wrote of the one that sells best first: so customers and goods are found in
 * the same order on every way through the graph, and a gateway that asks the same thing once can do so.
 */
const reviewed = [
  [1, 2, 3, 4],
  [1, 3, 5, 6],
  [1, 2, 7, 8],
  [1, 4, 9, 3],
  [1, 5, 2, 6],
  [1, 9, 8, 7],
];
const said = [
  'I would buy it again at the next market day.',
  'As described, only a little heavier than I thought.',
  'It came a day late, but nothing was broken.',
  'Good for its price; the neighbours asked about it.',
  'I sent it back and got another one the same week.',
];

/** What was written. */
export const reviews: readonly Review[] = reviewed.flatMap((goods, user) =>
  goods.map((nth, index) => ({
    id: `r${user * goods.length + index + 1}`,
    body: said[(user + nth) % said.length] ?? '',
    authorId: `u${user + 1}`,
    upc: `p${nth}`,
  })),
);
