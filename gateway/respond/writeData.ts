import type { Field, Fields, Shape } from '../compile/projection.ts';
import { own, type Tree } from '../execute/tree.ts';
import { quoted, writeJson, type JsonText, type JsonWriter } from './jsonText.ts';

/** Writes the client's data of merged answers as JSON; null where something is not as expected, and `project` has to judge. */
export type WriteData = (tree: Pick<Tree, 'root' | 'isShared'>) => JsonText | null;

/** What is known of one request while its data are written. */
interface Run {
  readonly isShared: (value: object) => boolean;
  readonly to: JsonWriter;
  /** What became of shared objects and lists, by how they were read. */
  readonly written: Map<Write, Map<object, string>>;
}

type Write = (value: unknown, run: Run) => void;

/**
 * Writes what `project` makes of answers in which all is as it should be, by a function written for the operation's fields;
 * what several places hold is written once.
 */
export function dataWriter(fields: Fields): WriteData {
  if (fields.some(({ introspect }) => introspect)) return () => null;
  const write = objectOf(fields);
  return ({ root, isShared }) => {
    const to = writeJson();
    try {
      write(root, { isShared, to, written: new Map() });
      return to.end();
    } catch (fault) {
      if (fault === unexpected) return null;
      throw fault;
    }
  };
}

const unexpected = new Error('not as expected');

function fail(): never {
  throw unexpected;
}

/**
 * The function `(node, run) => { run.to.text += '{"name":' + leaf(node["name"]) + …; c0(node["parts"], run); … }`; every key
 * of it is a GraphQL name.
 */
function objectOf(fields: Fields): Write {
  const given: Record<string, unknown> = { own };
  const pieces: string[] = [];
  let text = '{';
  for (const [index, { key, constant, source, shape }] of fields.entries()) {
    text += `${index > 0 ? ',' : ''}"${key}":`;
    if (constant !== undefined) {
      text += JSON.stringify(constant);
      continue;
    }
    const value = source === null ? 'undefined' : reading(source);
    given[`c${index}`] = shape.kind === 'leaf' ? leafOf(shape) : valueOf(shape);
    if (shape.kind === 'leaf') pieces.push(`run.to.text += ${JSON.stringify(text)} + c${index}(${value});`);
    else pieces.push(`run.to.text += ${JSON.stringify(text)}; c${index}(${value}, run);`);
    text = '';
  }
  pieces.push(`run.to.text += ${JSON.stringify(`${text}}`)};`);
  const made = new Function(...Object.keys(given), `return (node, run) => { ${pieces.join(' ')} };`);
  return (made as (...given: unknown[]) => Write)(...Object.values(given));
}

function reading(source: NonNullable<Field['source']>): string {
  return source in Object.prototype ? `own(node, "${source}")` : `node["${source}"]`;
}

function leafOf({ nullable, values }: Shape & { kind: 'leaf' }): (value: unknown) => string {
  const absent = nullable ? () => 'null' : fail;
  if (values !== null)
    return (value) => {
      if (value === undefined || value === null) return absent();
      return values.has(value) ? `"${String(value)}"` : fail();
    };
  return (value) => {
    if (typeof value === 'string') return quoted(value);
    return value === undefined || value === null ? absent() : JSON.stringify(value);
  };
}

function valueOf(shape: Shape): Write {
  if (shape.kind === 'leaf') {
    const text = leafOf(shape);
    return (value, { to }) => void (to.text += text(value));
  }
  const present = shape.kind === 'list' ? listOf(shape) : objectByType(shape);
  const write: Write = (value, run) => {
    if (value === null || value === undefined) {
      if (!shape.nullable) fail();
      run.to.text += 'null';
    } else if (typeof value !== 'object') fail();
    else if (run.isShared(value)) run.to.text += once(value, run);
    else present(value, run);
  };
  return write;

  function once(value: object, run: Run): string {
    let known = run.written.get(write);
    if (!known) run.written.set(write, (known = new Map()));
    let text = known.get(value);
    if (text === undefined) known.set(value, (text = run.to.aside(() => present(value, run))));
    return text;
  }
}

function listOf(shape: Shape & { kind: 'list' }): Write {
  const item = valueOf(shape.of);
  return (value, run) => {
    if (!Array.isArray(value)) return fail();
    const { to } = run;
    to.text += '[';
    for (let index = 0; index < value.length; index += 1) {
      if (index > 0) to.text += ',';
      item(value[index], run);
      to.flush();
    }
    to.text += ']';
  };
}

function objectByType({ fieldsOf }: Shape & { kind: 'object' }): Write {
  const writes = new Map<Fields, Write>();
  let [lastFields, lastWrite]: [Fields | null, Write] = [null, fail];
  return (value, run) => {
    const fields = fieldsOf((value as Record<string, unknown>)['__typename']) ?? fail();
    if (fields !== lastFields) {
      let write = writes.get(fields);
      if (!write) writes.set(fields, (write = objectOf(fields)));
      [lastFields, lastWrite] = [fields, write];
    }
    return lastWrite(value, run);
  };
}
