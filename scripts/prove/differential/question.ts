import { fieldsOf, leafTypes, type County, type CountyField } from './county.ts';
import { now, oneOf, type Dice } from './dice.ts';

/** A query with its variables; not always one that the graph allows. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Names that clients give: those of keys and fields above all. */
const aliases = ['id', 'code', 'place', 'f0', 'f1', 'f2', 'f3', 'x', '__proto__'];
const declarations = { a: '$a: Boolean!', b: '$b: Boolean! = true', n: '$n: Int = 1' };

/** Invents a query. */
export function inventQuestion(dice: Dice, county: County): Question {
  const used = new Set<keyof typeof declarations>();
  const fragments: string[] = [];
  const mayDefer = dice(3) > 0;
  /** The deferred fragments so far, and those around what is being written. */
  let deferred = 0;
  let around: readonly string[] = [];
  const body = selections('Query', 4);
  const variables: Record<string, unknown> = {};
  if (used.has('a')) variables['a'] = now(dice, 2);
  if (used.has('b') && now(dice, 2)) variables['b'] = false;
  if (used.has('n') && now(dice, 2)) variables['n'] = dice(3);
  const declared = [...used].map((name) => declarations[name]).join(', ');
  const head = declared === '' ? 'query' : `query (${declared})`;
  return { query: [`${head} { ${body} }`, ...fragments].join('\n'), variables };

  function selections(type: string, depth: number): string {
    const keys = new Set<string>();
    const parts = Array.from({ length: 1 + dice(4) }, () => selection(type, depth, keys)).filter(
      (part) => part !== '',
    );
    return parts.length > 0 ? parts.join(' ') : '__typename';
  }

  function selection(type: string, depth: number, keys: Set<string>): string {
    const fields = fieldsOf(county, type);
    const kind = dice(9);
    const narrows = kind === 9 || (mayDefer && kind > 5) || (fields.length === 0 && kind >= 4);
    if (narrows && depth > 0) return fragment(type, depth - 1);
    if (kind === 8 || fields.length === 0) {
      const name = oneOf(dice, plainFields(type));
      return named(name, keys, '', name === 'place' ? ` { ${oneOf(dice, ['a', 'b', 'b a', 'b: a'])} }` : '');
    }
    const field = oneOf(dice, fields);
    const leaf = leafTypes.includes(field.gives);
    if (!leaf && depth <= 0) return '';
    return named(field.name, keys, argument(field), leaf ? '' : ` { ${selections(field.gives, depth - 1)} }`);
  }

  function fragment(type: string, depth: number): string {
    const on = oneOf(dice, typesWithin(county, type));
    const place = fragments.length;
    const outside = around;
    const directives = `${deferral()}${directive()}`;
    if (!now(dice, 3)) {
      const inline = `... on ${on}${directives} { ${selections(on, depth)} }`;
      around = outside;
      return inline;
    }
    fragments.push('');
    fragments[place] = `fragment F${place} on ${on} { ${selections(on, depth)} }`;
    around = outside;
    return `...F${place}${directives}`;
  }

  /** A label tells which parts a part is in. */
  function deferral(): string {
    if (!mayDefer || dice(2) === 0) return '';
    const condition = oneOf(dice, ['', '', '', ', if: $a', ', if: $b', ', if: false']);
    if (condition.includes('$')) used.add(condition.endsWith('a') ? 'a' : 'b');
    around = [...around, String(deferred)];
    deferred += 1;
    return ` @defer(label: "${around.join('.')}"${condition})`;
  }

  function named(name: string, keys: Set<string>, given = '', below = ''): string {
    const key = now(dice, mayDefer ? 6 : 3) ? oneOf(dice, aliases) : name;
    if (keys.has(key)) return '';
    keys.add(key);
    return `${key === name ? '' : `${key}: `}${name}${given}${directive()}${below}`;
  }

  function argument(field: CountyField): string {
    const choice = field.argument ? dice(3) : 0;
    if (choice === 3) used.add('n');
    return ['', '(n: 1)', '(n: 2)', '(n: $n)'][choice] ?? '';
  }

  function directive(): string {
    if (!now(dice, 6)) return '';
    const condition = oneOf(dice, ['true', 'false', '$a', '$b']);
    if (condition === '$a' || condition === '$b') used.add(condition === '$a' ? 'a' : 'b');
    return ` @${oneOf(dice, ['include', 'skip'])}(if: ${condition})`;
  }
}

function plainFields(type: string): readonly string[] {
  if (type === 'Query' || type === 'U') return ['__typename'];
  return type === 'I' ? ['id', '__typename'] : ['id', 'code', 'place', '__typename'];
}

function typesWithin(county: County, type: string): readonly string[] {
  if (type === 'U') return county.types.map(({ name }) => name);
  const members = county.types.filter(({ implementsI }) => implementsI).map(({ name }) => name);
  if (type === 'I') return ['I', ...members];
  return [type, ...(members.includes(type) ? ['I'] : [])];
}
