import { catalogued } from '../../schema/errors.ts';

/** What a request body asks, its shape checked and nothing else. */
export interface Question {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Reads the parsed JSON body of a request; throws BAD_REQUEST with what is wrong about it. */
export function readQuestion(body: unknown): Question {
  if (Array.isArray(body))
    throw catalogued('BAD_REQUEST', '不支持批量请求，请逐个提交 batches are not supported');
  if (!isRecord(body)) throw catalogued('BAD_REQUEST', '请求体应为 JSON 对象 the body must be a JSON object');
  const { query, operationName, variables, extensions } = body;
  if (query === undefined && isRecord(extensions) && 'persistedQuery' in extensions) {
    throw catalogued('PERSISTED_QUERY_NOT_SUPPORTED');
  }
  if (typeof query !== 'string' || query.trim() === '') {
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
  if (!isMissing(extensions) && !isRecord(extensions)) {
    throw catalogued('BAD_REQUEST', 'extensions 应为对象 extensions must be an object');
  }
  return { query, operationName: operationName || undefined, variables: variables ?? {} };
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
