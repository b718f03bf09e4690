import { withConnection } from '../../../scripts/database/connect.ts';
import { startEmbedded } from '../../../scripts/database/embedded.ts';

/*
 * A hub that is only there to be killed: it starts the embedded server on the folder it is given and writes rows for
 * ever, saying each number once the server has acknowledged it.
 */
const { adminUrl } = await startEmbedded({ dataFolder: process.argv[2] ?? '' });
await withConnection(adminUrl, async (sql) => {
  await sql`create table if not exists acknowledged (id int primary key)`;
  await sql`truncate acknowledged`;
  for (let id = 1; ; id++) {
    await sql`insert into acknowledged values (${id})`;
    process.stdout.write(`${id}\n`);
  }
});
