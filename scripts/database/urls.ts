import { DatabaseError } from './errors.ts';

/** Where the environment says the departments' databases are. */
export interface DatabaseUrls {
  /** URL by department, for those that have one of their own. */
  readonly own: Readonly<Record<string, string>>;
  /** Departments without one. */
  readonly others: readonly string[];
  /** The administrator's URL for the others (`DATABASE_URL`); null when it is not set. */
  readonly admin: string | null;
}

/**
 * Reads `DATABASE_URL_<DEPARTMENT>` and `DATABASE_URL`. Throws DATABASE_URL_INVALID for what is no PostgreSQL URL, and
 * DATABASE_URL_MISSING when only some departments have one: the rest is then forgotten, not meant for another server.
 */
export function databaseUrls(
  env: Readonly<Record<string, string | undefined>>,
  departments: readonly string[],
): DatabaseUrls {
  const own: Record<string, string> = {};
  for (const department of departments) {
    const url = readUrl(env, urlVariable(department));
    if (url !== null) own[department] = url;
  }
  const others = departments.filter((department) => !(department in own));
  const admin = readUrl(env, 'DATABASE_URL');
  if (admin === null && others.length > 0 && others.length < departments.length)
    throw missing(others.map(urlVariable));
  return { own, others, admin };
}

/** Name of the variable with a department's own URL: `legal-aid` → `DATABASE_URL_LEGAL_AID`. */
export function urlVariable(department: string): string {
  return `DATABASE_URL_${department.toUpperCase().replaceAll('-', '_')}`;
}

function readUrl(env: Readonly<Record<string, string | undefined>>, name: string): string | null {
  const text = env[name]?.trim();
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== '') return text;
  // The value may hold a password: it is not repeated.
  throw new DatabaseError(
    'DATABASE_URL_INVALID',
    `${name} 不是有效的 PostgreSQL 连接地址。应写成 postgres://用户:口令@主机:端口/数据库；口令中的特殊字符要用 %XX 编码。`,
    `${name} is not a PostgreSQL URL. Write postgres://user:password@host:port/database, with %XX for special characters ` +
      'in the password.',
  );
}

function missing(names: readonly string[]): DatabaseError {
  return new DatabaseError(
    'DATABASE_URL_MISSING',
    `只有一部分部门设置了数据库地址。请再设置 ${names.join('、')}，或设置 DATABASE_URL 供其余部门使用。`,
    `Only some departments have a database URL. Set ${names.join(', ')} too, or DATABASE_URL for the others.`,
  );
}
