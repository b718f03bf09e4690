/** A field of an invented county: what it gives, and which departments answer it. */
export interface CountyField {
  readonly name: string;
  /** A type of the county, `I`, `U` or a leaf type. */
  readonly gives: string;
  readonly list: boolean;
  readonly nonNull: boolean;
  readonly itemNonNull: boolean;
  /** Whether it takes `n: Int`. */
  argument: boolean;
  readonly departments: readonly number[];
  /** The department that answered it before, and still says that it does. */
  readonly takenFrom: number | null;
  /** The field of the same object that it is computed from, in another department. */
  requires: { readonly field: string; readonly n: number | null } | null;
  /** The field of what it gives that its department answers here, and another one everywhere. */
  provides: string | null;
  /** Whether it fails now and then. */
  readonly faulty: boolean;
}

/** A kind of thing that several departments know, each by keys of its own. */
export interface CountyType {
  readonly name: string;
  /** By department; `!` behind a key of which no other department may ask it. */
  readonly keys: readonly (readonly string[])[];
  readonly implementsI: boolean;
  readonly fields: readonly CountyField[];
  /** How many of them there are. */
  readonly count: number;
}

/** Departments by chance, as a graph joins them. */
export interface County {
  readonly departments: number;
  readonly types: readonly CountyType[];
  readonly roots: readonly CountyField[];
  /** Whether an interface and a union exist. */
  readonly hasI: boolean;
  readonly hasU: boolean;
  /** The department that takes whatever implements `I` for one type, and the fields that it gives to all of them. */
  readonly interfaceObject: { readonly department: number; readonly fields: readonly CountyField[] } | null;
}

export const leafTypes = ['Int', 'String', 'Boolean', 'E'];

/** The fields by which things are known: keys are made of these. */
export const keyFields = { id: 'id: ID!', code: 'code: String!', place: 'place: P!' };

/** The fields of a type, `Query` and `I` too, but for those of keys. */
export function fieldsOf(county: County, type: string): readonly CountyField[] {
  const common = county.interfaceObject?.fields ?? [];
  if (type === 'Query') return county.roots;
  if (type === 'I') return common;
  const known = county.types.find(({ name }) => name === type);
  return known ? [...known.fields, ...(known.implementsI ? common : [])] : [];
}
