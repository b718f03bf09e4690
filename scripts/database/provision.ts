import type postgres from 'postgres';
import { plainAddress, withConnection } from './connect.ts';
import { type DepartmentRole, departmentRole } from './departmentRole.ts';
import { DatabaseError } from './errors.ts';
import { scramVerifier } from './scram.ts';

/** Any number will do, as long as all hubs use the same: it keeps two of them from provisioning at once. */
const provisionLock = 7_310_915_241;
/** First version with which the migrations are tested, in the form of `server_version_num`. */
const oldestVersion = 150_000;

/** What may be set when databases are provisioned. */
export interface ProvisionOptions {
  /** Put before each role's and database's name. */
  readonly prefix?: string;
}

/**
 * Gives each department, on a PostgreSQL from 15 up, a login role and a database of its own that no other role may
 * connect to; answers its URL by department. Does nothing to what is there already, and may run twice at the same time.
 * Throws a DatabaseError: unreachable, refused, too old, CREATEDB or CREATEROLE missing, a name taken by another owner.
 */
export async function provision(
  adminUrl: string,
  departments: readonly string[],
  { prefix = 'liandong_' }: ProvisionOptions = {},
): Promise<Record<string, string>> {
  const roles = departments.map((department) => departmentRole(adminUrl, department, prefix));
  await withConnection(adminUrl, async (sql) => {
    await checkVersion(sql, adminUrl);
    await checkRights(sql, adminUrl);
    // Held by the session: CREATE DATABASE can't run in a transaction.
    await sql`select pg_advisory_lock(${provisionLock})`;
    for (const role of roles) {
      await makeRole(sql, role);
      await makeDatabase(sql, role, adminUrl);
    }
    await separate(sql, roles);
  });
  // As the department itself: it owns the schema, and it is known now that the URL works.
  await Promise.all(roles.map(({ url }) => withConnection(url, ownSchema)));
  return Object.fromEntries(roles.map(({ department, url }) => [department, url]));
}

/** Checks that a server can be reached with a URL, and is not older than PostgreSQL 15. */
export async function checkServer(url: string): Promise<void> {
  await withConnection(url, (sql) => checkVersion(sql, url));
}

async function checkVersion(sql: postgres.Sql, url: string): Promise<void> {
  const [row] = await sql<[{ number: string; text: string }]>`
    select current_setting('server_version_num') as number, current_setting('server_version') as text`;
  if (Number(row.number) >= oldestVersion) return;
  throw new DatabaseError(
    'DATABASE_TOO_OLD',
    `数据库 ${plainAddress(url)} 是 PostgreSQL ${row.text}，需要 15 或更高版本。请升级，或不设 DATABASE_URL 而使用内置数据库。`,
    `The database ${plainAddress(url)} is PostgreSQL ${row.text}, and 15 is the oldest that will do. Upgrade it, or use the ` +
      'embedded database by not setting DATABASE_URL.',
  );
}

async function checkRights(sql: postgres.Sql, url: string): Promise<void> {
  const [row] = await sql<[{ name: string; enough: boolean }]>`
    select rolname as name, rolsuper or (rolcreaterole and rolcreatedb) as enough
    from pg_roles where rolname = current_user`;
  if (row.enough) return;
  throw new DatabaseError(
    'DATABASE_RIGHTS_MISSING',
    `数据库用户 ${row.name} 在 ${plainAddress(url)} 上不能建库建角色。请由管理员执行 ALTER ROLE "${row.name}" CREATEDB CREATEROLE，` +
      '或为每个部门单独设置 DATABASE_URL_<部门>。',
    `The user ${row.name} may not make roles and databases on ${plainAddress(url)}. Have an administrator run ` +
      `ALTER ROLE "${row.name}" CREATEDB CREATEROLE, or set DATABASE_URL_<DEPARTMENT> for each department.`,
  );
}

async function makeRole(sql: postgres.Sql, { role, password }: DepartmentRole): Promise<void> {
  const [found] = await sql`select 1 from pg_roles where rolname = ${role}`;
  if (!found) await sql.unsafe(`create role ${role} login`);
  // Always set: the administrator's password, which it is made from, may have changed.
  await sql.unsafe(`alter role ${role} login password '${scramVerifier(password)}'`);
  // An administrator who is not a superuser must belong to a role in order to give it a database.
  const [outside] = await sql`select 1 where not pg_has_role(current_user, ${role}, 'usage')`;
  if (outside) await sql.unsafe(`grant ${role} to current_user`);
}

async function makeDatabase(sql: postgres.Sql, { role }: DepartmentRole, adminUrl: string): Promise<void> {
  const [found] = await sql<{ owner: string }[]>`
    select pg_get_userbyid(datdba) as owner from pg_database where datname = ${role}`;
  if (found && found.owner !== role) throw nameTaken(role, found.owner, adminUrl);
  // Locale C, as in the embedded cluster: text sorts the same everywhere, which keyset pages rely on.
  if (!found)
    await sql.unsafe(`create database ${role} owner ${role} template template0 encoding 'UTF8' locale 'C'`);
  await sql.unsafe(`revoke all on database ${role} from public`);
}

/** Takes away what one department's role may have been granted on another's database. */
async function separate(sql: postgres.Sql, roles: readonly DepartmentRole[]): Promise<void> {
  const names = roles.map(({ role }) => role);
  const grants = await sql<{ database: string; role: string }[]>`
    select distinct datname as database, rolname as role
    from pg_database, aclexplode(datacl) acl join pg_roles on pg_roles.oid = acl.grantee
    where datname in ${sql(names)} and rolname in ${sql(names)} and rolname <> datname`;
  for (const { database, role } of grants)
    await sql.unsafe(`revoke all on database ${database} from ${role}`);
}

async function ownSchema(sql: postgres.Sql): Promise<void> {
  const [other] = await sql`
    select 1 from pg_namespace where nspname = 'public' and pg_get_userbyid(nspowner) <> current_user`;
  if (!other) return;
  await sql.unsafe('alter schema public owner to current_user');
  await sql.unsafe('revoke all on schema public from public');
}

function nameTaken(name: string, owner: string, url: string): DatabaseError {
  return new DatabaseError(
    'DATABASE_NAME_TAKEN',
    `${plainAddress(url)} 上已有名为 ${name} 的数据库，属于用户 ${owner}，不是本系统建立的。请改名或移走它，或为该部门单独设置连接地址。`,
    `${plainAddress(url)} already has a database ${name}, owned by ${owner}, which this hub did not make. Rename it, or give ` +
      "that department's own URL.",
  );
}
