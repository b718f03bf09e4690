import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/petitions/index.ts';
import { faultsInBooks } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { answeredClaim, claim, landBureau, review, townships } from './cells.ts';
import {
  government,
  newKey,
  opinion,
  people,
  petitionBooks,
  petitionOffices,
  waterBureau,
} from './office.ts';

const start = '2024-03-01T09:00:00+08:00';
const deadlines = 'status deadlines { rule dueOn state metOn pausedDays extension { by reason notifiedOn } }';

describe('a petition, beside its way,', () => {
  let world: World;
  let office: ReturnType<typeof petitionOffices>;
  const key = (id: string, more: object = {}) => ({ id, idempotencyKey: newKey(), ...more });
  const on = (day: string) => {
    world.clock.now = new Date(`${day}T09:00:00+08:00`);
  };

  beforeAll(async () => {
    world = await departmentWorld(department, start);
    office = petitionOffices(world);
  });
  beforeEach(() => {
    world.clock.now = new Date(start);
  });
  afterAll(() => world.close());

  it('has its responsible body fixed by a joint conference (M-44)', async () => {
    const { id } = await office.registered();
    const bodies = [landBureau, waterBureau];
    await office.done(people.officer, 'ConsultationConvene', { id, kind: 'CROSS_DEPARTMENT', bodies });
    const lead = key(id, { way: 'JOINT_CONFERENCE', body: waterBureau });
    await office.done(people.head, 'LeadBodyFix', lead);
    expect(await office.refusedAs(people.clerk, 'Accept', key(id))).toEqual(['NOT_YOUR_BODY']);
    const { consultations, competentBody } = await office.done(
      people.officer,
      'ConsultationFinish',
      { id, minutes: '由水利局负责' },
      'competentBody { code } consultations { kind status convenedOn bodies { code } leadBody { code } leadFixedOn doneOn }',
    );
    const day = '2024-03-01';
    expect(competentBody).toEqual({ code: waterBureau });
    expect(consultations).toEqual([
      {
        kind: 'CROSS_DEPARTMENT',
        status: 'DONE',
        convenedOn: day,
        bodies: bodies.map((code) => ({ code })),
        leadBody: { code: waterBureau },
        leadFixedOn: day,
        doneOn: day,
      },
    ]);
  });

  it('is answered for in writing when the office presses, and only then pressed again', async () => {
    const { id } = await office.broughtTo('IN_HANDLING');
    const pressing = { ground: 'NOT_HANDLED_IN_TIME', demand: '十五日内答复' };
    await office.done(people.officer, 'Press', key(id, pressing));
    expect(await office.refusedAs(people.head, 'Press', key(id, pressing))).toEqual(['PRESSING_OPEN']);
    on('2024-03-05');
    const answered = await office.done(
      people.bodyHead,
      'PressAnswer',
      { id, answer: '已整改' },
      'pressedOn pressings { ground pressedOn answeredOn } deadlines { rule }',
    );
    expect(answered.pressings).toEqual([
      { ground: 'NOT_HANDLED_IN_TIME', pressedOn: '2024-03-01', answeredOn: '2024-03-05' },
    ]);
    // The 30 days stood in the regulations of 2005 only: off unless the county switches them on.
    expect(answered.deadlines.map(({ rule }: { rule: string }) => rule)).not.toContain('R-PE-18');
  });

  it('keeps the right to a review open before it may be concluded, and carries a supported request out', async () => {
    const { id } = await office.broughtTo('IN_HANDLING');
    await office.done(people.clerk, 'AnswerIssue', key(id, { ...opinion, result: 'SUPPORTED' }));
    expect(await office.refusedAs(people.officer, 'Conclude', { id })).toEqual(['NOT_DELIVERED']);
    await office.done(people.desk, 'AnswerDeliver', key(id, { deliveredOn: '2024-03-01' }));
    on('2024-04-01');
    expect(await office.refusedAs(people.officer, 'Conclude', { id })).toEqual(['RIGHT_STILL_RUNS']);
    on('2024-04-02');
    const late = key(id, { reviewingBody: government });
    expect(await office.refusedAs(people.desk, 'ReviewRequest', late)).toEqual(['RIGHT_OVER']);
    expect(await office.refusedAs(people.officer, 'Conclude', { id })).toEqual(['EXECUTION_MISSING']);
    await office.done(people.clerk, 'ResultExecute', { id, executedOn: '2024-03-20', how: '已支付' });
    const { deadlines: kept } = await office.done(people.officer, 'Conclude', { id }, deadlines);
    expect(kept).toContainEqual(expect.objectContaining({ rule: 'R-PE-15-RIGHT', state: 'LAPSED' }));
  });

  it('is closed to an officer who is recused from it', async () => {
    const { id } = await office.registered();
    await office.done(people.head, 'Recuse', {
      id,
      officer: people.officer.subject,
      reasons: '与对方有亲属关系',
    });
    const transfer = key(id, { body: landBureau });
    expect(await office.refusedAs(people.officer, 'Transfer', transfer)).toEqual(['RECUSED']);
    await office.done({ ...people.officer, subject: 'another' }, 'Transfer', key(id, { body: landBureau }));
  });

  it('goes to mediation with both consents only, and shows the dispute', async () => {
    const { id } = await office.broughtTo('ACCEPTED_NOTICE_SENT');
    const input = {
      id,
      fitness: 'CIVIL_BETWEEN_PERSONS',
      petitionerConsents: true,
      dispute: '990101调〔2024〕0001号',
    };
    const one = { ...input, otherSideConsents: false };
    expect(await office.refusedAs(people.clerk, 'Mediate', one)).toEqual(['CONSENT_MISSING']);
    const { dispute } = await office.done(
      people.clerk,
      'Mediate',
      { ...input, otherSideConsents: true },
      'dispute { number }',
    );
    expect(dispute).toEqual({ number: input.dispute });
  });

  it('that came straight to a body is accepted there (R-PE-7)', async () => {
    const { id } = await office.registered({ direct: true }, people.waterClerk);
    expect(await office.refusedAs(people.clerk, 'Accept', key(id))).toEqual(['NOT_YOUR_BODY']);
    const accepted = await office.done(people.waterClerk, 'Accept', key(id), deadlines);
    expect(accepted).toMatchObject({
      status: 'ACCEPTED_NOTICE_SENT',
      deadlines: [{ rule: 'R-PE-7', state: 'MET' }],
    });
  });

  it('out of an imported register is taken out of the book by an act', async () => {
    await world.take('petitions', [
      claim('B1', { 信访人: '' }),
      answeredClaim('B2', { 事发地: townships[0]! }),
    ]);
    const [row] = await world.connection.sql`select id from petition where number = 'B1'`;
    on('2011-05-03');
    const extended = await office.done(
      people.bodyHead,
      'HandlingExtend',
      key(String(row?.['id']), { days: 30, reason: '复杂', petitionerToldOn: '2011-05-03' }),
      deadlines,
    );
    expect(extended.deadlines).toMatchObject([
      { rule: 'R-PE-6', state: 'MET' },
      { rule: 'R-PE-8', state: 'MET' },
      { rule: 'R-PE-12', dueOn: '2011-06-08' },
    ]);
    expect((await world.take('petitions', [claim('B1')])).refused).toHaveLength(1);
    const [answered] = await world.connection.sql`select id from petition where number = 'B2'`;
    await office.done(
      people.desk,
      'AnswerDeliver',
      key(String(answered?.['id']), { deliveredOn: '2011-05-01' }),
    );
    const { refused } = await world.take('review-requests', [review('R1', 'B2')]);
    expect(refused.map(({ property }) => property)).toEqual(['petitionNumber']);
  });

  it('leaves the books in order', async () => {
    expect(await faultsInBooks(world, petitionBooks)).toEqual([]);
  });
});
