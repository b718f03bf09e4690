import { leafTypes, type County, type CountyField, type CountyType } from './county.ts';
import { now, oneOf, type Dice } from './dice.ts';

/** What is settled before anything has fields. */
interface Outline {
  readonly departments: number;
  readonly names: readonly string[];
  readonly hasI: boolean;
  readonly hasU: boolean;
  readonly members: readonly string[];
  /** The department that takes the members of `I` for one type: it must not know them apart. */
  readonly blind: number | null;
}

const keyChoices = [
  ['id'],
  ['id', 'code'],
  ['code'],
  ['id code'],
  ['place { a b }'],
  ['id', 'place { a }'],
  ['code place { a }', 'id'],
];

/** Invents a county. */
export function inventCounty(dice: Dice): County {
  const outline = inventOutline(dice);
  const { departments, names, hasI, hasU, blind } = outline;
  const types = names.map((name) => inventType(dice, name, outline));
  const roots = Array.from({ length: departments }, (_, department) =>
    Array.from({ length: department === 0 ? 1 + dice(1) : dice(2) }, (_none, index) =>
      inventField(dice, `r${department}${index}`, [department], outline, !now(dice, 4)),
    ),
  ).flat();
  const common = Array.from({ length: blind === null ? 0 : 1 + dice(1) }, (_, index) =>
    inventField(dice, `e${index}`, [blind ?? 0], outline, now(dice, 3)),
  );
  for (const field of [...roots, ...common, ...types.flatMap(({ fields }) => fields)])
    addProvision(dice, field, types);
  const interfaceObject = blind === null ? null : { department: blind, fields: common };
  return { departments, types, roots, hasI, hasU, interfaceObject };
}

function inventOutline(dice: Dice): Outline {
  const departments = 2 + dice(2);
  const names = Array.from({ length: 1 + dice(3) }, (_, index) => `T${index}`);
  const hasI = now(dice, 2);
  const members = hasI ? names.filter((_, index) => index === 0 || now(dice, 2)) : [];
  const blind = members.length > 0 && now(dice, 3) ? dice(departments - 1) : null;
  return { departments, names, hasI, hasU: names.length > 1 && now(dice, 3), members, blind };
}

function inventType(dice: Dice, name: string, outline: Outline): CountyType {
  const { departments, members, blind } = outline;
  const implementsI = members.includes(name);
  const variedKeys = now(dice, 3);
  const keys = Array.from({ length: departments }, () => {
    if (implementsI && blind !== null) return ['id'];
    const chosen = variedKeys ? oneOf(dice, keyChoices) : ['id'];
    return chosen.map((key) => (now(dice, 8) ? `${key}!` : key));
  });
  const homes = Array.from({ length: departments }, (_, each) => each).filter(
    (each) => !implementsI || each !== blind,
  );
  const fields = Array.from({ length: 1 + dice(5) }, (_, index) => {
    const owner = oneOf(dice, homes);
    const other = now(dice, 4) ? oneOf(dice, homes) : owner;
    return inventField(dice, `f${index}`, [...new Set([owner, other])], outline, now(dice, 3), homes);
  });
  for (const field of fields) addRequirement(dice, field, fields);
  return { name, keys, implementsI, fields, count: 1 + dice(3) };
}

function inventField(
  dice: Dice,
  name: string,
  departments: readonly number[],
  outline: Outline,
  givesThings: boolean,
  homes: readonly number[] = [],
): CountyField {
  const [owner, another] = departments;
  const before = homes.length > 1 && another === undefined && now(dice, 6) ? oneOf(dice, homes) : owner;
  const takenFrom = before === owner ? null : (before ?? null);
  const blind = [...departments, takenFrom].includes(outline.blind);
  const things = [
    ...outline.names.filter((each) => !blind || !outline.members.includes(each)),
    ...(outline.hasI ? ['I'] : []),
    ...(outline.hasU && !blind ? ['U'] : []),
  ];
  const gives = oneOf(dice, givesThings ? things : leafTypes);
  return {
    name,
    gives,
    list: now(dice, 3),
    nonNull: now(dice, 3),
    itemNonNull: now(dice, 3),
    argument: leafTypes.includes(gives) && now(dice, 3),
    departments,
    takenFrom,
    requires: null,
    provides: null,
    faulty: now(dice, 8),
  };
}

/** What is required never fails and requires nothing itself: what then is right would be a matter of opinion. */
function addRequirement(dice: Dice, field: CountyField, all: readonly CountyField[]): void {
  const [owner, another] = field.departments;
  if (owner === undefined || another !== undefined || !leafTypes.includes(field.gives) || !now(dice, 3))
    return;
  if (field.takenFrom !== null || all.some((each) => each.requires?.field === field.name)) return;
  const elsewhere = all.filter(
    (each) =>
      each !== field &&
      leafTypes.includes(each.gives) &&
      !each.list &&
      !each.faulty &&
      each.requires === null &&
      each.takenFrom !== owner &&
      !each.departments.includes(owner),
  );
  if (elsewhere.length === 0) return;
  const required = oneOf(dice, elsewhere);
  field.requires = { field: required.name, n: required.argument ? dice(2) : null };
  field.argument = false;
}

function addProvision(dice: Dice, field: CountyField, types: readonly CountyType[]): void {
  const [owner, another] = field.departments;
  const given = types.find(({ name }) => name === field.gives);
  if (!given || owner === undefined || another !== undefined || !now(dice, 3)) return;
  const elsewhere = given.fields.filter(
    (each) =>
      leafTypes.includes(each.gives) &&
      !each.argument &&
      each.requires === null &&
      each.takenFrom === null &&
      !each.departments.includes(owner) &&
      // Apollo's composition does not see that nobody else gets at what cannot be asked for.
      each.departments.every((one) => given.keys[one]?.some((key) => !key.endsWith('!'))),
  );
  if (elsewhere.length > 0) field.provides = oneOf(dice, elsewhere).name;
}
