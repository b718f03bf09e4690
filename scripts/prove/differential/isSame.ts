type Path = readonly (string | number)[];

/** An answer, whoever gave it. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly path?: Path | undefined }[] | undefined;
}

/** True when both answers have the same data, and errors that fit. */
export function isSame(got: Answer, wanted: Answer): boolean {
  return JSON.stringify(got.data) === JSON.stringify(wanted.data) && errorsFit(got, wanted);
}

/**
 * Errors must be the same, but for those whose effect went up past another one's: of several that make one object null,
 * which are told is left open (GraphQL specification, 6.4.4).
 */
function errorsFit({ data, errors = [] }: Answer, { errors: wanted = [] }: Answer): boolean {
  const told = new Set(errors.map(({ path }) => JSON.stringify(path)));
  const known = new Set(wanted.map(({ path }) => JSON.stringify(path)));
  return (
    errors.every(({ message }) => message === 'faulty') &&
    wanted.every(({ path }) => told.has(JSON.stringify(path)) || isCovered(path ?? [], data, errors)) &&
    errors.every(({ path }) => known.has(JSON.stringify(path)) || isGone(path ?? [], data))
  );
}

/** True when another error is told of what was lost with the field: all below the first null on the way to it. */
function isCovered(path: Path, data: unknown, errors: NonNullable<Answer['errors']>): boolean {
  let value = data;
  const lost: (string | number)[] = [];
  for (const step of path) {
    if (typeof value !== 'object' || value === null) break;
    value = (value as Record<string | number, unknown>)[step];
    lost.push(step);
  }
  return errors.some((error) => lost.every((step, index) => error.path?.[index] === step));
}

/** True when the field itself is not in the answer: something above it is null. */
function isGone(path: Path, data: unknown): boolean {
  let value = data;
  for (const step of path.slice(0, -1)) {
    if (typeof value !== 'object' || value === null) return true;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value === null || value === undefined;
}
