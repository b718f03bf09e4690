import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { connectDatabase, migrateDatabase } from '../../../subgraphs/_kit/database.ts';
import { shippedCalendar } from '../../../subgraphs/_kit/deadlines/calendar.ts';
import { recountDeadlines } from '../../../subgraphs/_kit/deadlines/store.ts';
import { department } from '../../../subgraphs/construction-wages/index.ts';
import { deadlineRules } from '../../../subgraphs/construction-wages/rules/deadlines.ts';
import { deadline } from '../../../subgraphs/construction-wages/tables/index.ts';
import { departmentDatabase } from '../../setup/database.ts';

interface Journal {
  entries: { tag: string }[];
}

/** The migrations up to one of them, as they were when it was the last. */
async function migrationsUpTo(last: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'liandong-migrations-'));
  await cp(department.migrations, folder, { recursive: true });
  const file = join(folder, 'meta/_journal.json');
  const journal = JSON.parse(await readFile(file, 'utf8')) as Journal;
  const end = journal.entries.findIndex(({ tag }) => tag === last) + 1;
  await writeFile(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, end) }));
  return folder;
}

describe('a database from before imported orders were cases', () => {
  it('gets an order for each inspection that ordered something, once, and keeps those of acts', async () => {
    const database = await departmentDatabase('construction-wages', null);
    const before = await migrationsUpTo('0008_campaigns-and-joint-punishment');
    await migrateDatabase(database.url, before);
    const { sql, close } = connectDatabase(database.url, { name: 'migrations-test', max: 1 });
    await sql.unsafe(`
      insert into construction_project (id, number, name, kind, status, region_code, responsible_body_code, owner_code,
        general_contractor_code, contract_amount, opened_on)
        values (gen_random_uuid(), 'G1', 'G1', 'HOUSING', 'PLANNED', '990101100000', 'B', 'O', 'C', 1, '2024-01-01');
      insert into inspection (number, project_number, campaign, inspecting_body_code, inspected_on, violations,
        rectification, rectify_by, rectified_on) values
        ('J1', 'G1', 'REGULAR', 'B', '2024-01-02', '{NO_DEPOSIT}', 'ISSUED', '2024-01-10', null),
        ('J2', 'G1', 'REGULAR', 'B', '2024-01-02', '{NO_DEPOSIT}', 'RECTIFIED', '2024-01-10', '2024-01-08'),
        ('J3', 'G1', 'REGULAR', 'B', '2024-01-02', '{NO_DEPOSIT}', 'ON_THE_SPOT', null, '2024-01-02'),
        ('J4', 'G1', 'REGULAR', 'B', '2024-01-02', '{NO_DEPOSIT}', 'ISSUED', '2024-01-10', null);
      insert into rectification_order (id, number, region_code, project_number, campaign, status, violations,
        inspecting_body_code, issued_on, rectify_by, version) values
        (gen_random_uuid(), 'J4', '990101100000', 'G1', 'REGULAR', 'ISSUED', '{NO_DEPOSIT}', 'B', '2024-01-02', '2024-01-10', 1);`);
    await migrateDatabase(database.url, department.migrations);
    const rows = await sql`select o.number, o.status, o.region_code, o.version, i.recorded_here as here,
        array_agg(h.status order by h.seq) filter (where h.seq is not null) as history
      from rectification_order o join inspection i on i.number = o.number
      left join rectification_order_history h on h.case_id = o.id group by 1, 2, 3, 4, 5 order by 1`;
    const place = { region_code: '990101100000', version: 0, here: false };
    expect([...rows]).toEqual([
      { number: 'J1', status: 'ISSUED', ...place, history: ['ISSUED'] },
      { number: 'J2', status: 'RECTIFIED', ...place, history: ['ISSUED', 'RECTIFIED'] },
      { number: 'J4', status: 'ISSUED', ...place, version: 1, here: true, history: null },
    ]);
    await close();
    await database.drop();
    await rm(before, { recursive: true });
  });
});

describe('a database from before imported complaints had deadlines', () => {
  it('gets one for each open investigation, whose last day is counted at the next start', async () => {
    const database = await departmentDatabase('construction-wages', null);
    const before = await migrationsUpTo('0009_imported-orders');
    await migrateDatabase(database.url, before);
    const { db, sql, close } = connectDatabase(database.url, { name: 'migrations-test', max: 1 });
    await sql.unsafe(`
      insert into wage_complaint (id, number, region_code, origin, status, responsible_body_code, workers_affected,
        arrears_amount, recovered_amount, opened_on, filed_on, ordered_on, pay_by)
      select gen_random_uuid(), n, '990101100000', 'VISIT', s::complaint_status, 'B', 1, 100, 0, '2024-03-01', f::date,
        o::date, o::date from (values ('C1', 'INVESTIGATING', '2024-03-04', null), ('C2', 'RECEIVED', null, null),
        ('C3', 'ORDERED', '2024-03-04', '2024-03-20'), ('C4', 'TO_POLICE', '2024-03-04', null)) as book(n, s, f, o)`);
    await migrateDatabase(database.url, department.migrations);
    expect(
      await recountDeadlines(db, { table: deadline, rules: deadlineRules }, shippedCalendar),
    ).toHaveLength(1);
    const rows = await db.select().from(deadline);
    expect(
      rows.map(({ caseNumber, rule, startedAt, dueAt }) => [caseNumber, rule, startedAt, dueAt]),
    ).toEqual([
      // Sixty working days, of which three fall on a weekend; the 29th of May is the last.
      ['C1', 'R-LI-17', new Date('2024-03-04T00:00:00+08:00'), new Date('2024-05-30T00:00:00+08:00')],
    ]);
    await close();
    await database.drop();
    await rm(before, { recursive: true });
  });
});

describe('a database from before the acts', () => {
  it('keeps its rows, which get the region of their project and an id of their own', async () => {
    const database = await departmentDatabase('construction-wages', null);
    const before = await migrationsUpTo('0001_acts');
    await migrateDatabase(database.url, before);
    const { sql, close } = connectDatabase(database.url, { name: 'migrations-test', max: 1 });
    await sql.unsafe(`
      insert into construction_project (id, number, name, kind, status, region_code, responsible_body_code, owner_code,
        general_contractor_code, contract_amount, opened_on)
      select gen_random_uuid(), n, n, 'HOUSING', 'PLANNED', '990101100000', 'B', 'O', 'C', 1, '2024-01-01'
        from unnest(array['G1', 'G2']) n;
      insert into wage_deposit (project_number, number, contractor_code, status, required_amount, held_amount,
        drawn_amount, required_on) select n, 'BZJ', 'C', 'REQUIRED', 1, 0, 0, '2024-01-01' from unnest(array['G1', 'G2']) n;
      insert into acceptance_application (id, number, project_number, stage, status, opened_on)
        values (gen_random_uuid(), 'V1', 'G1', 'FOUNDATION', 'APPLIED', '2024-01-01');
      insert into payroll_sheet (project_number, month, status, workers, confirmed, refused, payable_amount, paid_amount,
        submitted_on) values ('G1', '2024-01', 'DRAFTED', 1, 0, 0, 1, 0, '2024-02-01');
      insert into bad_behaviour (number, organization_code, region_code, sanction, status, deciding_body_code, proposed_on)
        values ('L1', 'C', '990101000000', 'STOP_WORK', 'PROPOSED', 'B', '2024-01-01');`);
    await migrateDatabase(database.url, department.migrations);
    const rows = await sql`
      select number, region_code, id is not null as own from wage_deposit
      union all select number, region_code, id is not null from acceptance_application
      union all select number, region_code, id is not null from payroll_sheet
      union all select number, region_code, id is not null from bad_behaviour order by 1`;
    const place = { region_code: '990101100000', own: true };
    expect([...rows]).toEqual([
      { number: 'BZJ-G1', ...place },
      { number: 'BZJ-G2', ...place },
      { number: 'G1-2024-01', ...place },
      { number: 'L1', region_code: '990101000000', own: true },
      { number: 'V1', ...place },
    ]);
    await close();
    await database.drop();
    await rm(before, { recursive: true });
  });
});
