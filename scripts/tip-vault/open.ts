import { resolve } from 'node:path';
import { connectDatabase, invariant, migrateDatabase, type Database } from '../../subgraphs/_kit/database.ts';
import { openDatabases } from '../database/open.ts';
import { urlVariable } from '../database/urls.ts';

const names = ['dispatch', 'tip-vault'] as const;

/**
 * Works with the vault's database, brought up to date, and the command centre's: those that `DATABASE_URL_TIP_VAULT` and
 * `DATABASE_URL_DISPATCH` name, else in the demonstration the data folder's. Throws a sentence when one is missing.
 */
export async function withDatabases<Value>(
  env: NodeJS.ProcessEnv,
  dataFolder: string,
  work: (databases: { vault: Database; dispatch: Database }) => Promise<Value>,
): Promise<Value> {
  const missing = names.map(urlVariable).filter((name) => !env[name]);
  if (env['NODE_ENV'] === 'production' && missing.length > 0)
    throw new Error(
      `缺少环境变量 ${missing.join('、')}，请设置后重试。 Set ${missing.join(', ')} and try again.`,
    );
  const opened = await openDatabases({ env, dataFolder, departments: names, join: true });
  const urlOf = (name: string) => invariant(opened.urls[name], `${name} has a database`);
  const connect = (name: string) => connectDatabase(urlOf(name), { name: 'tip-vault', max: 1 });
  const [dispatch, vault] = [connect('dispatch'), connect('tip-vault')];
  try {
    await migrateDatabase(urlOf('tip-vault'), resolve(import.meta.dirname, 'migrations'));
    return await work({ vault: vault.db, dispatch: dispatch.db });
  } finally {
    await Promise.all([dispatch.close(), vault.close()]);
    await opened.close();
  }
}
