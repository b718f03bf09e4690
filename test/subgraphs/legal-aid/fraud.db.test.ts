import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { actor, both, faultsInBooks, refusals } from '../acts.ts';
import { county } from './cells.ts';
import {
  bureau,
  bureauHead,
  finance,
  handsAt,
  head,
  lawyer,
  newKey,
  otherTown,
  type Hands,
} from './hands.ts';

const act = (verb: string): string => `legalAidFraudCase${verb}`;
const told = { cost: '1200', fine: '1000', rightsTold: true, reasons: '伪造收入证明，法律援助法第六十四条' };
const order = { cost: '1200', fine: '500', reasons: '伪造收入证明，如实陈述，酌情从轻' };

describe('a proceeding against aid obtained by deception (R-LA-20)', () => {
  let world: Hands;
  const terminated = async (): Promise<string> => {
    const id = await world.inProgress();
    await world.done(head, 'legalAidCaseTerminate', { id, ground: 'FRAUD', reasons: '伪造收入证明' });
    return id;
  };
  const opening = (aidCase: string) => ({ case: aidCase, summary: '收入证明系伪造' });
  const opened = async (aidCase?: string): Promise<string> =>
    (await world.done(bureau, act('Open'), opening(aidCase ?? (await terminated())))).id;
  const heard = async (aidCase?: string): Promise<string> => {
    const id = await opened(aidCase);
    await world.done(bureau, act('Notify'), { id, ...told });
    await world.done(bureau, act('Hear'), { id, waived: false, statement: '家中有病人' });
    return id;
  };
  const decided = async (aidCase?: string): Promise<string> => {
    const id = await heard(aidCase);
    await world.done(bureauHead, act('Decide'), { id, ...order });
    return id;
  };
  const refusal = async (viewer: Viewer, mutation: string, input: object) =>
    refusals(await world.act(viewer, mutation, input), mutation);
  const pay = (id: string, kind: string, amount: string) =>
    world.done(finance, act('RecordPayment'), { id, kind, amount });

  beforeAll(async () => {
    world = await handsAt('2024-03-01T09:00:00+08:00');
  });
  afterAll(() => world.close());

  it('is opened, told, heard, decided by another hand, and paid in parts until nothing is left', async () => {
    const aidCase = await terminated();
    const id = await heard(aidCase);
    const decision = await world.done(bureauHead, act('Decide'), { id, ...order });
    expect(decision).toMatchObject({
      number: expect.stringMatching(/^990101援罚〔2024〕\d{4}号$/),
      status: 'DECIDED',
      legalAidCase: { id: aidCase },
      ...{ notifiedOn: '2024-03-01', heardOn: '2024-03-01', decidedOn: '2024-03-01', closedOn: null },
      ...{ proposedCost: { amount: '1200.00' }, proposedFine: { amount: '1000.00' } },
      ...{ cost: { amount: '1200.00' }, fine: { amount: '500.00' }, costPaid: { amount: '0.00' } },
      deadlines: [],
      history: [
        { act: '立案', note: '收入证明系伪造' },
        { act: '告知拟处理决定' },
        { act: '听取陈述申辩', note: '家中有病人' },
        { act: '处理决定', actor: bureauHead.subject },
      ],
    });
    await pay(id, 'COST', '700');
    await pay(id, 'FINE', '500');
    expect((await pay(id, 'COST', '500')).status).toBe('SETTLED');
    const back = await pay(id, 'COST', '-0.01');
    expect([back.status, back.closedOn, back.costPaid]).toEqual(['DECIDED', null, { amount: '1199.99' }]);
    const settled = await pay(id, 'COST', '0.01');
    expect(settled).toMatchObject({
      status: 'SETTLED',
      closedOn: '2024-03-01',
      finePaid: { amount: '500.00' },
    });
  });

  it('is about aid that is over, once', async () => {
    const running = await world.inProgress();
    expect(await refusal(bureau, act('Open'), opening(running))).toEqual(['AID_NOT_ENDED']);
    expect(await refusal(bureau, act('Open'), opening('no id'))).toEqual(['NO_SUCH_CASE']);
    const elsewhere = actor('legal-aid', otherTown, 'bureau-officer');
    expect(await refusal(elsewhere, act('Open'), opening(running))).toEqual(['NO_SUCH_CASE']);
    const aidCase = await terminated();
    expect(await refusal(bureau, act('Open'), { ...opening(aidCase), summary: ' ' })).toEqual([
      'FACTS_MISSING',
    ]);
    const id = await opened(aidCase);
    expect(await refusal(bureau, act('Open'), opening(aidCase))).toEqual(['FRAUD_CASE_OPEN_ALREADY']);
    await world.done(bureauHead, act('Drop'), { id, reasons: '事实不清' });
    expect(await opened(aidCase)).not.toBe(id);
    const ended = await world.fileReviewed();
    expect(await opened(ended)).toEqual(expect.any(String));
  });

  it('is opened once when two ask at the same time', async () => {
    const aidCase = await terminated();
    const ask = () => world.act(bureau, act('Open'), opening(aidCase));
    const { done, codes } = await both(act('Open'), [ask, ask]);
    expect(done).toBe(1);
    expect(['CHANGED_MEANWHILE', 'FRAUD_CASE_OPEN_ALREADY']).toContain(codes[0]);
  });

  it('decides nothing that the person was not told and heard about', async () => {
    const id = await opened();
    const notify = (more: object) => refusal(bureau, act('Notify'), { id, ...told, ...more });
    expect(await notify({ fine: '3000.01' })).toEqual(['FINE_TOO_HIGH']);
    expect(await notify({ cost: '-1' })).toEqual(['AMOUNT_NOT_RIGHT']);
    expect(await notify({ rightsTold: false })).toEqual(['RIGHTS_NOT_TOLD']);
    expect(await notify({ reasons: '' })).toEqual(['REASONS_MISSING']);
    const decide = (more: object = {}, viewer = bureauHead) =>
      refusal(viewer, act('Decide'), { id, ...order, ...more });
    expect(await decide()).toEqual(['NOT_IN_THIS_STATE']);
    await world.done(bureau, act('Notify'), { id, ...told });
    expect(await decide()).toEqual(['NOT_IN_THIS_STATE']);
    expect(await refusal(bureau, act('Hear'), { id, waived: false })).toEqual(['STATEMENT_MISSING']);
    await world.done(bureau, act('Hear'), { id, waived: true });
    // What changes is told and heard anew.
    const anew = await world.done(bureau, act('Notify'), { id, ...told, fine: '900' });
    expect([anew.status, anew.heardOn]).toEqual(['NOTIFIED', null]);
    await world.done(bureau, act('Hear'), { id, waived: true });
    expect(await decide({ fine: '900.01' })).toEqual(['MORE_THAN_TOLD']);
    expect(await decide({ cost: '0', fine: '0' })).toEqual(['AMOUNT_NOT_RIGHT']);
    expect(await decide({ reasons: ' ' })).toEqual(['REASONS_MISSING']);
    const self: Viewer = { ...bureauHead, subject: bureau.subject };
    expect(await decide({}, self)).toEqual(['DECIDES_OWN_PROPOSAL']);
    expect(await decide()).toEqual([]);
  });

  it('waits for an objection to the termination, and ends where that is corrected', async () => {
    const aidCase = await terminated();
    const id = await heard(aidCase);
    await world.done(bureau, 'legalAidCaseObject', { id: aidCase });
    expect(await refusal(bureauHead, act('Decide'), { id, ...order })).toEqual(['OBJECTION_OPEN']);
    expect(await refusal(bureau, act('Open'), opening(aidCase))).toEqual(['OBJECTION_OPEN']);
    const corrected = { id: aidCase, decision: 'CORRECTED', reasons: '收入证明属实' };
    await world.done(bureau, 'legalAidCaseDecideObjection', corrected);
    expect(await refusal(bureauHead, act('Decide'), { id, ...order })).toEqual(['AID_NOT_ENDED']);
    const dropped = await world.done(bureauHead, act('Drop'), { id, reasons: '终止决定已纠正' });
    expect(dropped).toMatchObject({ status: 'DROPPED', closedOn: '2024-03-01', nextActs: [] });
  });

  it('is revoked before a termination is corrected, and gives back what it took', async () => {
    const aidCase = await terminated();
    const id = await decided(aidCase);
    await pay(id, 'COST', '300');
    await world.done(bureau, 'legalAidCaseObject', { id: aidCase });
    const correct = 'legalAidCaseDecideObjection';
    const corrected = { id: aidCase, decision: 'CORRECTED', reasons: '收入证明属实' };
    expect(await refusal(bureau, correct, corrected)).toEqual(['FRAUD_DECISION_STANDS']);
    expect(await refusal(bureauHead, act('Revoke'), { id, reasons: ' ' })).toEqual(['REASONS_MISSING']);
    await world.done(bureauHead, act('Revoke'), { id, reasons: '认定有误' });
    expect(await world.done(bureau, correct, corrected)).toMatchObject({ status: 'IN_PROGRESS' });
    const inbox = async () =>
      (await world.ask(finance, '{ legalAidFraudCaseInbox(first: 100) { nodes { id } } }')).data
        .legalAidFraudCaseInbox.nodes as { id: string }[];
    expect((await inbox()).map((each) => each.id)).toContain(id);
    expect(await refusal(finance, act('RecordPayment'), { id, kind: 'COST', amount: '1' })).toEqual([
      'AMOUNT_NOT_RIGHT',
    ]);
    expect(await pay(id, 'COST', '-300')).toMatchObject({ status: 'REVOKED', costPaid: { amount: '0.00' } });
    expect((await inbox()).map((each) => each.id)).not.toContain(id);
  });

  it('never stands in a case that goes on, when it is decided while the termination is objected to', async () => {
    for (let round = 0; round < 3; round += 1) {
      const aidCase = await terminated();
      const id = await heard(aidCase);
      await Promise.all([
        world.act(bureauHead, act('Decide'), { id, ...order }),
        world.act(bureau, 'legalAidCaseObject', { id: aidCase }),
      ]);
      const corrected = { id: aidCase, decision: 'CORRECTED', reasons: '收入证明属实' };
      await world.act(bureau, 'legalAidCaseDecideObjection', corrected);
      const [row] = await world.connection.sql`select c.closed_on is null as running,
        f.status = 'DECIDED' as decided from aid_case c join aid_fraud f on f.case_id = c.id where f.id = ${id}`;
      expect(row?.['running']).toBe(!row?.['decided']);
    }
  });

  it('exists for the posts that act in it, and for nobody else', async () => {
    const id = await heard();
    const query = `query ($id: ID!) { legalAidFraudCase(id: $id) { status }
      legalAidFraudCases(filter: { status: [HEARD], region: "${county}" }) { totalCount }
      legalAidFraudCaseInbox { nodes { id } } }`;
    const seen = async (viewer: Viewer) => {
      const { data } = await world.ask(viewer, query, { id });
      const entity = await world.entities(
        viewer,
        [{ __typename: 'LegalAidFraudCase', id }],
        '... on LegalAidFraudCase { number }',
      );
      const waits = data.legalAidFraudCaseInbox.nodes.some((each: { id: string }) => each.id === id);
      return [data.legalAidFraudCase, entity[0], data.legalAidFraudCases.totalCount > 0, waits].map(Boolean);
    };
    expect(await seen(bureau)).toEqual([true, true, true, false]);
    expect(await seen(bureauHead)).toEqual([true, true, true, true]);
    for (const viewer of [head, lawyer, actor('legal-aid', otherTown, 'bureau-head')]) {
      expect(await seen(viewer)).toEqual([false, false, false, false]);
    }
    const stranger = actor('legal-aid', otherTown, 'bureau-head');
    expect(await refusal(stranger, act('Decide'), { id, ...order })).toEqual(['NOT_FOUND']);
  });

  it('is done once under one key', async () => {
    const id = await decided();
    const input = { id, kind: 'FINE', amount: '100', idempotencyKey: newKey() };
    const first = await world.done(finance, act('RecordPayment'), input);
    expect(await world.done(finance, act('RecordPayment'), input)).toEqual(first);
    expect(first.finePaid).toEqual({ amount: '100.00' });
  });

  it('shows in what is published as money that came back, and in the books', async () => {
    const [region] = await world.entities(
      bureau,
      [{ __typename: 'Region', code: county }],
      `... on Region { legalAidReport(period: { from: "2024-03-01", to: "2024-03-01" }) {
        costRecovered { amount } } }`,
    );
    expect(region.legalAidReport).toEqual({ costRecovered: { amount: '1200.00' } });
    const books = { kind: 'LegalAidFraudCase', table: 'aid_fraud', history: 'aid_fraud_history' };
    expect(await faultsInBooks(world, books)).toEqual([]);
    expect(world.faults).toEqual([]);
  });
});
