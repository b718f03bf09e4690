import postgres from 'postgres';
import { DatabaseError, faultCode } from './errors.ts';

const unreachable = /^(ECONN|ENOTFOUND|EAI_|EHOST|ENET|ETIMEDOUT|CONNECT_TIMEOUT|CONNECTION_|ENOENT)/;

/**
 * Does some work on one connection, and closes it. Faults of the connection become DatabaseErrors that name the server
 * but not its password: DATABASE_UNREACHABLE, DATABASE_LOGIN_FAILED, DATABASE_MISSING, DATABASE_RIGHTS_MISSING.
 */
export async function withConnection<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, {
    max: 1,
    onnotice: () => undefined,
    connect_timeout: 10,
    fetch_types: false,
    connection: { application_name: 'liandong-setup' },
  });
  try {
    return await work(sql);
  } catch (fault) {
    throw explain(fault, url);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** An address without user and password, fit for a message. */
export function plainAddress(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

function explain(fault: unknown, url: string): unknown {
  const code = faultCode(fault);
  const at = plainAddress(url);
  const options = { cause: fault };
  if (unreachable.test(code) || code === '57P03') {
    return new DatabaseError(
      'DATABASE_UNREACHABLE',
      `连不上数据库 ${at}（${code}）。请确认它已启动，地址、端口和防火墙无误。`,
      `The database ${at} can't be reached (${code}). Check that it runs, and its address, port and firewall.`,
      options,
    );
  }
  if (code.startsWith('28')) {
    return new DatabaseError(
      'DATABASE_LOGIN_FAILED',
      `数据库 ${at} 拒绝登录（${code}）。请检查连接地址中的用户名和密码，以及服务器的 pg_hba.conf。`,
      `The database ${at} refused the login (${code}). Check user and password in the URL, and the server's pg_hba.conf.`,
      options,
    );
  }
  if (code === '3D000') {
    return new DatabaseError(
      'DATABASE_MISSING',
      `数据库 ${at} 不存在。请先创建它，或改正连接地址。`,
      `There is no database ${at}. Create it first, or correct the URL.`,
      options,
    );
  }
  if (code === '42501') {
    return new DatabaseError(
      'DATABASE_RIGHTS_MISSING',
      `数据库用户在 ${at} 上权限不足（${(fault as Error).message}）。请由管理员授予 CREATEDB 和 CREATEROLE，或为每个部门单独设置 DATABASE_URL_<部门>。`,
      `The user lacks rights on ${at} (${(fault as Error).message}). Have an administrator grant CREATEDB and CREATEROLE, ` +
        'or set DATABASE_URL_<DEPARTMENT> for each department.',
      options,
    );
  }
  return fault;
}
