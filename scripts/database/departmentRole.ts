import { createHmac } from 'node:crypto';
import { DatabaseError } from './errors.ts';

/** A department's login role; its database bears the same name. */
export interface DepartmentRole {
  readonly department: string;
  readonly role: string;
  readonly password: string;
  /** URL with which the department connects to its own database. */
  readonly url: string;
}

/**
 * Role, password and URL of a department on a server. The password is an HMAC of the role's name under the
 * administrator's password: every process that knows the one can work out the other, and nothing is stored. Throws
 * DATABASE_URL_NO_PASSWORD when the URL holds none.
 */
export function departmentRole(adminUrl: string, department: string, prefix: string): DepartmentRole {
  const role = `${prefix}${department.replaceAll('-', '_')}`;
  // PostgreSQL would cut a longer name short without a word; a name of another form would need quoting everywhere.
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(role))
    throw new Error(`${role} can't be a role: a-z, 0-9 and _, at most 63`);
  const url = new URL(adminUrl);
  if (url.password === '') throw noPassword();
  const password = createHmac('sha256', decodeURIComponent(url.password)).update(role).digest('base64url');
  url.username = role;
  url.password = password;
  url.pathname = `/${role}`;
  return { department, role, password, url: url.href };
}

function noPassword(): DatabaseError {
  return new DatabaseError(
    'DATABASE_URL_NO_PASSWORD',
    'DATABASE_URL 中没有口令，无法由它得出各部门的口令。请在其中写上管理员口令，或为每个部门单独设置 DATABASE_URL_<部门>。',
    "DATABASE_URL holds no password, from which the departments' passwords are made. Put the administrator's password " +
      'into it, or set DATABASE_URL_<DEPARTMENT> for each department.',
  );
}
