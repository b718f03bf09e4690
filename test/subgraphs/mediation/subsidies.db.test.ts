import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/mediation/index.ts';
import { actor, both, faultsInBooks } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { county, town } from './cells.ts';
import { act, ask, disputeIn, freshKey, posts, refusedAct, takeRosters } from './clerks.ts';

const today = '2024-03-01';
const { clerk, mediator, officer, bureauHead, finance, stranger } = posts;

describe('a case subsidy', () => {
  let world: World;
  const claim = (dispute: string) => ({ dispute, idempotencyKey: freshKey() });
  const step = (id: string) => ({ id, idempotencyKey: freshKey() });
  const scale = (amount: string, more: object = {}) => ({
    ...{ region: county, tier: 'VILLAGE', difficulty: 'DIFFICULT', amount, validFrom: '2024-01-01' },
    ...{ idempotencyKey: freshKey(), ...more },
  });
  const claimed = async () => {
    const dispute = await disputeIn(world, 'CLOSED', today);
    return act(world, mediator, 'mediationSubsidyClaim', claim(dispute.id));
  };
  const reviewed = async () => {
    const { id } = await claimed();
    return act(world, officer, 'mediationSubsidyReview', step(id));
  };

  beforeAll(async () => {
    world = await departmentWorld(department, `${today}T09:00:00+08:00`);
    await takeRosters(world);
  });
  afterAll(() => world.close());

  it('is worth what the scale in force says, and one that is withdrawn or not yet valid says nothing', async () => {
    const dispute = await disputeIn(world, 'CLOSED', today);
    const refused = await refusedAct(world, mediator, 'mediationSubsidyClaim', claim(dispute.id));
    expect(refused).toEqual(['NO_SUBSIDY_SCALE']);
    await act(world, bureauHead, 'subsidyScaleSet', scale('80'));
    await act(world, bureauHead, 'subsidyScaleSet', scale('100', { validFrom: '2024-02-01' }));
    await act(world, bureauHead, 'subsidyScaleSet', scale('120', { validFrom: '2024-03-02' }));
    await act(world, bureauHead, 'subsidyScaleSet', scale('500', { tier: 'TOWNSHIP' }));
    const wrong = await act(world, bureauHead, 'subsidyScaleSet', scale('900', { validFrom: today }));
    await act(world, bureauHead, 'subsidyScaleWithdraw', { id: wrong.id, reason: '登记错误' });
    const { id } = await act(world, mediator, 'mediationSubsidyClaim', claim(dispute.id));
    const { data } = await world.ask(
      clerk,
      `{ mediationSubsidy(id: "${id}") { number amount { amount } claimedOn dispute { subsidy { id } } history { act } } }`,
    );
    expect(data.mediationSubsidy).toEqual({
      number: expect.stringMatching(/^990101补〔2024〕\d{4}号$/),
      amount: { amount: '100.00' },
      claimedOn: today,
      dispute: { subsidy: { id } },
      history: [{ act: '申报补贴' }],
    });
    const scales = await world.ask(officer, '{ subsidyScales { status tier amount { amount } validFrom } }');
    expect(scales.data.subsidyScales).toHaveLength(5);
    expect(scales.data.subsidyScales).toContainEqual({
      ...{ status: 'WITHDRAWN', tier: 'VILLAGE', amount: { amount: '900.00' }, validFrom: today },
    });
  });

  it('is had once for a dispute, also when it is claimed twice at once', async () => {
    const dispute = await disputeIn(world, 'CLOSED', today);
    const asks = () => ask(world, mediator, 'mediationSubsidyClaim', claim(dispute.id));
    expect(await both('mediationSubsidyClaim', [asks, asks])).toEqual({
      done: 1,
      codes: ['ALREADY_CLAIMED'],
    });
    const same = claim((await disputeIn(world, 'CLOSED', today)).id);
    const first = await act(world, mediator, 'mediationSubsidyClaim', same);
    expect(await act(world, mediator, 'mediationSubsidyClaim', same)).toEqual(first);
  });

  it('needs a dispute that is finished, within reach, and a mediator who claims it', async () => {
    const { id } = await disputeIn(world, 'SETTLED', today);
    expect(await refusedAct(world, mediator, 'mediationSubsidyClaim', claim(id))).toEqual([
      'DISPUTE_STILL_OPEN',
    ]);
    for (const unknown of ['no id', id]) {
      expect(await refusedAct(world, stranger, 'mediationSubsidyClaim', claim(unknown))).toEqual([
        'NOT_FOUND',
      ]);
    }
    const answer = await ask(world, officer, 'mediationSubsidyClaim', claim(id));
    expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('is not reviewed before its dispute is closed, nor by who claimed it', async () => {
    const { id: dispute } = await disputeIn(world, 'REVISITED', today);
    const { id } = await act(world, mediator, 'mediationSubsidyClaim', claim(dispute));
    expect(await refusedAct(world, officer, 'mediationSubsidyReview', step(id))).toEqual([
      'DOSSIER_INCOMPLETE',
    ]);
    const both = { ...actor('mediation', town, 'mediator', 'bureau-officer'), subject: mediator.subject };
    expect(await refusedAct(world, both, 'mediationSubsidyReview', step(id))).toEqual(['SAME_OFFICER']);
    await act(world, officer, 'mediationSubsidyReject', { id, reason: '材料不实' });
  });

  it('never goes beyond the year’s budget, also when two are approved at once', async () => {
    const [first, second, third] = [await reviewed(), await reviewed(), await reviewed()];
    const approve = (id: string) => () => ask(world, bureauHead, 'mediationSubsidyApprove', step(id));
    expect(await refusedAct(world, bureauHead, 'mediationSubsidyApprove', step(first.id))).toEqual([
      'NO_BUDGET',
    ]);
    await world.take('budgets', [{ 所在地: county, 年份: '2024', 用途: '个案补贴', 金额: '299.99' }]);
    await act(world, bureauHead, 'mediationSubsidyApprove', step(first.id));
    const race = [approve(second.id), approve(third.id)] as const;
    expect(await both('mediationSubsidyApprove', race)).toEqual({ done: 1, codes: ['BUDGET_EXCEEDED'] });
  });

  it('is paid once, by finance, and then counted', async () => {
    const [{ id }] = (await world.ask(finance, '{ mediationSubsidyInbox { nodes { id status nextActs } } }'))
      .data.mediationSubsidyInbox.nodes;
    const payment = { ...step(id), paidOn: today };
    await act(world, finance, 'mediationSubsidyPay', payment);
    expect(await refusedAct(world, finance, 'mediationSubsidyPay', payment)).toEqual([]);
    expect(await refusedAct(world, finance, 'mediationSubsidyPay', { ...step(id), paidOn: today })).toEqual([
      'NOT_IN_THIS_STATE',
    ]);
    const refs = [{ __typename: 'Region', code: county }];
    const period = { from: '2024-01-01', to: '2024-12-31' };
    const selection = '... on Region { caseSubsidies(period: $period) { paid amountPaid { amount } } }';
    expect((await world.entities(officer, refs, selection, { period }))[0].caseSubsidies).toEqual({
      paid: 1,
      amountPaid: { amount: '100.00' },
    });
  });

  it('is not there for a clerk of another township', async () => {
    const { id } = await claimed();
    const { data } = await world.ask(stranger, `{ mediationSubsidy(id: "${id}") { status } }`);
    expect(data.mediationSubsidy).toBeNull();
    const refs = [{ __typename: 'MediationSubsidy', id }];
    expect(await world.entities(stranger, refs, '... on MediationSubsidy { status }')).toEqual([null]);
    expect(await world.entities(clerk, refs, '... on MediationSubsidy { status }')).toEqual([
      { __typename: 'MediationSubsidy', status: 'CLAIMED' },
    ]);
  });

  it('that is acted on here is out of the book: the import refuses its row', async () => {
    const { number } = await claimed();
    const [row] = await world.connection.sql`select dispute_number from subsidy where number = ${number}`;
    const { refused } = await world.take('subsidies', [
      {
        编号: number,
        调解编号: String(row?.['dispute_number']),
        所在地: town,
        状态: '已申报',
        金额: '1',
        申报日期: today,
      },
    ]);
    expect(refused.map(({ property }) => property)).toEqual(['number']);
  });

  it('leaves the books in order, and the dossiers', async () => {
    for (const [kind, table] of [
      ['MediationSubsidy', 'subsidy'],
      ['SubsidyScale', 'subsidy_scale'],
      ['MediationDossier', 'dossier'],
    ] as const) {
      expect(await faultsInBooks(world, { kind, table, history: `${table}_history` })).toEqual([]);
    }
    expect(world.faults).toEqual([]);
  });
});

describe('a dossier', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, `${today}T09:00:00+08:00`);
    await takeRosters(world);
  });
  afterAll(() => world.close());

  it('comes with the closed dispute, and is archived, drawn and marked by somebody else', async () => {
    const dispute = await disputeIn(world, 'CLOSED', today);
    const query = `{ dispute(id: "${dispute.id}") { dossier { id status marks filedOn markedOn history { act } } } }`;
    const read = async (viewer = clerk) => (await world.ask(viewer, query)).data.dispute.dossier;
    const { id } = await read();
    await act(world, clerk, 'mediationDossierArchive', { id });
    const waiting = await world.ask(officer, '{ mediationDossierInbox { nodes { id nextActs } } }');
    expect(waiting.data.mediationDossierInbox.nodes).toEqual([{ id, nextActs: ['mediationDossierSample'] }]);
    await act(world, officer, 'mediationDossierSample', { id });
    const marks = { id, marks: '96.50', idempotencyKey: freshKey() };
    const mediated = { ...officer, subject: mediator.subject };
    expect(await refusedAct(world, mediated, 'mediationDossierMark', marks)).toEqual(['SAME_OFFICER']);
    expect(await refusedAct(world, officer, 'mediationDossierMark', { ...marks, marks: '100.5' })).toEqual([
      'MARKS_OUT_OF_RANGE',
    ]);
    await act(world, officer, 'mediationDossierMark', marks);
    expect(await read()).toEqual({
      ...{ id, status: 'SCORED', marks: '96.50', filedOn: today, markedOn: today },
      history: ['立卷', '卷宗入档', '抽取卷宗', '卷宗评分'].map((title) => ({ act: title })),
    });
    expect((await read(actor('mediation', town))).marks).toBeNull();
    const elsewhere = await world.ask(stranger, `{ mediationDossier(id: "${id}") { status } }`);
    expect(elsewhere.data.mediationDossier).toBeNull();
  });
});
