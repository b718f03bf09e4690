import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { actor, refusals } from '../acts.ts';
import { agency, county } from './cells.ts';
import {
  bureau,
  clerk,
  finance,
  grader,
  handsAt,
  head,
  lawyer,
  newKey,
  otherTown,
  reviewer,
  town,
  type Hands,
} from './hands.ts';

const moment = '2024-03-01T09:00:00+08:00';
const reasons = '受援人自行委托律师';
const volunteer = { providerKind: 'VOLUNTEER', providerName: '周某丁', assignee: 'volunteer-1' };
const self = { providerKind: 'LAWYER', providerName: '李某乙', assignee: lawyer.subject };

describe('an act to a case that is not done', () => {
  let world: Hands;
  const notice = (more: object = {}) => ({
    ...{ region: town, agency, organ: 'COURT-1', foundOn: '2024-02-28', applicantCategory: 'OTHER' },
    ...{ recipientName: '王某丙', recipientCount: 1, idempotencyKey: newKey() },
    ...more,
  });
  const noticed = async () => (await world.done(clerk, 'legalAidCaseOpenByNotice', notice())).id;
  const running = () => world.inProgress();
  const terminated = async () => {
    const id = await running();
    await world.done(head, 'legalAidCaseTerminate', { id, ground: 'OTHER', reasons });
    return id;
  };
  const submitted = async () => {
    const id = await running();
    await world.done(lawyer, 'legalAidCaseConclude', { id, outcome: 'AWARD' });
    await world.done(lawyer, 'legalAidCaseSubmitFile', { id });
    return id;
  };
  /** The lawyer's account with another post besides. */
  const lawyerAs = (post: string): Viewer => ({ ...lawyer, scopes: [...lawyer.scopes, `legal-aid:${post}`] });

  beforeAll(async () => {
    world = await handsAt(moment);
  });
  afterAll(() => world.close());

  it.each<[string, string, () => Promise<[Viewer, object]>]>([
    ['IN_THE_FUTURE', 'OpenByNotice', async () => [clerk, notice({ foundOn: '2024-03-02' })]],
    ['NOT_POSITIVE', 'OpenByNotice', async () => [clerk, notice({ recipientCount: 0 })]],
    [
      'OUTSIDE_YOUR_REGION',
      'OpenByNotice',
      async () => [actor('legal-aid', otherTown, 'window-clerk'), notice()],
    ],
    ['LAWYER_NEEDED', 'Assign', async () => [head, { id: await noticed(), ...volunteer }]],
    ['ASSIGNEE_MISSING', 'Assign', async () => [head, { id: await noticed(), ...volunteer, assignee: ' ' }]],
    ['NOT_IN_THIS_STATE', 'Assign', async () => [head, { id: await running(), ...volunteer }]],
    ['SAME_PERSON', 'Change', async () => [head, { id: await running(), ...self, reasons }]],
    ['REASONS_MISSING', 'Change', async () => [head, { id: await running(), ...volunteer, reasons: '' }]],
    [
      'ASSIGNEE_MISSING',
      'Change',
      async () => [head, { id: await running(), ...volunteer, assignee: '', reasons }],
    ],
    ['REASONS_MISSING', 'RequestChange', async () => [clerk, { id: await running(), reasons: '' }]],
    ['NO_CHANGE_REQUESTED', 'DeclineChange', async () => [head, { id: await running(), reasons }]],
    [
      'PARTY_DOES_NOT_WISH',
      'TryMediation',
      async () => [lawyer, { id: await running(), wished: false, dispute: 'D' }],
    ],
    [
      'NOT_ASSIGNED_TO_YOU',
      'TryMediation',
      async () => [head, { id: await running(), wished: true, dispute: 'D' }],
    ],
    [
      'AMOUNT_NOT_RIGHT',
      'RecordRecovery',
      async () => [lawyer, { id: await running(), kind: 'AVOIDED', amount: '-1' }],
    ],
    [
      'NOT_ASSIGNED_TO_YOU',
      'RecordRecovery',
      async () => [head, { id: await running(), kind: 'AVOIDED', amount: '1' }],
    ],
    ['OUTCOME_DOES_NOT_FIT', 'Conclude', async () => [lawyer, { id: await running(), outcome: 'ADVICE' }]],
    ['NOT_ASSIGNED_TO_YOU', 'Conclude', async () => [head, { id: await running(), outcome: 'AWARD' }]],
    [
      'REASONS_MISSING',
      'Terminate',
      async () => [head, { id: await running(), ground: 'FRAUD', reasons: ' ' }],
    ],
    ['NOT_IN_THIS_STATE', 'Object', async () => [bureau, { id: await running() }]],
    [
      'NO_OPEN_OBJECTION',
      'DecideObjection',
      async () => [bureau, { id: await terminated(), decision: 'UPHELD', reasons }],
    ],
    ['NOT_ASSIGNED_TO_YOU', 'SubmitFile', async () => [head, { id: await terminated() }]],
    ['REVIEWS_OWN_WORK', 'ReviewFile', async () => [lawyerAs('reviewer'), { id: await submitted() }]],
    [
      'REVIEWS_OWN_WORK',
      'ReturnFile',
      async () => [lawyerAs('reviewer'), { id: await submitted(), reasons }],
    ],
    ['REASONS_MISSING', 'ReturnFile', async () => [reviewer, { id: await submitted(), reasons: '' }]],
    [
      'REVIEWS_OWN_WORK',
      'ReviewQuality',
      async () => [
        lawyerAs('quality-reviewer'),
        { id: await world.fileReviewed(), grade: 'GOOD', findings: '好' },
      ],
    ],
    [
      'REASONS_MISSING',
      'ReviewQuality',
      async () => [grader, { id: await world.fileReviewed(), grade: 'GOOD', findings: '' }],
    ],
    [
      'REVIEWS_OWN_WORK',
      'ApproveSubsidy',
      async () => [lawyerAs('agency-head'), { id: await world.fileReviewed() }],
    ],
    ['SUBSIDY_NOT_APPROVED', 'PaySubsidy', async () => [finance, { id: await world.fileReviewed() }]],
  ])('says what to do: %s, %s', async (code, name, given) => {
    const [viewer, input] = await given();
    const mutation = `legalAidCase${name}`;
    const answer = await world.act(viewer, mutation, input);
    expect(refusals(answer, mutation)).toEqual([code]);
    expect(answer.data[mutation].userErrors[0].message).toMatch(/[。）]$/);
    expect(answer.data[mutation].userErrors[0].english).toMatch(/[.)]$/);
  });

  it('says so when a decision was objected to, a case graded or a subsidy approved before', async () => {
    const id = await terminated();
    await world.done(bureau, 'legalAidCaseObject', { id });
    const object = await world.act(bureau, 'legalAidCaseObject', { id });
    expect(refusals(object, 'legalAidCaseObject')).toEqual(['OBJECTED_ALREADY']);
    const decide = await world.act(bureau, 'legalAidCaseDecideObjection', {
      id,
      decision: 'UPHELD',
      reasons: '',
    });
    expect(refusals(decide, 'legalAidCaseDecideObjection')).toEqual(['REASONS_MISSING']);
    const graded = { id: await world.fileReviewed(), grade: 'GOOD', findings: '好' };
    await world.done(grader, 'legalAidCaseReviewQuality', graded);
    const again = await world.act(grader, 'legalAidCaseReviewQuality', graded);
    expect(refusals(again, 'legalAidCaseReviewQuality')).toEqual(['GRADED_ALREADY']);
    await world.done(head, 'legalAidCaseApproveSubsidy', { id: graded.id });
    const archive = await world.act(reviewer, 'legalAidCaseArchive', { id: graded.id });
    expect(refusals(archive, 'legalAidCaseArchive')).toEqual(['SUBSIDY_UNPAID']);
  });

  it('asks for a scale where none is published for the form', async () => {
    const id = await noticed();
    await world.done(head, 'legalAidCaseAssign', { id, ...self });
    await world.done(lawyer, 'legalAidCaseStart', { id });
    await world.done(lawyer, 'legalAidCaseConclude', { id, outcome: 'JUDGMENT' });
    await world.done(lawyer, 'legalAidCaseSubmitFile', { id });
    await world.done(reviewer, 'legalAidCaseReviewFile', { id });
    const approve = 'legalAidCaseApproveSubsidy';
    expect(refusals(await world.act(head, approve, { id }), approve)).toEqual(['NO_SUBSIDY_SCALE']);
    expect(await world.done(reviewer, 'legalAidCaseArchive', { id })).toMatchObject({ status: 'ARCHIVED' });
  });

  it('finds nothing for another township or department, nor for an id that is none', async () => {
    const id = await running();
    const posts = ['window-clerk', 'agency-head', 'assigned-person'];
    const stranger = actor('legal-aid', otherTown, ...posts);
    const conclude = 'legalAidCaseConclude';
    const input = { id, outcome: 'AWARD' };
    expect(refusals(await world.act(stranger, conclude, input), conclude)).toEqual(['NOT_FOUND']);
    expect(refusals(await world.act(lawyer, conclude, { ...input, id: 'none' }), conclude)).toEqual([
      'NOT_FOUND',
    ]);
    for (const viewer of [stranger, actor('petitions', county, 'registrar')]) {
      const found = await world.entities(
        viewer,
        [{ __typename: 'LegalAidCase', id }],
        '... on LegalAidCase { number }',
      );
      expect(found).toEqual([null]);
    }
  });

  it('is forbidden to who holds no post for it, whatever the case', async () => {
    for (const id of [await running(), 'no id']) {
      const { data, errors } = await world.act(clerk, 'legalAidCaseTerminate', {
        id,
        ground: 'OTHER',
        reasons,
      });
      expect([data, errors?.[0]?.extensions?.code]).toEqual([null, 'FORBIDDEN']);
    }
  });
});
