import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { actor } from '../acts.ts';
import { county } from './cells.ts';
import {
  applicationInput,
  bureau,
  clerk,
  finance,
  grader,
  handsAt,
  head,
  lawyer,
  migrantInput,
  otherTown,
  reviewer,
  type Hands,
} from './hands.ts';

const moment = '2024-03-01T09:00:00+08:00';
const reasons = '不属于援助事项范围';

describe('what a clerk works from', () => {
  let world: Hands;
  let refused: string;
  let running: string;
  let reviewed: string;

  beforeAll(async () => {
    world = await handsAt(moment);
    await world.done(clerk, 'legalAidApplicationReceive', applicationInput({ applicantName: '钱某' }));
    await world.inReview({ applicantName: '钱某戊' });
    refused = await world.inReview({ applicantName: '孙某己' });
    await world.done(head, 'legalAidApplicationRefuse', { id: refused, ground: 'OTHER', reasons });
    running = await world.inProgress(migrantInput({ applicantName: '孙某己' }));
    reviewed = await world.fileReviewed();
  });
  afterAll(() => world.close());

  const statuses = async (viewer: Viewer, of: 'Application' | 'Case'): Promise<string[]> => {
    const { data } = await world.ask(
      viewer,
      `{ legalAid${of}Inbox { totalCount nodes { status nextActs } } }`,
    );
    const { nodes, totalCount } = data[`legalAid${of}Inbox`];
    expect(totalCount).toBe(nodes.length);
    for (const { nextActs } of nodes) expect(nextActs).not.toEqual([]);
    return nodes.map(({ status }: { status: string }) => status);
  };

  it('lists in the inbox of a post the applications that wait for it', async () => {
    expect(await statuses(clerk, 'Application')).toEqual([]);
    expect(await statuses(reviewer, 'Application')).toEqual(['RECEIVED', 'UNDER_REVIEW']);
    expect(await statuses(head, 'Application')).toEqual(['UNDER_REVIEW']);
    expect(await statuses(bureau, 'Application')).toEqual([]);
    await world.done(bureau, 'legalAidApplicationObject', { id: refused });
    expect(await statuses(bureau, 'Application')).toEqual(['REFUSED']);
    await world.done(bureau, 'legalAidApplicationDecideObjection', {
      id: refused,
      decision: 'CORRECTED',
      reasons,
    });
    expect(await statuses(bureau, 'Application')).toEqual([]);
    expect(await statuses(head, 'Application')).toEqual(['UNDER_REVIEW', 'REFUSED']);
  });

  it('lists the cases that wait for it, and for the assigned person their own', async () => {
    expect(await statuses(lawyer, 'Case')).toEqual(['IN_PROGRESS']);
    expect(await statuses({ ...lawyer, subject: 'lawyer-2' }, 'Case')).toEqual([]);
    expect(await statuses(head, 'Case')).toEqual(['FILE_REVIEWED']);
    expect(await statuses(grader, 'Case')).toEqual(['FILE_REVIEWED']);
    expect(await statuses(finance, 'Case')).toEqual([]);
    await world.done(head, 'legalAidCaseApproveSubsidy', { id: reviewed });
    expect([await statuses(head, 'Case'), await statuses(finance, 'Case')]).toEqual([[], ['FILE_REVIEWED']]);
    await world.done(finance, 'legalAidCasePaySubsidy', { id: reviewed });
    expect(await statuses(reviewer, 'Case')).toEqual(['SUBSIDY_PAID']);
    expect(await statuses(actor('legal-aid', otherTown, 'reviewer', 'agency-head'), 'Case')).toEqual([]);
  });

  it('shows what is due, by rule and state, with the record it belongs to', async () => {
    const query = `query ($filter: DeadlineFilter) { legalAidDeadlines(filter: $filter, first: 50) { totalCount nodes {
      deadline { rule state dueOn boundParty basis } legalAidApplication { status } legalAidCase { status } } } }`;
    const asked = async (viewer: Viewer, filter: object | null) =>
      (await world.ask(viewer, query, { filter })).data.legalAidDeadlines;
    const pending = await asked(head, { state: ['PENDING'] });
    expect(pending.nodes.map((each: { deadline: { rule: string } }) => each.deadline.rule)).toEqual([
      'R-LA-6-DECIDE',
      'R-LA-6-DECIDE',
    ]);
    expect(pending.nodes[0]).toMatchObject({
      deadline: {
        dueOn: '2024-03-08',
        boundParty: 'AUTHORITY',
        basis: '《中华人民共和国法律援助法》第四十三条',
      },
      legalAidCase: null,
    });
    world.clock.now = new Date('2024-03-09T00:00:00+08:00');
    const overdue = await asked(head, { state: ['OVERDUE'], rule: ['R-LA-6-DECIDE'] });
    world.clock.now = new Date(moment);
    expect(overdue.totalCount).toBe(2);
    const met = await asked(head, { state: ['MET'], rule: ['R-LA-15-SUBMIT'] });
    expect(met.nodes).toMatchObject([
      { legalAidApplication: null, legalAidCase: { status: 'SUBSIDY_PAID' } },
    ]);
    expect((await asked(actor('legal-aid', otherTown, 'reviewer'), null)).totalCount).toBe(0);
  });

  it('finds a record by its number, within the reach', async () => {
    const { data: known } = await world.ask(
      head,
      `{ legalAidCase(id: "${running}") { number application { number } } }`,
    );
    const { number, application } = known.legalAidCase;
    const query = `{ legalAidCaseByNumber(number: "${number}") { id }
      legalAidApplicationByNumber(number: "${application.number}") { number } }`;
    expect((await world.ask(head, query)).data).toEqual({
      legalAidCaseByNumber: { id: running },
      legalAidApplicationByNumber: { number: application.number },
    });
    expect((await world.ask(actor('legal-aid', otherTown, 'reviewer'), query)).data).toEqual({
      legalAidCaseByNumber: null,
      legalAidApplicationByNumber: null,
    });
  });

  const search = (viewer: Viewer, of: 'Applications' | 'Cases', party: string, reason = '群众来访查询') =>
    world.ask(
      viewer,
      `query ($party: String!, $reason: String!) { legalAid${of}ByParty(party: $party, reason: $reason) {
        totalCount nodes { number status } } }`,
      { party, reason },
    );

  it('finds by the exact name of a party, and writes down who asked and why before it answers', async () => {
    const { data } = await search(clerk, 'Applications', ' 孙某己 ');
    expect(data.legalAidApplicationsByParty.totalCount).toBe(2);
    const cases = await search(reviewer, 'Cases', '孙某己');
    expect(cases.data.legalAidCasesByParty.nodes).toMatchObject([{ status: 'IN_PROGRESS' }]);
    const other = await search(reviewer, 'Cases', '演示建设第一有限公司');
    expect(other.data.legalAidCasesByParty.totalCount).toBe(2);
    expect((await search(clerk, 'Applications', '孙某')).data.legalAidApplicationsByParty.totalCount).toBe(0);
    const rows = await world.connection
      .sql`select subject, reason, found, p::text as line from party_search p order by at, id`;
    expect(rows.map(({ subject, reason, found }) => [subject, reason, found])).toEqual([
      [clerk.subject, '群众来访查询', 2],
      [reviewer.subject, '群众来访查询', 1],
      [reviewer.subject, '群众来访查询', 2],
      [clerk.subject, '群众来访查询', 0],
    ]);
    for (const { line } of rows) expect(line).not.toMatch(/某|演示/);
  });

  it('finds nobody outside the reach, and answers nobody without a post or a reason', async () => {
    const stranger = actor('legal-aid', otherTown, 'reviewer');
    expect((await search(stranger, 'Cases', '孙某己')).data.legalAidCasesByParty.totalCount).toBe(0);
    const code = async (...asked: Parameters<typeof search>) =>
      (await search(...asked)).errors?.[0]?.extensions?.code;
    expect(await code(actor('legal-aid', county), 'Cases', '孙某己')).toBe('FORBIDDEN');
    expect(await code(actor('mediation', county, 'committee-clerk'), 'Applications', '孙某己')).toBe(
      'FORBIDDEN',
    );
    expect(await code(clerk, 'Cases', '孙')).toBe('BAD_USER_INPUT');
    expect(await code(clerk, 'Applications', '孙某己', ' ')).toBe('BAD_USER_INPUT');
  });
});
