import { department } from '../../../subgraphs/legal-aid/index.ts';
import { rosterEntry, subgraphSdl } from '../../../schema/roster.ts';
import type { Viewer } from '../../../schema/viewer.ts';
import { actor } from '../acts.ts';
import { departmentWorld, type Answer, type World } from '../world.ts';
import { agency, county, townships } from './cells.ts';

export const town = townships[0]!;
export const otherTown = townships[1]!;

/** One account for each post, all of the county. */
export const clerk = actor('legal-aid', county, 'window-clerk');
export const reviewer = actor('legal-aid', county, 'reviewer');
export const head = actor('legal-aid', county, 'agency-head');
export const lawyer = actor('legal-aid', county, 'assigned-person');
export const bureau = actor('legal-aid', county, 'bureau-officer');
export const bureauHead = actor('legal-aid', county, 'bureau-head');
export const grader = actor('legal-aid', county, 'quality-reviewer');
export const finance = actor('legal-aid', county, 'finance-officer');

const applicationFields = `legalAidApplication { id number status openedOn decidedOn closedOn supplyBy meansResult
  meansCheckExempt hardshipProof refusalGround objection nextActs cases { id number status }
  deadlines { rule state dueOn } history { act status actor note } }`;
const caseFields = `legalAidCase { id number status lane openedOn assignedOn closedOn outcome terminationGround objection
  changeRequestedOn lossRecovered { amount } fileSubmittedOn subsidy { amount } subsidyApprovedOn subsidyPaidOn
  studies { nth kind status heldOn participantCount registeredOn }
  feeWaivers { nth kind status requestedOn decidedOn amount { amount } body { code } }
  qualityGrade qualityReviewedOn archivedOn nextActs dispute { number } application { number }
  deadlines { rule state dueOn } history { act status actor note } }`;

const complaintFields = `legalAidComplaint { id number status against ground standing openedOn acceptedOn finding measure
  closedOn nextActs legalAidCase { id } deadlines { rule state dueOn } history { act status actor note } }`;
const fraudFields = `legalAidFraudCase { id number status openedOn notifiedOn heardOn decidedOn closedOn nextActs
  proposedCost { amount } proposedFine { amount } cost { amount } fine { amount } costPaid { amount } finePaid { amount }
  legalAidCase { id } deadlines { rule state dueOn } history { act status actor note } }`;
const workstationFields = `workstation { id number name status openedOn closedOn nextActs
  history { act status actor note } }`;

/** What is read of the record that a mutation is about, by the first words of its name. */
const fieldsOf = (mutation: string): string =>
  (
    [
      ['legalAidCase', caseFields],
      ['legalAidComplaint', complaintFields],
      ['legalAidFraudCase', fraudFields],
      ['workstation', workstationFields],
    ] as const
  ).find(([words]) => mutation.startsWith(words))?.[1] ?? applicationFields;

let keys = 0;
/** A key that no other act has. */
export const newKey = (): string => `key-${(keys += 1)}`;

/** An application at the window; agency outside of court, facts in the county. */
export const applicationInput = (more: object = {}): Record<string, unknown> => ({
  region: town,
  agency,
  channel: 'WINDOW',
  lane: 'ORDINARY',
  form: 'CIVIL_ADMINISTRATIVE_AGENCY',
  matter: 'MAINTENANCE',
  litigation: false,
  factsRegion: town,
  applicantCategory: 'ELDERLY',
  applicantName: '张某甲',
  recipientCount: 1,
  idempotencyKey: newKey(),
  ...more,
});

/** The same of a migrant worker on the fast lane (M-21). */
export const migrantInput = (more: object = {}): Record<string, unknown> =>
  applicationInput({
    lane: 'MIGRANT_WORKER_WAGES',
    form: 'LABOUR_AGENCY',
    matter: 'LABOUR_PAY',
    applicantCategory: 'MIGRANT_WORKER',
    opponentName: '演示建设第一有限公司',
    ...more,
  });

/** Legal aid on a database of its own, with a standard of hardship and a subsidy scale. */
export interface Hands extends World {
  /** Does an act by its mutation's name, with a key of its own where it takes one; reads `fields`, or all of the record. */
  act(viewer: Viewer, mutation: string, input: object, fields?: string): Promise<Answer>;
  /** The same for a test that needs it done: the record afterwards; throws when it was refused. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape of the data is the query's
  done(viewer: Viewer, mutation: string, input: object): Promise<any>;
  /** An application that got as far as the review. */
  inReview(more?: object): Promise<string>;
  /** A case in the hands of the lawyer, with its application's number. */
  inProgress(more?: object): Promise<string>;
  /** The same, concluded and with a complete file. */
  fileReviewed(more?: object): Promise<string>;
}

/** Inputs of mutations that take a key. */
const keyed = new Set(
  [...subgraphSdl(rosterEntry('legal-aid')).matchAll(/input (\w+) \{[^}]*idempotencyKey/g)].map(
    ([, input]) => input,
  ),
);

export async function handsAt(moment: string, enabledRules: readonly string[] = []): Promise<Hands> {
  const world = await departmentWorld(department, moment, undefined, enabledRules);
  await world.take('means-standards', [
    { 所属区划: '990000000000', 施行日期: '2022-01-01', 家庭人均月收入: '1000', 文号: '演示省〔2021〕1号' },
    { 所属区划: '990000000000', 施行日期: '2030-01-01', 家庭人均月收入: '9000', 文号: '演示省〔2029〕1号' },
  ]);
  await world.take(
    'subsidy-scales',
    ['劳动争议调解与仲裁代理', '民事、行政、国家赔偿案件代理'].map((援助形式, index) => ({
      所属区划: '990000000000',
      援助形式,
      施行日期: '2022-01-01',
      补贴金额: `${1200 + index}`,
      文号: '演示省〔2021〕2号',
    })),
  );
  const act: Hands['act'] = (viewer, mutation, input, fields = fieldsOf(mutation)) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) {
      ${fields} userErrors { code field message english: message(language: EN) } } }`;
    const key = keyed.has(type) ? { idempotencyKey: newKey() } : {};
    return world.ask(viewer, query, { input: { ...key, ...input } });
  };
  const done: Hands['done'] = async (viewer, mutation, input) => {
    const { data, errors } = await act(viewer, mutation, input);
    const { userErrors: _none, ...payload } = data?.[mutation] ?? {};
    const [record] = Object.values(payload);
    if (!record) throw new Error(JSON.stringify(errors ?? data));
    return record;
  };
  const inReview = async (more: object = {}): Promise<string> => {
    const { id } = await done(clerk, 'legalAidApplicationReceive', applicationInput(more));
    await done(reviewer, 'legalAidApplicationReview', { id });
    return id;
  };
  const inProgress = async (more: object = {}): Promise<string> => {
    const application = await inReview(migrantInput(more));
    const { cases } = await done(head, 'legalAidApplicationGrant', { id: application });
    const { id } = cases[0];
    await done(head, 'legalAidCaseAssign', {
      id,
      providerKind: 'LAWYER',
      providerName: '李某乙',
      assignee: lawyer.subject,
    });
    await done(lawyer, 'legalAidCaseStart', { id });
    return id;
  };
  const fileReviewed = async (more: object = {}): Promise<string> => {
    const id = await inProgress(more);
    await done(lawyer, 'legalAidCaseConclude', { id, outcome: 'AWARD' });
    await done(lawyer, 'legalAidCaseSubmitFile', { id });
    await done(reviewer, 'legalAidCaseReviewFile', { id });
    return id;
  };
  return { ...world, act, done, inReview, inProgress, fileReviewed };
}
