import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/mediation/index.ts';
import { faultsInBooks } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { town, village } from './cells.ts';
import {
  act,
  agreement,
  disputeIn,
  found,
  freshKey,
  posts,
  refusedAct,
  takeRosters,
  townCentre,
  villageCommittee,
} from './clerks.ts';

const today = '2024-03-01';
const { clerk, head, villageHead, mediator } = posts;

describe('the life of a dispute', () => {
  let world: World;
  const read = async (id: string, selection: string) => {
    const { data, errors } = await world.ask(clerk, `{ dispute(id: "${id}") { ${selection} } }`);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.dispute;
  };

  beforeAll(async () => {
    world = await departmentWorld(department, `${today}T09:00:00+08:00`);
    await takeRosters(world);
    await world.take('sweep-register', [
      {
        编号: 'PC-1',
        日期: '2024-02-28',
        调委会编号: villageCommittee,
        所在地: village,
        主题: '排查',
        发现纠纷数: '1',
      },
    ]);
  });
  afterAll(() => world.close());

  it('goes from the sweep that found it to the closed dossier', async () => {
    const { id, number } = await disputeIn(world, 'IN_MEDIATION', today, { sweep: 'PC-1' });
    await act(world, mediator, 'disputeSessionRecord', {
      ...{ id, heldOn: today, method: 'OPEN_SESSION', consentToOpen: true },
      ...{ attendance: 4, observers: 6, record: '双方陈述' },
    });
    await act(world, mediator, 'disputeSettle', { id, ...agreement(today, { performBy: '2024-03-31' }) });
    await act(world, clerk, 'disputeStrikeOff', { id });
    const visit = { id, visitedOn: today, satisfaction: 'SATISFIED' };
    await act(world, mediator, 'disputeRevisit', { ...visit, performance: 'PART' });
    await act(world, mediator, 'disputeRevisit', { ...visit, performance: 'FULL' });
    expect(await refusedAct(world, clerk, 'disputeClose', { id })).toEqual(['DOSSIER_INCOMPLETE']);
    const first = ['APPLICATION_OR_ACCEPTANCE', 'RIGHTS_NOTICE', 'IDENTITY_PROOF'];
    await act(world, clerk, 'disputeDossierFile', { id, items: first });
    const rest = ['IDENTITY_PROOF', 'MEDIATION_RECORD', 'WRITTEN_AGREEMENT', 'BACK_COVER'];
    await act(world, clerk, 'disputeDossierFile', { id, items: rest });
    await act(world, clerk, 'disputeClose', { id });
    expect(
      await read(
        id,
        `status result method settledOn closedOn sweepNumber missingPapers mediators { number } dossierPapers { item }
         sessions { heldOn method attendance observers } agreements { form agreedOn performBy amount { amount } }
         revisits { performance satisfaction } history { act status } deadlines { rule state }`,
      ),
    ).toEqual({
      status: 'CLOSED',
      result: 'SETTLED_WRITTEN',
      method: 'OPEN_SESSION',
      settledOn: today,
      closedOn: today,
      sweepNumber: 'PC-1',
      missingPapers: [],
      mediators: [{ number: 'M-V' }],
      dossierPapers: expect.arrayContaining([...first, ...rest].map((item) => ({ item }))),
      sessions: [{ heldOn: today, method: 'OPEN_SESSION', attendance: 4, observers: 6 }],
      agreements: [
        { form: 'WRITTEN', agreedOn: today, performBy: '2024-03-31', amount: { amount: '1200.50' } },
      ],
      revisits: [
        { performance: 'PART', satisfaction: 'SATISFIED' },
        { performance: 'FULL', satisfaction: 'SATISFIED' },
      ],
      history: [
        { act: '发现', status: 'FOUND' },
        { act: '受理', status: 'ACCEPTED' },
        { act: '挂账', status: 'ON_LEDGER' },
        { act: '交办', status: 'ASSIGNED' },
        { act: '开始调解', status: 'IN_MEDIATION' },
        { act: '记录调解会', status: 'IN_MEDIATION' },
        { act: '调解成功', status: 'SETTLED' },
        { act: '销号', status: 'STRUCK_OFF' },
        { act: '回访', status: 'REVISITED' },
        { act: '回访', status: 'REVISITED' },
        { act: '归入卷宗', status: 'REVISITED' },
        { act: '归入卷宗', status: 'REVISITED' },
        { act: '归档', status: 'CLOSED' },
      ],
      deadlines: [{ rule: 'R-PM-21', state: 'MET' }],
    });
    const lines = await world.connection
      .sql`select number, outcome from register_entry where book = 'REVISIT_REGISTER' and dispute_number = ${number}`;
    expect(lines.map(({ outcome }) => outcome)).toEqual(['PART', 'FULL']);
    expect(lines[0]?.['number']).toMatch(/^990101访〔2024〕\d{4}号$/);
  });

  it('does not begin with a line of another book than that of the sweeps', async () => {
    await world.take('study-minutes', [
      { 编号: 'XX-1', 日期: today, 调委会编号: villageCommittee, 所在地: village, 主题: '学习' },
    ]);
    for (const sweep of ['XX-1', 'PC-0']) {
      expect(await refusedAct(world, clerk, 'disputeReport', found({ sweep }))).toEqual(['NO_SUCH_SWEEP']);
    }
  });

  it('ends on the spot for a small one', async () => {
    const { id } = await disputeIn(world, 'ACCEPTED', today);
    const oral = { form: 'ORAL', partiesSigned: false, contentRecorded: true };
    await act(world, clerk, 'disputeSettleOnTheSpot', { id, ...agreement(today, oral) });
    expect(await read(id, 'status result missingPapers')).toMatchObject({
      status: 'SETTLED',
      result: 'SETTLED_ORAL',
      missingPapers: expect.arrayContaining(['ORAL_AGREEMENT_FORM']),
    });
  });

  it('is in other hands after an assignment anew, and starts over', async () => {
    const { id } = await disputeIn(world, 'IN_MEDIATION', today);
    const assignment = { id, mediators: ['M-T', 'M-V', 'M-T'], note: '当事人申请更换' };
    expect(
      await refusedAct(world, head, 'disputeReassign', { ...assignment, chosenByParties: false }),
    ).toEqual(['MEDIATOR_OF_ANOTHER_COMMITTEE']);
    await act(world, head, 'disputeReassign', { ...assignment, chosenByParties: true });
    expect(await read(id, 'status mediators { number }')).toEqual({
      status: 'ASSIGNED',
      mediators: [{ number: 'M-T' }, { number: 'M-V' }],
    });
    const gone = { id, mediators: ['M-GONE'], chosenByParties: true, note: '改派' };
    expect(await refusedAct(world, head, 'disputeReassign', gone)).toEqual(['NO_SUCH_MEDIATOR']);
  });

  it('goes up to the tier above, which answers for itself', async () => {
    const { id } = await disputeIn(world, 'IN_MEDIATION', today);
    const up = { id, committee: townCentre, mode: 'TAKE_OVER', reason: '涉及两个村' };
    await act(world, villageHead, 'disputeEscalationPropose', up);
    expect(await refusedAct(world, head, 'disputeEscalationPropose', up)).toEqual(['ALREADY_PROPOSED']);
    expect(await refusedAct(world, villageHead, 'disputeEscalationAccept', { id })).toEqual([
      'NOT_YOUR_COMMITTEE',
    ]);
    const waiting = '{ escalationInbox { totalCount nodes { id } } }';
    expect((await world.ask(head, waiting)).data.escalationInbox.nodes).toContainEqual({ id });
    expect((await world.ask(villageHead, waiting)).data.escalationInbox.totalCount).toBe(0);
    await act(world, head, 'disputeEscalationDecline', { id, reason: '可由村里解决' });
    await act(world, villageHead, 'disputeEscalationPropose', up);
    await act(world, head, 'disputeEscalationAccept', { id });
    expect(
      await read(
        id,
        'status committee { number } mediators { number } escalations { mode status toCommittee { number } fromCommittee { number } }',
      ),
    ).toEqual({
      status: 'ESCALATED',
      committee: { number: townCentre },
      mediators: [],
      escalations: ['DECLINED', 'ACCEPTED'].map((status) => ({
        mode: 'TAKE_OVER',
        status,
        toCommittee: { number: townCentre },
        fromCommittee: { number: villageCommittee },
      })),
    });
    await act(world, head, 'disputeAssign', { id, mediators: ['M-T'], chosenByParties: false });
    await act(world, mediator, 'disputeMediationStart', { id, partyRefuses: false, rightsTold: true });
    await act(world, mediator, 'disputeSettle', { id, ...agreement(today) });
    expect((await read(id, 'escalations { status }')).escalations).toEqual([
      { status: 'DECLINED' },
      { status: 'DONE' },
    ]);
  });

  it('is mediated together with the tier above, whose mediators then join in', async () => {
    const { id } = await disputeIn(world, 'ON_LEDGER', today);
    const up = { id, committee: townCentre, mode: 'JOINT', reason: '需要联合调解' };
    await act(world, villageHead, 'disputeEscalationPropose', up);
    await act(world, head, 'disputeEscalationAccept', { id });
    const both = { id, mediators: ['M-V', 'M-T'], chosenByParties: false };
    await act(world, villageHead, 'disputeAssign', both);
    expect(await read(id, 'status committee { number } mediators { number }')).toEqual({
      status: 'ASSIGNED',
      committee: { number: villageCommittee },
      mediators: [{ number: 'M-T' }, { number: 'M-V' }],
    });
  });

  it('without agreement ends with the other routes told, and off the ledger when it is known what came of it', async () => {
    const { id } = await disputeIn(world, 'IN_MEDIATION', today);
    await act(world, mediator, 'disputeMediationFail', {
      ...{ id, arbitrationTold: true, administrationTold: true, courtTold: true, reason: '分歧过大' },
    });
    expect(await refusedAct(world, clerk, 'disputeStrikeOff', { id })).toEqual(['FEEDBACK_MISSING']);
    await act(world, clerk, 'disputeStrikeOff', { id, feedback: '法院已立案' });
    expect(await read(id, 'result settledOn deadlines { rule state }')).toEqual({
      result: 'NOT_SETTLED',
      settledOn: null,
      deadlines: [{ rule: 'R-PM-21', state: 'MET' }],
    });
  });

  it.each([
    ['disputeWithdraw', 'WITHDRAWN'],
    ['disputeRefuse', 'REFUSED'],
  ])('ends by %s at any time, and its deadlines with it', async (name, status) => {
    const { id } = await disputeIn(world, 'ASSIGNED', today);
    await act(world, clerk, name, { id, note: '当事人自行和解' });
    expect(await read(id, 'status result deadlines { state }')).toEqual({
      status,
      result: status,
      deadlines: [{ state: 'WAIVED' }],
    });
  });

  it('that breaks out again is counted as a relapse and starts over', async () => {
    const { id } = await disputeIn(world, 'REVISITED', today);
    await act(world, clerk, 'disputeReopen', { id, reason: '再次争吵' });
    expect(await read(id, 'status result settledOn relapsedOn deadlines { rule state }')).toEqual({
      status: 'REOPENED',
      result: 'IN_PROGRESS',
      settledOn: null,
      relapsedOn: today,
      deadlines: [
        { rule: 'R-PM-21', state: 'MET' },
        { rule: 'R-PM-21', state: 'PENDING' },
      ],
    });
    await act(world, head, 'disputeAssign', { id, mediators: ['M-V'], chosenByParties: false });
  });

  it('that the court sent has its days, and more where the parties agree', async () => {
    const { id } = await disputeIn(world, 'ACCEPTED', today, { origin: 'ENTRUSTED_COURT' });
    const longer = { id, days: 15, partiesAgree: true, reason: '等待鉴定', idempotencyKey: freshKey() };
    await act(world, mediator, 'disputePeriodExtend', longer);
    expect((await read(id, 'deadlines { rule dueOn state extension { by reason } }')).deadlines).toEqual([
      { rule: 'R-PM-22-ACCEPT', dueOn: '2024-03-06', state: 'MET', extension: null },
      { rule: 'R-PM-21', dueOn: '2024-04-01', state: 'PENDING', extension: null },
      {
        rule: 'R-PM-22',
        dueOn: '2024-04-15',
        state: 'PENDING',
        extension: { by: 15, reason: '等待鉴定' },
      },
    ]);
  });

  it('that is declined says why, and is no accepted dispute', async () => {
    const [before, { id }] = [await counted(), await disputeIn(world, 'FOUND', today)];
    await act(world, clerk, 'disputeDecline', { id, reason: '不属于民间纠纷' });
    expect(await read(id, 'status history { note }')).toEqual({
      status: 'DECLINED',
      history: [{ note: null }, { note: '不属于民间纠纷' }],
    });
    expect(await counted()).toBe(before);
  });

  it('tells the police in time', async () => {
    const { id } = await disputeIn(world, 'FOUND', today);
    const told = { id, ground: 'MAY_ESCALATE', measures: '分开劝导' };
    await act(world, posts.informationOfficer, 'disputePoliceInform', told);
    expect((await read(id, 'policeReports { ground reportedAt }')).policeReports).toEqual([
      { ground: 'MAY_ESCALATE', reportedAt: '2024-03-01T01:00:00.000Z' },
    ]);
  });

  it('leaves the books in order', async () => {
    for (const [kind, table] of [
      ['Dispute', 'dispute'],
      ['JudicialConfirmation', 'confirmation'],
    ] as const) {
      expect(await faultsInBooks(world, { kind, table, history: `${table}_history` })).toEqual([]);
    }
    expect(world.faults).toEqual([]);
  });

  async function counted(): Promise<number> {
    const refs = [{ __typename: 'Region', code: town }];
    const period = { from: today, to: today };
    const [region] = await world.entities(
      clerk,
      refs,
      '... on Region { mediation(period: $period) { accepted } }',
      {
        period,
      },
    );
    return region.mediation.accepted as number;
  }
});
