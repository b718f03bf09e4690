import { catalogued } from '../../schema/errors.ts';

/** What a request asks, its shape checked and nothing else. */
export interface Question {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A question that may name its query by hash instead. */
export interface Asked extends Omit<Question, 'query'> {
  /** Absent when only the hash was sent. */
  readonly query: string | undefined;
  /** The SHA-256 of the query, as automatic persisted queries send it, in hexadecimal. */
  readonly hash: string | undefined;
}

/** Reads the parsed JSON body of a request; throws BAD_REQUEST with what is wrong about it. */
export function readQuestion(body: unknown): Asked {
  if (Array.isArray(body))
    throw catalogued('BAD_REQUEST', '不支持批量请求，请逐个提交 batches are not supported');
  if (!isRecord(body)) throw catalogued('BAD_REQUEST', '请求体应为 JSON 对象 the body must be a JSON object');
  const { query, operationName, variables, extensions } = body;
  if (!isMissing(extensions) && !isRecord(extensions)) {
    throw catalogued('BAD_REQUEST', 'extensions 应为对象 extensions must be an object');
  }
  const hash = readHash(extensions?.['persistedQuery']);
  const byHashAlone = isMissing(query) && hash !== undefined;
  if (!byHashAlone && (typeof query !== 'string' || query.trim() === '')) {
    throw catalogued('BAD_REQUEST', 'query 应为非空字符串 query must be a non-empty string');
  }
  if (holdsNullByte([query, variables])) {
    throw catalogued(
      'BAD_REQUEST',
      '查询和变量不能含空字符 U+0000 the query and its variables must not hold null bytes',
    );
  }
  if (!isMissing(operationName) && typeof operationName !== 'string') {
    throw catalogued('BAD_REQUEST', 'operationName 应为字符串 operationName must be a string');
  }
  if (!isMissing(variables) && !isRecord(variables)) {
    throw catalogued('BAD_REQUEST', 'variables 应为对象 variables must be an object');
  }
  return {
    query: byHashAlone ? undefined : (query as string),
    hash,
    operationName: operationName || undefined,
    variables: variables ?? {},
  };
}

/** Reads the parameters of a GET request, of which `variables` and `extensions` are JSON; throws BAD_REQUEST. */
export function readAddress(parameters: URLSearchParams): Asked {
  const text = (name: string): string | undefined => {
    const [value, another] = parameters.getAll(name);
    if (another === undefined) return value;
    throw catalogued('BAD_REQUEST', `${name} 重复 given twice`);
  };
  const json = (name: string): unknown => {
    const value = text(name);
    try {
      return value === undefined || value === '' ? undefined : JSON.parse(value);
    } catch {
      throw catalogued('BAD_REQUEST', `${name} 应为 JSON must be JSON`);
    }
  };
  return readQuestion({
    query: text('query'),
    operationName: text('operationName'),
    variables: json('variables'),
    extensions: json('extensions'),
  });
}

function readHash(persistedQuery: unknown): string | undefined {
  if (isMissing(persistedQuery)) return undefined;
  const { version, sha256Hash } = isRecord(persistedQuery) ? persistedQuery : {};
  if (version !== 1 || typeof sha256Hash !== 'string' || !/^[0-9a-f]{64}$/i.test(sha256Hash)) {
    throw catalogued(
      'BAD_REQUEST',
      'persistedQuery 应含 version 1 和 sha256Hash persistedQuery must have version 1 and a sha256Hash',
    );
  }
  return sha256Hash.toLowerCase();
}

/** No department's PostgreSQL can store or compare a null byte. Iterative: variables may be nested as deep as they like. */
function holdsNullByte(values: readonly unknown[]): boolean {
  const left = [...values];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string' && value.includes('\0')) return true;
    if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) left.push(part);
  }
  return false;
}

function isMissing(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
