import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dayOf } from '../../../subgraphs/_kit/deadlines/days.ts';
import type { CorrectionPost } from '../../../subgraphs/community-correction/codes.ts';
import { reintegrationActs } from '../../../subgraphs/community-correction/rules/reintegrationActs.ts';
import { subjectActs } from '../../../subgraphs/community-correction/rules/subjectActs.ts';
import { actor, faultsInBooks, rounds } from '../acts.ts';
import { county } from './cells.ts';
import { books, countyOfficer, openDesk, person, type Desk } from './clerks.ts';

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const subjects = Object.entries(subjectActs).filter(([, act]) => act.from.length > 0);
const cases = Object.entries(reintegrationActs).filter(([, act]) => act.from.length > 0);
const organs = ['DECIDING_ORGAN', 'PROCURATORATE', 'POLICE'];
/** Acts that end a case come rarely, so that the others get their turn. */
const ends = [
  'correctionRulingTake',
  'correctionDeathTake',
  'reintegrationSupportDecline',
  'reintegrationClose',
];
const kinds = ['CONTROL', 'PROBATION', 'PAROLE', 'TEMPORARY_OUTSIDE_EXECUTION'];

describe('a thousand acts in any order', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.world.close());

  it('leave every case where its history says, every deadline in one state, and nothing open twice', async () => {
    const { sql } = desk.world.connection;
    const next = random(20_240_301);
    const one = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
    const yes = (): boolean => next() < 0.85;
    let today = '2024-03-01';
    const day = (from: number, to: number): string => addDays(today, Math.round(from + next() * (to - from)));
    const text = (): string => (yes() ? '说明' : ' ');
    const remarks: string[] = [];
    const inputs: Record<string, () => object> = {
      correctionReportIn: () => ({ reportedOn: day(-3, 0) }),
      correctionNotReported: () => ({ searched: yes(), notices: organs, note: text() }),
      correctionReceive: () => ({ papersComplete: yes(), identityChecked: yes(), papersOn: today }),
      correctionPlanMake: () => ({ tasks: [{ kind: 'TALK', dueOn: day(0, 20) }] }),
      correctionGroupForm: () => ({
        members: [{ role: 'VILLAGE', account: 'a' }],
        womanNeeded: true,
        womanIncluded: yes(),
      }),
      correctionEnrol: () => ({ announced: yes(), openly: !yes() }),
      correctionBegin: () => ({ rightsTold: yes() }),
      correctionReportTake: () => ({
        kind: one(['ROUTINE', 'CONDITION', 'MEDICAL_EXAMINATION']),
        reportedOn: today,
      }),
      correctionLeaveApply: () => ({ reason: 'WORK', fromDay: today, toDay: day(0, 9) }),
      correctionLeaveRefuse: () => ({ properReason: !yes(), reasons: text() }),
      correctionLeaveReturn: () => ({ returnedOn: today }),
      correctionMoveApply: () => ({ region: '990102000000' }),
      correctionMoveAnswer: () => ({ welcome: yes(), answeredOn: today }),
      correctionMoveRefuse: () => ({ properReason: !yes(), reasons: text() }),
      correctionTransfer: () => ({ filesHandedOver: !yes(), toldWhereToReport: yes() }),
      correctionSanctionPropose: () => ({
        ...one([
          { sanction: 'PRAISE', ground: 'OUTSTANDING_CONDUCT' },
          { sanction: 'ADMONITION', ground: 'SLIGHT_BREACH' },
          { sanction: 'WARNING', ground: 'TWO_ADMONITIONS' },
          { sanction: 'WARNING', ground: 'LATE_OVER_TEN_DAYS', lateDays: Math.round(next() * 20) },
          { sanction: 'POLICE_PUNISHMENT_PROPOSED', ground: 'BREACH_OF_PUBLIC_ORDER' },
          { sanction: 'REVOCATION_PROPOSED', ground: 'TWO_WARNINGS' },
          { sanction: 'RECALL_PROPOSED', ground: 'RECALL_IN_LAW' },
        ]),
        conduct: text(),
      }),
      correctionSanctionCheck: () => ({ factsFound: yes(), note: text() }),
      correctionSanctionHear: () => ({ heard: yes(), statement: text() }),
      correctionSanctionDecide: () => ({ copiedToProcuratorate: yes(), reasons: text() }),
      correctionReportExtend: () => ({
        kind: 'CONDITION',
        months: 1,
        approvedBy: 'NEXT_LEVEL',
        reasons: text(),
        notifiedOn: today,
      }),
      correctionArrestAnswer: () => ({ granted: yes(), answeredAt: `${today}T08:00:00+08:00` }),
      correctionCommutationPropose: () => ({ copiedToProcuratorate: yes(), reasons: text() }),
      correctionCommutationAnswer: () => ({ granted: yes(), answeredOn: today, termEndsOn: day(0, 60) }),
      correctionSanctionAnswer: () => ({ granted: !yes(), answeredOn: today }),
      correctionTrackingPropose: () => ({
        ground: one(['PROHIBITION_BROKEN', 'REFUSED_TO_REPORT', 'REVOCATION_PENDING']),
        fromDay: day(0, 3),
        toDay: day(3, 100),
        evaluation: text(),
      }),
      correctionClassPropose: () => ({ supervisionClass: one(['RELAXED', 'STRICT']), reasons: text() }),
      correctionClassDecide: () => ({ supervisionClass: one(['RELAXED', 'STRICT']), reasons: text() }),
      correctionClassReview: () => ({ supervisionClass: 'ORDINARY', reasons: text() }),
      correctionComplete: () => ({ certificateGiven: yes(), notices: organs }),
      correctionRulingTake: () => ({ ruling: one(['REVOKED', 'RECALLED']), ruledOn: today }),
      correctionDeathTake: () => ({ notices: organs }),
      correctionRemarkWrite: () => ({ text: text() }),
      correctionRemarkAnswer: () => ({ remark: one(remarks) ?? '无', text: text() }),
      reintegrationCheckAnswer: () => ({
        ...one([
          { result: 'VERIFIED', falseData: [] },
          { result: 'NOT_FOUND', falseData: [] },
          { result: 'MISMATCH', falseData: ['FALSE_NAME'] },
        ]),
      }),
      reintegrationCheckResolve: () => ({ note: text() }),
      reintegrationHandOver: () => ({ releasedOn: today }),
      reintegrationMeet: () => ({ by: one(['FAMILY', 'VILLAGE', 'NOBODY']) }),
      reintegrationSupportOffer: () => ({ kinds: [one(['SUPPORT_WORK', 'SUPPORT_MIND'])] }),
      reintegrationSupportAccept: () => ({ kinds: [one(['SUPPORT_WORK', 'SUPPORT_MIND'])] }),
    };
    const withReasons = /Reject$|Tracking(Approve|Refuse|Lift)$|ClassAppeal$|ArrestAsk$/;
    const opened: { id: string; help: boolean }[] = [];
    const open = async (): Promise<void> => {
      const juvenile = next() < 0.2;
      const help = next() < 0.3;
      const id = help
        ? await desk.registered({ juvenile, releaseDueOn: addDays(today, 20) })
        : await desk.notified(
            person({
              kind: one(kinds),
              juvenile,
              medicalParole: yes(),
              effectiveOn: day(-5, 0),
              noticeOn: today,
              termEndsOn: day(30, 300),
            }),
          );
      opened.push({ id, help });
    };
    const codes = new Map<string, number>();
    let acts = 0;
    for (; acts < rounds(1000); acts += 1) {
      if (opened.length < 4 || next() < 0.03) await open();
      if (next() < 0.05) {
        today = addDays(today, Math.ceil(next() * 6));
        desk.world.clock.now = new Date(`${today}T09:00:00+08:00`);
      }
      const { id, help } = one(opened);
      const table = help ? reintegrationActs : subjectActs;
      const [found] = await (help
        ? sql`select status from reintegration_case where id = ${id}`
        : sql`select status from correction_subject where id = ${id}`);
      // Mostly what the state allows, sometimes what it does not.
      const possible = (help ? cases : subjects).filter(
        ([, act]) => (act.from as readonly string[]).includes(String(found?.['status'])) || next() < 0.02,
      );
      const name = one(possible)?.[0] as keyof typeof table;
      if (name === undefined || (ends.includes(name) && next() < 0.8)) continue;
      const post = one((table[name] as { by: readonly CorrectionPost[] }).by);
      const word = post.toLowerCase().replaceAll('_', '-');
      const input = { ...(inputs[name]?.() ?? (withReasons.test(name) ? { reasons: text() } : {})), id };
      const viewer = {
        ...actor('community-correction', county, word),
        subject: `${word}-${Math.ceil(next() * 2)}`,
      };
      const done = await desk.act(
        viewer,
        name,
        input,
        name === 'correctionRemarkWrite' ? 'remarks { number }' : 'id',
      );
      if (name === 'correctionRemarkWrite' && done.row) remarks.push(done.row.remarks.at(-1).number);
      for (const code of done.codes.length > 0 ? done.codes : ['DONE'])
        codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    expect(codes.get('DONE')).toBeGreaterThan(acts / 4);
    expect(desk.world.faults).toEqual([]);
    for (const kind of books) expect(await faultsInBooks(desk.world, kind)).toEqual([]);
    await expectSoundFile(desk, opened.length, today);
  }, 600_000);
});

/** What must hold of all cases, whatever was done to them in whatever order. */
async function expectSoundFile({ world }: Desk, opened: number, today: string): Promise<void> {
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
        where c.closed_on is not null and d.met_at is null and d.waived_at is null)::int as clocks_of_the_ended,
      (select count(*) from sanction_proposal p where p.status in ('DECIDED', 'SENT', 'GRANTED', 'NOT_GRANTED')
        and (p.decided_on is null or (p.heard_on is null and p.sanction <> 'PRAISE')))::int as unheard,
      (select count(*) from electronic_tracking t where t.to_day > t.from_day + interval '3 months')::int as too_long,
      (select count(*) from electronic_tracking t join correction_subject c on c.number = t.subject_number
        where c.closed_on is not null and t.lifted_on is null and t.to_day >= c.closed_on)::int as tracked_after_the_end`;
  for (const [fault, n] of Object.entries(alone!)) expect([fault, n]).toEqual([fault, 0]);
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
