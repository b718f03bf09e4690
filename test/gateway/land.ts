import { startDepartment, type TestDepartment } from './department.ts';

const landSdl = `
  type Query { plot(id: ID!): Plot  plots: [Plot!]!  things: [Thing]! }
  type Mutation { plotRename(id: ID!, name: String!): Plot }
  interface Thing { id: ID! }
  type Plot implements Thing @key(fields: "id") { id: ID! name: String! note: String area: Area! }
  type Well implements Thing @key(fields: "id") { id: ID! depth: Int }
  type Area { mu: Int! m2: Int well: Well }
`;
const taxSdl = `
  type Plot @key(fields: "id") { id: ID! tax: Int! rate: Int owner: Owner }
  type Owner @key(fields: "id") { id: ID! }
  type Well @key(fields: "id") { id: ID! water: Int }
`;
const ownersSdl = `type Owner @key(fields: "id") { id: ID! name: String! phone: String }`;

/** A place where answers wait until it is opened. */
export interface Gate {
  readonly passed: Promise<void>;
  open(): void;
}

/** Makes a gate that is shut. */
export function createGate(): Gate {
  let open = (): void => {};
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open };
}

/** Three departments that can be made slow and faulty, field by field. */
export interface Land {
  readonly departments: readonly [land: TestDepartment, tax: TestDepartment, owners: TestDepartment];
  /** Fields whose answers wait. */
  readonly gates: Map<string, Gate>;
  /** Fields that fail. */
  readonly faulty: Set<string>;
}

/** Starts them. */
export async function startLand(): Promise<Land> {
  const gates = new Map<string, Gate>();
  const faulty = new Set<string>();
  const field =
    <Value>(name: string, value: (source: { readonly id: string }) => Value) =>
    async (source: { readonly id: string }): Promise<Value> => {
      await gates.get(name)?.passed;
      if (faulty.has(name)) throw new Error(`no ${name}`);
      return value(source);
    };
  const plot = (id: string) =>
    ['1', '2'].includes(id) ? { id, name: `plot ${id}`, area: { mu: 3, m2: 2000 } } : null;
  const land = await startDepartment('land', landSdl, {
    Query: {
      plot: (_: unknown, { id }: { id: string }) => plot(id),
      plots: () => [plot('1'), plot('2')],
      things: () => [plot('1'), { id: 'W', depth: 9 }, null, plot('2')],
    },
    Mutation: {
      plotRename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...plot(id), name }),
    },
    Thing: { __resolveType: ({ depth }: { depth?: number }) => (depth === undefined ? 'Plot' : 'Well') },
    Plot: {
      __resolveReference: ({ id }: { id: string }) => plot(id),
      note: field('note', ({ id }) => `note ${id}`),
    },
    Area: { mu: field('mu', () => 3), well: () => ({ id: 'W', depth: 9 }) },
  });
  const tax = await startDepartment('tax', taxSdl, {
    Plot: {
      tax: field('tax', ({ id }) => Number(id) * 10),
      rate: field('rate', ({ id }) => Number(id)),
      owner: () => ({ id: 'A' }),
    },
    Well: { water: field('water', () => 7) },
  });
  const owners = await startDepartment('owners', ownersSdl, {
    Owner: { name: field('name', () => 'owner A'), phone: field('phone', () => null) },
  });
  return { departments: [land, tax, owners], gates, faulty };
}
