/** Numbers by chance, 0 to `max`: 0 is the plainest choice, so that what fails can be made plainer. */
export type Dice = (max: number) => number;

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
  /** The field of the same object that it is computed from, in another department. */
  requires: { readonly field: string; readonly n: number | null } | null;
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
}

export const leafTypes = ['Int', 'String', 'Boolean', 'E'];

/** True once in so many times. */
export function now(dice: Dice, andThen: number): boolean {
  return dice(andThen - 1) === andThen - 1;
}

/** One of a list. */
export function oneOf<Item>(dice: Dice, items: readonly Item[]): Item {
  return items[dice(items.length - 1)] as Item;
}

/** Invents a county. */
export function inventCounty(dice: Dice): County {
  const departments = 2 + dice(2);
  const names = Array.from({ length: 1 + dice(3) }, (_, index) => `T${index}`);
  const [hasI, hasU] = [now(dice, 2), names.length > 1 && now(dice, 3)];
  const things = [...names, ...(hasI ? ['I'] : []), ...(hasU ? ['U'] : [])];
  const types = names.map((name) => inventType(dice, name, departments, things, hasI));
  const roots = Array.from({ length: departments }, (_, department) =>
    Array.from({ length: department === 0 ? 1 + dice(1) : dice(2) }, (_none, index) => {
      const gives = oneOf(dice, now(dice, 4) ? leafTypes : things);
      return inventField(dice, `r${department}${index}`, gives, [department]);
    }),
  ).flat();
  return { departments, types, roots, hasI, hasU };
}

function inventType(
  dice: Dice,
  name: string,
  departments: number,
  things: readonly string[],
  hasI: boolean,
): CountyType {
  const twoKeys = now(dice, 3);
  const keys = Array.from({ length: departments }, () =>
    (twoKeys ? oneOf(dice, [['id'], ['id', 'code'], ['code']]) : ['id']).map((key) =>
      now(dice, 8) ? `${key}!` : key,
    ),
  );
  const fields = Array.from({ length: 1 + dice(5) }, (_, index) => {
    const gives = oneOf(dice, now(dice, 3) ? things : leafTypes);
    const owner = dice(departments - 1);
    const other = now(dice, 4) ? dice(departments - 1) : owner;
    return inventField(dice, `f${index}`, gives, [...new Set([owner, other])]);
  });
  for (const field of fields) addRequirement(dice, field, fields);
  return { name, keys, implementsI: hasI && now(dice, 2), fields, count: 1 + dice(3) };
}

function inventField(dice: Dice, name: string, gives: string, departments: readonly number[]): CountyField {
  return {
    name,
    gives,
    list: now(dice, 3),
    nonNull: now(dice, 3),
    itemNonNull: now(dice, 3),
    argument: leafTypes.includes(gives) && now(dice, 3),
    departments,
    requires: null,
    faulty: now(dice, 8),
  };
}

/** What is required never fails and requires nothing itself: what then is right would be a matter of opinion. */
function addRequirement(dice: Dice, field: CountyField, all: readonly CountyField[]): void {
  const [owner, another] = field.departments;
  if (owner === undefined || another !== undefined || !leafTypes.includes(field.gives) || !now(dice, 3))
    return;
  if (all.some((each) => each.requires?.field === field.name)) return;
  const elsewhere = all.filter(
    (each) =>
      each !== field &&
      leafTypes.includes(each.gives) &&
      !each.list &&
      !each.faulty &&
      each.requires === null &&
      !each.departments.includes(owner),
  );
  if (elsewhere.length === 0) return;
  const required = oneOf(dice, elsewhere);
  field.requires = { field: required.name, n: required.argument ? dice(2) : null };
  field.argument = false;
}
