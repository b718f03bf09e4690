import { roster } from '../schema/roster.ts';
import { migrateDatabase } from '../subgraphs/_kit/database.ts';
import { DatabaseError } from './database/errors.ts';
import { provision } from './database/provision.ts';
import { loadDepartments } from './hub/departments.ts';

/*
 * npm run provision                with DATABASE_URL (an administrator's): a role and a database for each department, migrated.
 * npm run provision -- tip-vault   a role and a database for the vault alone, which makes its tables itself.
 * Does nothing to what is there already; the URLs are not printed, they hold passwords.
 */
const ofVault = process.argv[2] === 'tip-vault';
const adminUrl = process.env['DATABASE_URL'];
if (!adminUrl) {
  console.error('请用 DATABASE_URL 指明管理员连接。 Set DATABASE_URL to an administrator’s connection.');
  process.exit(2);
}

try {
  const urls = await provision(adminUrl, ofVault ? ['tip-vault'] : roster.map(({ name }) => name));
  for (const { name, migrations } of ofVault ? [] : await loadDepartments()) {
    await migrateDatabase(urls[name] ?? '', migrations);
    console.log(`${name} ✓`);
  }
} catch (fault) {
  if (!(fault instanceof DatabaseError)) throw fault;
  console.error(fault.message);
  process.exit(1);
}
