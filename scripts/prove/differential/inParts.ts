import { isDeepStrictEqual } from 'node:util';
import { Kind, visit, type DirectiveNode, type DocumentNode, type GraphQLSchema } from 'graphql';
import { experimentalExecuteIncrementally } from 'graphql-incremental';
import type { Part } from '../../../gateway/compile/parts.ts';
import type { ExecutionResult } from '../../../gateway/execute/executor.ts';
import { isSame, type Answer } from './isSame.ts';

/** What the gateway executed, and the labels of what it took apart. */
export interface Executed extends ExecutionResult {
  readonly labels: readonly string[];
}

/** The labels of parts and of those within. */
export function labelsOf(parts: readonly Part[]): string[] {
  return parts.flatMap(({ label = '', parts: inner }) => [label, ...labelsOf(inner)]);
}

/** An answer in parts, all of it. */
export interface Divided {
  /** The labels of what was taken apart. */
  readonly labels: readonly string[];
  readonly first: Answer;
  readonly parts: readonly DividedPart[];
}

type Path = readonly (string | number)[];

/** A deferred part; errors have paths from the root. */
interface DividedPart extends Answer {
  readonly label: string;
  readonly path: Path;
}

/** Waits for all parts of what the gateway answers. */
export async function readParts({ data, errors, rest, labels }: Executed): Promise<Divided> {
  const parts: DividedPart[] = [];
  let expected = rest?.hasNext ?? false;
  for await (const { increments, hasNext } of rest?.increments ?? []) {
    if (!expected) throw new Error('a part came after the last one');
    parts.push(...increments.map(({ label = '', ...part }) => ({ ...part, label })));
    expected = hasNext;
  }
  if (expected) throw new Error('a part was announced and did not come');
  return { labels, first: { data, errors }, parts };
}

/** What graphql-js answers if the same is taken apart. */
export async function answerInParts(
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
  { labels }: Divided,
): Promise<Divided> {
  const divided = visit(document, {
    [Kind.DIRECTIVE]: (node: DirectiveNode) => (isOtherLabel(node, labels) ? null : undefined),
  });
  const given = { schema, document: divided, variableValues };
  const answer = await experimentalExecuteIncrementally(given as never);
  if (!('initialResult' in answer)) return { labels, first: answer, parts: [] };
  const parts: DividedPart[] = [];
  for await (const { incremental = [] } of answer.subsequentResults) {
    for (const { label = '', path = [], ...part } of incremental) parts.push({ ...part, label, path });
  }
  return { labels, first: answer.initialResult, parts };
}

function isOtherLabel({ name, arguments: given = [] }: DirectiveNode, labels: readonly string[]): boolean {
  const label = given.find((argument) => argument.name.value === 'label')?.value;
  return name.value === 'defer' && label?.kind === Kind.STRING && !labels.includes(label.value);
}

/**
 * True when the parts are the same, and make what the client would have got at once. That release of graphql-js leaves out
 * parts that another part's error seems to concern, and gives parts within one that failed.
 */
export function isSameInParts(got: Divided, wanted: Divided, undivided: Answer): boolean {
  if (!isSame(got.first, wanted.first)) return false;
  const own = byName(got.parts);
  const theirs = byName(wanted.parts);
  if (own.size !== got.parts.length) return false;
  for (const [name, part] of own) {
    const other = theirs.get(name);
    if (other ? !isSame(below(part), below(other)) : !isConcerned(part, wanted)) return false;
  }
  for (const [name, part] of theirs) if (!own.has(name) && !isLost(part, got)) return false;
  const failed = [got.first, ...got.parts].some(({ errors = [] }) => errors.length > 0);
  return failed || isEqual(merged(got), undivided.data);
}

function byName(parts: readonly DividedPart[]): ReadonlyMap<string, DividedPart> {
  return new Map(parts.map((part) => [JSON.stringify([part.label, part.path]), part]));
}

/** A part as an answer of its own: its errors have paths from where it is. */
function below({ path: from, data, errors = [] }: DividedPart): Answer {
  return {
    data,
    errors: errors.map(({ message, path = [] }) => ({ message, path: path.slice(from.length) })),
  };
}

/** True when an error of another part is on the way to this one. */
function isConcerned({ label, path }: DividedPart, { parts }: Divided): boolean {
  return parts.some(
    ({ label: other, errors = [] }) => other !== label && errors.some((error) => error.path?.[0] === path[0]),
  );
}

/** True when a part around this one has nothing where it is. */
function isLost({ label, path }: DividedPart, { parts }: Divided): boolean {
  return parts.some(
    (each) =>
      label.startsWith(`${each.label}.`) &&
      each.path.every((step, index) => step === path[index]) &&
      !holdsObject(each.data, path.slice(each.path.length)),
  );
}

function holdsObject(data: unknown, path: Path): boolean {
  let value = data;
  for (const step of path) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
  return typeof value === 'object' && value !== null;
}

/** What a client makes of the parts. */
function merged({ first, parts }: Divided): unknown {
  const whole: { data: unknown } = { data: structuredClone(first.data) };
  for (const { path, data } of parts) {
    let holder: Record<string | number, unknown> = whole;
    let key: string | number = 'data';
    for (const step of path) {
      holder = holder[key] as typeof holder;
      key = step;
    }
    holder[key] = deepMerged(holder[key], data);
  }
  return whole.data;
}

function deepMerged(value: unknown, more: unknown): unknown {
  if (typeof value !== 'object' || value === null || typeof more !== 'object' || more === null) return more;
  const made = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  for (const [key, part] of Object.entries(more)) {
    const there = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
    const one = there === undefined ? (part as unknown) : deepMerged(there, part);
    Object.defineProperty(made, key, { value: one, enumerable: true, writable: true, configurable: true });
  }
  return made;
}

function isEqual(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));
}
