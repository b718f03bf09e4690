import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withdrawn } from '../../../schema/events.ts';
import { plainReckoning } from '../../../subgraphs/_kit/acts/context.ts';
import { catchUp } from '../../../subgraphs/_kit/subgraph/catchUp.ts';
import { connectDatabase } from '../../../subgraphs/_kit/database.ts';
import { department } from '../../../subgraphs/petitions/index.ts';
import { departmentDatabase, type TestDatabase } from '../../setup/database.ts';

describe('what is told of petitions from a book', () => {
  let database: TestDatabase;
  let connection: ReturnType<typeof connectDatabase>;
  beforeAll(async () => {
    database = await departmentDatabase('petitions');
    connection = connectDatabase(database.url, { name: 'test', max: 4 });
    await connection.sql`insert into petition (id, number, region_code, form, kind, status, registering_body_code,
        accused_body_code, opened_on, dispute_number)
      values (gen_random_uuid(), '访1', '990101001000', 'LETTER', 'CLAIM', 'REGISTERED', 'B1', null, '2024-03-01', '调1'),
        (gen_random_uuid(), '检1', '990101001000', 'LETTER', 'ACCUSATION', 'REGISTERED', 'B1', 'B2', '2024-03-01', null)`;
  });
  afterAll(async () => {
    await connection.close();
    await database.drop();
  });

  const events = async () => [
    ...(await connection.sql<{ subject: string; sequence: number; data: object }[]>`
      select subject, sequence, data from outbox order by seq`),
  ];
  const start = (): Promise<void> => catchUp(connection.db, department, plainReckoning);

  it('is told once, though two processes of the office start at the same time, and again when it changes', async () => {
    await Promise.all([start(), start()]);
    expect(await events()).toMatchObject([{ subject: 'Petition/访1', sequence: 0 }]);
    await connection.sql`update petition set closed_on = '2024-04-01', version = 1 where number = '访1'`;
    await start();
    await start();
    expect(await events()).toMatchObject([
      { sequence: 0 },
      { sequence: 1, data: { closedOn: '2024-04-01' } },
    ]);
  });

  it('says how it stands and which dispute it names, not who brought it, and nothing of an accusation', async () => {
    const [{ data } = { data: {} }] = await events();
    expect(data).toEqual({
      ...{ kind: 'Petition', number: '访1', act: 'record', status: 'REGISTERED', region: '990101001000' },
      ...{ openedOn: '2024-03-01', closedOn: null, relapsedOn: null, category: 'CLAIM' },
      ...{ body: 'B1', project: null },
      ...{ organization: null, amount: null, workers: null, deadlines: [] },
      links: [{ department: 'mediation', kind: 'Dispute', number: '调1' }],
    });
    expect(JSON.stringify(await events())).not.toMatch(/检1|B2/);
  });

  it('is withdrawn, with the leader’s case, when a corrected book makes it an accusation, and told again when one puts it right', async () => {
    await connection.sql`insert into leader_case (id, number, region_code, petition_number, leader_post, assigned_on, status)
      values (gen_random_uuid(), '包1', '990101001000', '访1', '副县长', '2024-03-05', 'ASSIGNED')`;
    await start();
    const before = (await events()).length;
    const correct = async (kind: string) => {
      await connection.sql`update petition set kind = ${kind},
        accused_body_code = case when ${kind} = 'ACCUSATION' then 'B2' end, dispute_number = null, version = version + 1 where number = '访1'`;
      await start();
      await start();
      return (await events()).slice(before);
    };
    const nothing = { ...withdrawn, deadlines: [], links: [] };
    expect(await correct('ACCUSATION')).toEqual([
      { subject: 'Petition/访1', sequence: 2, data: { kind: 'Petition', number: '访1', ...nothing } },
      { subject: 'LeaderCase/包1', sequence: 1, data: { kind: 'LeaderCase', number: '包1', ...nothing } },
    ]);
    // Nothing more is told of what nobody knows any more.
    await connection.sql`update petition set closed_on = '2024-05-01', version = version + 1 where number = '访1'`;
    await start();
    expect((await events()).slice(before)).toHaveLength(2);
    expect((await correct('CLAIM')).slice(2)).toMatchObject([
      { subject: 'Petition/访1', sequence: 4, data: { status: 'REGISTERED', category: 'CLAIM' } },
      { subject: 'LeaderCase/包1', sequence: 2, data: { status: 'ASSIGNED' } },
    ]);
  });
});
