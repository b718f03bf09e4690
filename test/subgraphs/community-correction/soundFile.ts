import { expect } from '@jest/globals';
import { dayOf } from '../../../subgraphs/_kit/deadlines/days.ts';
import { countyOfficer, type Desk } from './clerks.ts';

/** What must hold of all cases, whatever was done to them in whatever order. */
export async function expectSoundFile(desk: Desk, opened: number, today: string): Promise<void> {
  const { world } = desk;
  const { sql } = world.connection;
  const [kept] = await sql`select (select count(*) from correction_subject)::int
    + (select count(*) from reintegration_case)::int as n`;
  expect(kept?.['n']).toBe(opened);
  const [alone] = await sql`
    select (select count(*) from leave_request l join correction_subject c on c.id = l.case_id
        where (l.status = 'OUT') <> (c.status = 'ON_LEAVE') and l.status = 'OUT')::int as leave_without_state,
      (select count(*) from correction_subject c where c.status = 'ON_LEAVE'
        and not exists (select from leave_request l where l.case_id = c.id and l.status = 'OUT'))::int as state_without_leave,
      (select count(*) from correction_subject c where (c.closed_on is not null)
        <> (c.status in ('COMPLETED', 'TRANSFERRED', 'REVOKED', 'RECALLED', 'DECEASED')))::int as ended_without_day,
      (select count(*) from deadline d join correction_subject c on c.id = d.case_id
        where c.closed_on is not null and d.met_at is null and d.waived_at is null
          -- What is left to whoever has moved is to report at the new place (R-CC-11).
          and not (d.rule = 'R-CC-11-REPORT' and c.status = 'TRANSFERRED'))::int as clocks_of_the_ended,
      (select count(*) from sanction_proposal p where p.status in ('DECIDED', 'SENT', 'GRANTED', 'NOT_GRANTED')
        and (p.decided_on is null or (p.heard_on is null and p.sanction <> 'PRAISE')))::int as unheard,
      (select count(*) from electronic_tracking t where t.to_day > t.from_day + interval '3 months')::int as too_long,
      (select count(*) from electronic_tracking t join correction_subject c on c.number = t.subject_number
        where c.closed_on is not null and t.lifted_on is null and t.to_day >= c.closed_on)::int as tracked_after_the_end`;
  for (const [fault, n] of Object.entries(alone!)) expect([fault, n]).toEqual([fault, 0]);
  await expectNoFault(desk, absences);
  await expectNoFault(desk, help);
  const [sanctions] = await sql`select (select count(*) from correction_sanction)::int as book,
    (select count(*) from sanction_proposal where decided_on is not null and status not in ('REJECTED'))::int as decided`;
  expect(sanctions?.['book']).toBe(sanctions?.['decided']);
  const states = ['PENDING', 'MET', 'MET_LATE', 'OVERDUE', 'LAPSED', 'WAIVED'];
  const count = async (filter: object): Promise<number> => {
    const query = 'query ($f: DeadlineFilter) { correctionDeadlines(filter: $f, first: 1) { totalCount } }';
    return (await world.ask(countyOfficer, query, { f: filter })).data.correctionDeadlines.totalCount;
  };
  const counts = await Promise.all(states.map((state) => count({ state: [state] })));
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(await count({}));
  expect(dayOf(world.clock.now!)).toBe(today);
}

/** Leaves, permissions, custody, summing-up and arrival: what no case may show, as SQL that counts it. */
const absences = {
  permission_of_the_ended: `from recurrent_leave p join correction_subject c on c.id = p.case_id
    where c.closed_on is not null and (p.status = 'APPLIED' or (p.status = 'APPROVED' and p.to_day >= c.closed_on))`,
  two_permissions_on_a_day: `from recurrent_leave p join recurrent_leave q on q.case_id = p.case_id and q.id > p.id
    where p.status = 'APPROVED' and q.status = 'APPROVED' and q.from_day <= p.to_day`,
  permission_too_long: `from recurrent_leave where to_day > from_day + interval '6 months'`,
  permission_undecided: `from recurrent_leave where (status in ('APPROVED', 'REFUSED')) and decided_on is null`,
  custody_of_the_ended: `from custody u join correction_subject c on c.id = u.case_id
    where c.closed_on is not null and u.ended_on is null`,
  away_and_in_custody: `from custody u join correction_subject c on c.id = u.case_id
    where u.ended_on is null and c.status = 'ON_LEAVE'`,
  free_before_taken: `from custody where ended_on < taken_on`,
  completed_without_summing_up: `from correction_subject where status = 'COMPLETED' and summed_up_on is null`,
  summing_up_due_though_done: `from deadline d join correction_subject c on c.id = d.case_id
    where d.rule = 'R-CC-20-SUMMING-UP' and c.summed_up_on is not null and d.met_at is null and d.waived_at is null`,
  handed_over_and_here: `from move_request m join correction_subject c on c.id = m.case_id
    where (m.status in ('HANDED_OVER', 'ARRIVED')) <> (c.status = 'TRANSFERRED') and (c.status = 'TRANSFERRED'
      and not exists (select from move_request n where n.case_id = c.id and n.status in ('HANDED_OVER', 'ARRIVED')))`,
  arrived_and_still_awaited: `from move_request m join deadline d on d.case_id = m.case_id and d.rule = 'R-CC-11-REPORT'
    where (m.status = 'ARRIVED') and (d.met_at is null or m.arrived_on is null)`,
} as const;

/** Checks, handovers and support of released persons: what no case may show. */
const help = {
  not_one_handover: `from reintegration_case c
    where (select count(*) from release_handover h where h.case_number = c.number) <> 1`,
  released_by_state: `from reintegration_case
    where (released_on is null) <> (status in ('PRE_RELEASE', 'VERIFIED', 'MISMATCH'))`,
  handover_by_state: `from reintegration_case c join release_handover h on h.case_number = c.number
    where h.status::text <> all (case
      when c.status in ('PRE_RELEASE', 'VERIFIED', 'MISMATCH', 'HANDED_OVER') then array['PRE_RELEASE', 'NOTIFIED']
      when c.status in ('MET_BY_FAMILY', 'MET_BY_VILLAGE') then array['HANDED_OVER']
      when c.status = 'ALONE' then array['NOT_COLLECTED'] else array['HANDED_OVER', 'NOT_COLLECTED'] end)`,
  fetched_untold: `from release_handover where collected_on is not null and notified_on is null`,
  two_checks_asked: `from (select case_id from identity_verification where result = 'REQUESTED'
    group by case_id having count(*) > 1) as twice`,
  false_without_mismatch: `from identity_verification
    where (result = 'MISMATCH') <> (false_name or false_address or false_identity)`,
  mismatch_of_nothing: `from reintegration_case c where c.status = 'MISMATCH' and not exists (select from
    identity_verification v where v.case_id = c.id and v.result in ('MISMATCH', 'NOT_FOUND') and v.resolved_on is null)`,
  verified_by_nothing: `from reintegration_case c where c.status = 'VERIFIED' and not exists (select from
    identity_verification v where v.case_id = c.id and (v.result = 'VERIFIED' or v.resolved_on is not null))`,
  check_of_another: `from identity_verification v join reintegration_case c on c.id = v.case_id
    where v.is_minor <> c.is_minor or v.region_code <> c.region_code`,
  helped_without_help: `from reintegration_case c where c.status = 'SUPPORT_RUNNING' and not exists (select from
    support_measure m where m.case_number = c.number and m.accepted)`,
  offered_before_home: `from reintegration_case c join support_measure m on m.case_number = c.number
    where c.status not in ('SUPPORT_OFFERED', 'SUPPORT_RUNNING', 'DECLINED', 'CLOSED')`,
  help_ended_by_state: `from reintegration_case where (closed_on is null) = (status in ('DECLINED', 'CLOSED'))`,
  convicted_before_release: `from reintegration_case where reoffended_on < released_on
    or (reoffended_on is not null and released_on is null)`,
} as const;

async function expectNoFault({ world }: Desk, faults: Readonly<Record<string, string>>): Promise<void> {
  const counts = Object.entries(faults).map(([name, from]) => `(select count(*)::int ${from}) as ${name}`);
  const [found] = await world.connection.sql.unsafe(`select ${counts.join(', ')}`);
  const none = Object.fromEntries(Object.keys(faults).map((name) => [name, 0]));
  expect(found).toEqual(none);
}
