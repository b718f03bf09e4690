import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../schema/viewer.ts';
import { anhe } from '../../scripts/demo/geography.ts';
import { bureauCode, type BureauName } from '../../scripts/demo/organizations.ts';
import { demonstrationPeople } from '../../scripts/identity/people.ts';
import { startTestHub, type TestHub } from './hub.ts';
import { savedOperation } from './operations.ts';

const county = '990101000000';
const liaison = (name: BureauName, ...scopes: string[]): Viewer => ({
  ...{ subject: name, body: bureauCode(anhe, name), roles: ['OFFICER'], regions: [county] },
  scopes: ['dispatch:liaison', ...scopes],
});
const [author, approver] = [liaison('水利局'), liaison('县委政法委员会')];
const centre = liaison('司法局', 'dispatch:read', 'dispatch:centre-officer');

describe('the risk assessment of a decision', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub('2024-03-04T09:00:00+08:00');
  }, 180_000);
  afterAll(() => hub.close());

  /** Asks by a saved operation; throws what it complains of. */
  const ask = async (viewer: Viewer, name: string, more: object = {}) => {
    const { query, variables } = savedOperation(name);
    const { data, errors } = await hub.ask(viewer, query, { ...variables, ...more });
    expect([name, errors]).toEqual([name, undefined]);
    return data;
  };
  /** Does a saved step on a day: the assessment after it. */
  const step = async (day: string, viewer: Viewer, name: string, more: object = {}) => {
    hub.clock.now = new Date(`${day}T09:00:00+08:00`);
    const input = { ...(savedOperation(name).variables['input'] as object), ...more };
    const [payload] = Object.values(await ask(viewer, name, { input }));
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape of the data is the query's
    const { userErrors, assessment } = payload as any;
    expect([name, userErrors]).toEqual([name, []]);
    return assessment;
  };

  it('goes from the object by way of a returned report to what came of it, and is a duty of its author until then', async () => {
    const opened = await step('2024-03-04', author, 'riskAssessmentStory01Open');
    expect(opened).toMatchObject({
      ...{ number: '990101稳评〔2024〕0001号', authorBody: { name: expect.stringContaining('水利局') } },
      approvingBody: { name: expect.stringContaining('政法委员会') },
    });
    const of = { id: opened.id };
    await step('2024-03-04', author, 'riskAssessmentStory02Hear', of);
    const hearing = {
      channel: 'HEARING',
      heldOn: '2024-03-06',
      statements: 20,
      supporting: 17,
      objecting: 3,
    };
    await step('2024-03-06', author, 'riskAssessmentStory02Hear', { ...of, ...hearing });
    await step('2024-03-07', author, 'riskAssessmentStory03Analyse', of);
    await step('2024-03-07', author, 'riskAssessmentStory04Report', of);
    const { riskAssessments } = await ask(approver, 'riskAssessmentStory05Board');
    expect(riskAssessments).toMatchObject({
      totalCount: 1,
      nodes: [{ id: of.id, nextActs: ['riskAssessmentReturn', 'riskAssessmentApprove'] }],
    });
    expect(await step('2024-03-08', approver, 'riskAssessmentStory06Return', of)).toMatchObject({
      ...{ status: 'ANALYSED', returnGround: 'MEASURES_INSUFFICIENT' },
    });
    await step('2024-03-11', author, 'riskAssessmentStory03Analyse', of);
    await step('2024-03-11', author, 'riskAssessmentStory04Report', of);
    await step('2024-03-12', approver, 'riskAssessmentStory07Approve', of);
    expect(await step('2024-03-13', approver, 'riskAssessmentStory08Conclude', of)).toMatchObject({
      ...{ status: 'CONCLUDED', conclusion: 'IMPLEMENT' },
      deadlines: [{ rule: 'M-63-REVIEW', dueOn: '2024-09-20', state: 'PENDING' }],
    });

    hub.clock.now = new Date('2024-09-23T09:00:00+08:00');
    const overdue = `{ duties(filter: { rule: ["M-63-REVIEW"], isOverdue: true }) {
      nodes { kind number daysOverdue responsibleBody { name } } } }`;
    let board;
    do board = (await hub.ask(centre, overdue)).data.duties.nodes;
    while (board.length === 0);
    expect(board).toEqual([
      {
        ...{ kind: 'RiskAssessment', number: opened.number, daysOverdue: 3 },
        responsibleBody: { name: expect.stringContaining('水利局') },
      },
    ]);
    expect(await step('2024-09-23', author, 'riskAssessmentStory09Review', of)).toMatchObject({
      ...{ status: 'REVIEWED_AFTER', deadlines: [{ state: 'MET_LATE' }] },
    });
    const whole = await ask(centre, 'riskAssessmentStory10Whole', of);
    expect(whole.riskAssessment).toMatchObject({
      ...{ status: 'REVIEWED_AFTER', conclusion: 'IMPLEMENT', reviewOutcome: 'NO_RISK_AROSE' },
      region: { name: anhe.name },
      consultations: [
        { channel: 'DEPARTMENTS', statements: 6, supporting: 6, objecting: 0 },
        { channel: 'HEARING', statements: 20, supporting: null, objecting: null },
      ],
      points: [{ kind: 'NOT_EXPLAINED', isControlled: true }],
    });
    const { analyst } = demonstrationPeople;
    const counts = `{ region(code: "${county}") { dispatch(period: { from: "2024-01-01", to: "2024-12-31" }) {
      assessments { status conclusion assessments } } } }`;
    expect((await hub.ask(analyst.viewer, counts)).data.region.dispatch.assessments).toEqual([
      { status: 'REVIEWED_AFTER', conclusion: 'IMPLEMENT', assessments: 1 },
    ]);
  });
});
