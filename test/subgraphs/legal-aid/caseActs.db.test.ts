import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actor, faultsInBooks, refusals } from '../acts.ts';
import { agency, county, openCase } from './cells.ts';
import {
  bureau,
  clerk,
  finance,
  grader,
  handsAt,
  head,
  lawyer,
  newKey,
  reviewer,
  town,
  type Hands,
} from './hands.ts';

const moment = '2024-03-01T09:00:00+08:00';
const reasons = '受援人自行委托律师';
const person = { providerKind: 'LAWYER', providerName: '李某乙', assignee: lawyer.subject };
const another = { providerKind: 'LEGAL_WORKER', providerName: '周某丁', assignee: 'worker-1' };
const notice = (more: object = {}) => ({
  region: town,
  agency,
  organ: 'COURT-1',
  foundOn: '2024-02-28',
  applicantCategory: 'OTHER',
  recipientName: '王某丙',
  recipientCount: 1,
  idempotencyKey: newKey(),
  ...more,
});

describe('an act to a case', () => {
  let world: Hands;
  const at = (time: string) => {
    world.clock.now = new Date(time);
  };
  const stateOf = (of: { deadlines: { rule: string; state: string }[] }, rule: string) =>
    of.deadlines.filter((each) => each.rule === rule).map(({ state }) => state);

  beforeAll(async () => {
    world = await handsAt(moment);
  });
  afterAll(() => world.close());

  it('opens it by the notice of a criminal organ, whose own three days are measured (R-LA-9)', async () => {
    const opened = await world.done(clerk, 'legalAidCaseOpenByNotice', notice());
    expect(opened).toMatchObject({ status: 'GRANTED', application: null });
    expect(stateOf(opened, 'R-LA-9-NOTIFY')).toEqual(['MET']);
    expect(stateOf(opened, 'R-LA-9-ASSIGN')).toEqual(['PENDING']);
    const late = await world.done(clerk, 'legalAidCaseOpenByNotice', notice({ foundOn: '2024-02-21' }));
    expect(stateOf(late, 'R-LA-9-NOTIFY')).toEqual(['MET_LATE']);
    const assigned = await world.done(head, 'legalAidCaseAssign', { id: opened.id, ...person });
    expect(stateOf(assigned, 'R-LA-9-ASSIGN')).toEqual(['MET']);
  });

  it('opens none by a notice twice under one key', async () => {
    const input = notice();
    const first = await world.done(clerk, 'legalAidCaseOpenByNotice', input);
    expect(await world.done(clerk, 'legalAidCaseOpenByNotice', input)).toEqual(first);
  });

  it('leads it from the assignment to the archive, with its subsidy and in time', async () => {
    const id = await world.inProgress();
    await world.done(lawyer, 'legalAidCaseTryMediation', {
      id,
      wished: true,
      dispute: '990101调〔2024〕0001号',
    });
    await world.done(lawyer, 'legalAidCaseRecordRecovery', { id, kind: 'RECOVERED', amount: '12000.50' });
    await world.done(lawyer, 'legalAidCaseConclude', { id, outcome: 'MEDIATED' });
    await world.done(lawyer, 'legalAidCaseRecordRecovery', { id, kind: 'AVOIDED', amount: '3000' });
    at('2024-03-29T09:00:00+08:00');
    await world.done(lawyer, 'legalAidCaseSubmitFile', { id });
    await world.done(reviewer, 'legalAidCaseReviewFile', { id });
    const approved = await world.done(head, 'legalAidCaseApproveSubsidy', { id });
    expect(approved).toMatchObject({ subsidy: { amount: '1200.00' }, subsidyApprovedOn: '2024-03-29' });
    await world.done(finance, 'legalAidCasePaySubsidy', { id });
    await world.done(grader, 'legalAidCaseReviewQuality', { id, grade: 'EXCELLENT', findings: '材料齐全' });
    const archived = await world.done(reviewer, 'legalAidCaseArchive', { id });
    at(moment);
    expect(archived).toMatchObject({
      status: 'ARCHIVED',
      outcome: 'MEDIATED',
      dispute: { number: '990101调〔2024〕0001号' },
      lossRecovered: { amount: '15000.50' },
      subsidyPaidOn: '2024-03-29',
      qualityGrade: 'EXCELLENT',
      archivedOn: '2024-03-29',
      nextActs: [],
    });
    expect(
      archived.deadlines.map(({ rule, state }: { rule: string; state: string }) => `${rule} ${state}`),
    ).toEqual(['R-LA-6-ASSIGN MET', 'R-LA-15-SUBMIT MET', 'R-LA-15-REVIEW MET']);
    const lines = await world.connection
      .sql`select sum(amount)::text as sum from recovery where case_id = ${id}`;
    expect(lines[0]?.['sum']).toBe('15000.50');
  });

  it('gives it to another person at the request of the recipient, or declines with reasons (R-LA-14)', async () => {
    const id = await world.inProgress();
    const ask = 'legalAidCaseRequestChange';
    expect(await world.done(clerk, ask, { id, reasons: '长期不联系' })).toMatchObject({
      changeRequestedOn: '2024-03-01',
    });
    expect(refusals(await world.act(clerk, ask, { id, reasons }), ask)).toEqual(['CHANGE_REQUESTED_ALREADY']);
    const declined = await world.done(head, 'legalAidCaseDeclineChange', { id, reasons: '已当面沟通' });
    expect(declined).toMatchObject({ status: 'IN_PROGRESS', changeRequestedOn: null });
    await world.done(clerk, ask, { id, reasons: '仍不联系' });
    const changed = await world.done(head, 'legalAidCaseChange', { id, ...another, reasons: '同意更换' });
    expect(changed).toMatchObject({ status: 'ASSIGNED', changeRequestedOn: null });
    const start = 'legalAidCaseStart';
    expect(refusals(await world.act(lawyer, start, { id }), start)).toEqual(['NOT_ASSIGNED_TO_YOU']);
  });

  it('terminates it, and takes it up again when the bureau orders it (R-LA-12, R-LA-13)', async () => {
    const id = await world.inProgress();
    const ended = await world.done(head, 'legalAidCaseTerminate', {
      id,
      ground: 'OWN_REPRESENTATIVE',
      reasons,
    });
    expect(ended).toMatchObject({
      status: 'TERMINATED',
      terminationGround: 'OWN_REPRESENTATIVE',
      outcome: null,
    });
    expect(stateOf(ended, 'R-LA-15-SUBMIT')).toEqual(['PENDING']);
    await world.done(bureau, 'legalAidCaseObject', { id });
    const submit = 'legalAidCaseSubmitFile';
    expect(refusals(await world.act(lawyer, submit, { id }), submit)).toEqual(['OBJECTION_OPEN']);
    const decide = { id, decision: 'CORRECTED', reasons: '没有另行委托' };
    const back = await world.done(bureau, 'legalAidCaseDecideObjection', decide);
    expect(back).toMatchObject({ status: 'IN_PROGRESS', terminationGround: null, closedOn: null });
    expect([stateOf(back, 'R-LA-13'), stateOf(back, 'R-LA-15-SUBMIT')]).toEqual([['MET'], ['WAIVED']]);
    const again = await world.done(head, 'legalAidCaseTerminate', { id, ground: 'FRAUD', reasons });
    expect(again.objection).toBeNull();
    const object = await world.done(bureau, 'legalAidCaseObject', { id });
    expect(stateOf(object, 'R-LA-13')).toEqual(['MET', 'PENDING']);
  });

  it('sends a file back, and takes it in again', async () => {
    const id = await world.inProgress();
    await world.done(lawyer, 'legalAidCaseConclude', { id, outcome: 'AWARD' });
    await world.done(lawyer, 'legalAidCaseSubmitFile', { id });
    const back = await world.done(reviewer, 'legalAidCaseReturnFile', { id, reasons: '缺少结案报告' });
    expect(back).toMatchObject({ status: 'CONCLUDED', fileSubmittedOn: null });
    const again = await world.done(lawyer, 'legalAidCaseSubmitFile', { id });
    expect(stateOf(again, 'R-LA-15-SUBMIT')).toEqual(['MET', 'MET']);
  });

  it('pays one subsidy, also when it is asked to twice', async () => {
    const id = await world.fileReviewed();
    const approve = 'legalAidCaseApproveSubsidy';
    await world.done(head, approve, { id });
    expect(refusals(await world.act(head, approve, { id }), approve)).toEqual(['SUBSIDY_APPROVED_ALREADY']);
    const idempotencyKey = newKey();
    const paid = await world.done(finance, 'legalAidCasePaySubsidy', { id, idempotencyKey });
    expect(await world.done(finance, 'legalAidCasePaySubsidy', { id, idempotencyKey })).toEqual(paid);
    const other = await world.act(finance, 'legalAidCasePaySubsidy', { id });
    expect(refusals(other, 'legalAidCasePaySubsidy')).toEqual(['NOT_IN_THIS_STATE']);
  });

  it('lets nobody pay what they approved, whatever posts they hold', async () => {
    const id = await world.fileReviewed();
    const both = { ...head, scopes: [...head.scopes, ...finance.scopes] };
    await world.done(both, 'legalAidCaseApproveSubsidy', { id });
    const pay = 'legalAidCasePaySubsidy';
    expect(refusals(await world.act(both, pay, { id }), pay)).toEqual(['APPROVED_BY_YOU']);
  });

  it('is left to the head for a case from the book, whose row the import refuses from then on', async () => {
    await world.take('cases', [openCase('B1')]);
    const [row] = await world.connection.sql`select id from aid_case where number = 'B1'`;
    const id = String(row?.['id']);
    const conclude = 'legalAidCaseConclude';
    expect(refusals(await world.act(lawyer, conclude, { id, outcome: 'JUDGMENT' }), conclude)).toEqual([
      'NOT_ASSIGNED_TO_YOU',
    ]);
    await world.done(head, conclude, { id, outcome: 'JUDGMENT' });
    const { refused } = await world.take('cases', [openCase('B1', { 受援人: '李某' })]);
    expect(refused.map(({ property }) => property)).toEqual(['number']);
  });

  it('tells who and why to nobody without a post in the department', async () => {
    const id = await world.inProgress();
    const { data } = await world.ask(
      actor('legal-aid', county),
      `{ legalAidCase(id: "${id}") { nextActs history { actor note } } }`,
    );
    expect(data.legalAidCase.nextActs).toEqual([]);
    expect(new Set(data.legalAidCase.history.map((line: object) => JSON.stringify(line)))).toEqual(
      new Set(['{"actor":null,"note":null}']),
    );
  });

  it('leaves the books in order, and every sum that of its lines', async () => {
    const books = { kind: 'LegalAidCase', table: 'aid_case', history: 'aid_case_history' };
    expect(await faultsInBooks(world, books)).toEqual([]);
    const wrong = await world.connection
      .sql`select c.number from aid_case c left join recovery r on r.case_id = c.id
      where c.version > 0 group by c.id having coalesce(c.loss_recovered, 0) <> coalesce(sum(r.amount), 0)`;
    expect(wrong).toEqual([]);
    expect(world.faults).toEqual([]);
  });
});
