import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seeded } from '../../../scripts/demo/random.ts';
import { dayOf } from '../../../subgraphs/_kit/deadlines/days.ts';
import { firmPosts } from '../../../subgraphs/construction-wages/codes.ts';
import { department } from '../../../subgraphs/construction-wages/index.ts';
import { badBehaviourActs } from '../../../subgraphs/construction-wages/rules/badBehaviourActs.ts';
import { campaignActs } from '../../../subgraphs/construction-wages/rules/campaignActs.ts';
import { jointPunishmentActs } from '../../../subgraphs/construction-wages/rules/jointPunishmentActs.ts';
import { payrollActs } from '../../../subgraphs/construction-wages/rules/payrollActs.ts';
import { projectActs } from '../../../subgraphs/construction-wages/rules/projectActs.ts';
import { rectificationActs } from '../../../subgraphs/construction-wages/rules/rectificationActs.ts';
import { actor, faultsInBooks, randomWalk } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { blockedApplication, complaint, county, firms, inspection, project, worker } from './cells.ts';
import { act } from './clerks.ts';
import { actInput, openingInput, type OnRecord } from './siteSequenceInputs.ts';

const DAY = 86_400_000;
/** The county's officer with every post, and the contractor's own people; who may do what is another test's. */
const officer = actor(
  'construction-wages',
  county,
  ...['investigator', 'wage-office-head', 'construction-section', 'deputy-head'],
);
const site = {
  ...actor('construction-wages', county, 'owner', 'labour-pay-officer', 'subcontractor'),
  body: firms[0] ?? '',
};
const acts = {
  ...{ ...projectActs, ...payrollActs, ...rectificationActs },
  ...{ ...badBehaviourActs, ...campaignActs, ...jointPunishmentActs },
};
const kinds = [
  {
    kind: 'ConstructionProject',
    table: 'construction_project',
    opens: 'constructionProjectRegister',
    of: projectActs,
  },
  { kind: 'PayrollSheet', table: 'payroll_sheet', opens: 'payrollSheetDraft', of: payrollActs },
  {
    kind: 'RectificationOrder',
    table: 'rectification_order',
    opens: 'rectificationOrderIssue',
    of: rectificationActs,
  },
  { kind: 'BadBehaviourRecord', table: 'bad_behaviour', opens: 'badBehaviourPropose', of: badBehaviourActs },
  { kind: 'SeasonalCampaign', table: 'seasonal_campaign', opens: 'seasonalCampaignOpen', of: campaignActs },
  {
    kind: 'JointPunishmentListing',
    table: 'joint_punishment',
    opens: 'jointPunishmentPropose',
    of: jointPunishmentActs,
  },
];
type Kind = (typeof kinds)[number];

const walk = randomWalk(20200501);

describe('any sequence of acts to sites and firms', () => {
  let world: World;
  const random = seeded(walk.seed);
  const opened: { id: string; kind: Kind; number: string; next: string[] }[] = [];
  const refused = new Map<string, number>();
  let done = 0;
  const reached = new Set<string>();
  const sites = ['G1', 'G2'];
  const complaints = firms.slice(0, 4).map((firm, index) => ({ number: `C${index}`, firm }));

  beforeAll(async () => {
    world = await departmentWorld(department, '2020-05-01T09:00:00+08:00');
    const begun = { 开工日期: '2020-04-02', 工资专用账户开立日期: '2020-04-02' };
    await world.take(
      'projects',
      sites.map((number) => project(number, begun)),
    );
    const entered = { 进场日期: '2020-04-02', 劳动合同签订日期: '2020-04-02' };
    await world.take(
      'roster',
      sites.flatMap((of) => [1, 2].map((n) => worker(`${of}-W${n}`, of, entered))),
    );
    const ordered = {
      状态: '责令支付',
      责令支付日期: '2011-05-10',
      责令支付期限: '2011-05-20',
      拖欠金额: '1400',
    };
    await world.take(
      'complaints',
      complaints.map(({ number, firm }) => complaint(number, { ...ordered, 被投诉单位代码: firm })),
    );
    const order = {
      违法情形: '未公示维权信息',
      整改情况: '限期整改',
      整改期限: '2020-05-20',
      检查日期: '2020-04-20',
    };
    await world.take('inspections', [inspection('J1', 'G1', order), inspection('J2', 'G2', order)]);
    for (const number of ['J1', 'J2']) {
      const [row] = await world.connection.sql`select id from rectification_order where number = ${number}`;
      opened.push({ id: String(row?.['id']), kind: kinds[2]!, number, next: ['rectificationOrderOverdue'] });
    }
  }, 60_000);
  afterAll(() => world.close());

  async function step(): Promise<void> {
    const chance = random.between(1, 100);
    const now = world.clock.now!;
    if (chance > 94) world.clock.now = new Date(now.getTime() + random.between(1, 30) * DAY);
    if (chance <= 3) return pay();
    if (chance <= 22) return open(random.pick(kinds));
    const waiting = opened.filter(({ next }) => next.length > 0);
    const found = random.pick(chance % 3 === 0 ? waiting : waiting.slice(-16));
    // Mostly what may come next, now and then anything at all.
    const name = random.pick(chance <= 85 ? found.next : Object.keys(found.kind.of));
    if (name === found.kind.opens) return;
    const input = actInput(name, found.id, await onRecord(found), random);
    const { codes, row } = await act(world, name, input, { viewer: mayOf(name) });
    keep(codes);
    if (row) seen(found, row);
  }

  async function open(kind: Kind): Promise<void> {
    const of = kind.kind === 'PayrollSheet' ? random.pick(sites) : null;
    const record = await onRecord({ number: of ?? '', kind });
    const input = openingInput(kind.opens, { ...record, sites: of ? [of] : sites }, random);
    const { codes, row } = await act(world, kind.opens, input, { viewer: mayOf(kind.opens) });
    keep(codes);
    if (!row) return;
    const found = { id: row.id, kind, number: row.number, next: [] };
    opened.push(found);
    seen(found, row);
    if (kind.kind !== 'ConstructionProject') return;
    sites.push(row.number);
    // The stages of its acceptance are another walk's: it passes the last of them, whenever it is completed.
    const today = dayOf(world.clock.now!);
    const signed = ['建筑业管理科', '质量监督站', '安全监督站', '清欠办', '分管领导'].map((by) => [
      `${by}签署日期`,
      today,
    ]);
    const passed = { 验收阶段: '竣工验收', 状态: '验收合格', 申请日期: today, 联合验收日期: today };
    await world.take('acceptance', [
      blockedApplication(`V-${row.number}`, row.number, { ...passed, ...Object.fromEntries(signed) }),
    ]);
  }

  async function pay(): Promise<void> {
    const [row] = await world.connection
      .sql`select id from wage_complaint where number = ${random.pick(complaints).number}`;
    const input = actInput('wageComplaintPay', String(row?.['id']), await onRecord(null), random);
    keep((await act(world, 'wageComplaintPay', input, { viewer: officer })).codes);
  }

  /** The site does what is the firm's to do, and now and then what an officer may do as well. */
  function mayOf(name: string): typeof officer {
    const { by } = acts[name as keyof typeof acts];
    const [firm, office] = [by.some(isOfFirm), by.some((post) => !isOfFirm(post))];
    return firm && (!office || random.pick([true, false])) ? site : officer;
  }

  const isOfFirm = (post: string): boolean => firmPosts.some((each) => each === post);

  /** What the case may do next, whoever does it. */
  function seen(found: (typeof opened)[number], row: { status: string }): void {
    reached.add(`${found.kind.kind} ${row.status}`);
    found.next = Object.entries<{ readonly from: readonly string[] }>(found.kind.of)
      .filter(([, { from }]) => from.includes(row.status))
      .map(([name]) => name);
  }

  async function onRecord(found: { number: string; kind: Kind } | null): Promise<OnRecord> {
    const { sql } = world.connection;
    const today = dayOf(world.clock.now!);
    const number = found?.number ?? '';
    const ofSheet =
      await sql`select l.worker_number as number, s.payable_amount as payable from payroll_sheet s
      join payroll_line l on l.project_number = s.project_number and l.month = s.month
      where s.number = ${number} order by 1`;
    const ofSite =
      await sql`select number from roster_worker where project_number = ${number} and left_on is null
      order by 1 limit 2`;
    const campaigns = await sql`select number from seasonal_campaign order by id`;
    const rows = ofSheet.length > 0 ? ofSheet : ofSite;
    return {
      ...{ today, sites, complaints, payable: String(ofSheet[0]?.['payable'] ?? '0') },
      workers: rows.map((row) => String(row['number'])),
      campaigns: campaigns.map((row) => String(row['number'])),
    };
  }

  function keep(codes: readonly string[]): void {
    if (codes.length === 0) done += 1;
    for (const code of codes) refused.set(code, (refused.get(code) ?? 0) + 1);
  }

  it('leaves books in order, sums that add up, and no case lost', async () => {
    for (let count = 0; count < walk.acts; count += 1) await step();
    walk.tell(done);
    const { sql } = world.connection;
    for (const { kind, table } of kinds) {
      expect(await faultsInBooks(world, { kind, table, history: historyOf(table) })).toEqual([]);
      const [cases] = await sql.unsafe(`select count(*)::int as n from ${table}`);
      const imported = kind === 'ConstructionProject' ? 2 : 0;
      expect([kind, cases?.['n']]).toEqual([
        kind,
        imported + opened.filter((each) => each.kind.kind === kind).length,
      ]);
    }
    // A sheet is the sum of its lines, and what is paid is what was to be paid.
    expect(
      await sql`select s.number from payroll_sheet s join payroll_line l on l.project_number = s.project_number
        and l.month = s.month group by s.id having s.payable_amount <> sum(l.net_amount) or s.workers <> count(*)
        or s.confirmed <> count(*) filter (where l.confirmation = 'SIGNED')
        or s.refused <> count(*) filter (where l.confirmation = 'REFUSED')
        or s.paid_amount <> case when s.status in ('PAID', 'PROOF_RETURNED') then s.payable_amount else 0 end
        or (s.status in ('PAID', 'PROOF_RETURNED')) <> (count(*) = count(l.paid_on))`,
    ).toHaveLength(0);
    // An order and the inspection that found it say the same.
    expect(
      await sql`select o.number from rectification_order o left join inspection i on i.number = o.number
        where i.rectification::text is distinct from o.status::text or i.rectified_on is distinct from o.rectified_on
        or (o.status = 'PENALISED') <> (o.fine_amount is not null)`,
    ).toHaveLength(0);
    // What belongs to a campaign was inspected while it was held, and none of it in one that was not.
    expect(
      await sql`select i.number from inspection i join seasonal_campaign c on c.number = i.seasonal_campaign_number
        where i.inspected_on not between c.starts_on and c.ends_on or c.status = 'CANCELLED'
        or c.season::text <> i.campaign::text`,
    ).toHaveLength(0);
    // One listing of a firm at a time, and none that ended early before its six months.
    expect(
      await sql`select organization_code from joint_punishment where status in ('PROPOSED', 'HEARD', 'LISTED')
        group by 1 having count(*) > 1
        union all select number from joint_punishment where status = 'REMOVED' and ended_on < paid_on + interval '6 months'
        union all select number from joint_punishment where (listed_on is null) <> (valid_to is null)`,
    ).toHaveLength(0);
    expect(await sql`select 1 from roster_worker where left_on < entered_on`).toHaveLength(0);
  }, 600_000);

  it('has every deadline in exactly one state', async () => {
    const states = ['MET', 'MET_LATE', 'PENDING', 'OVERDUE', 'LAPSED', 'WAIVED'];
    const counts = await Promise.all(
      states.map(async (state) => {
        const query = `{ wageDeadlines(filter: { state: [${state}] }) { totalCount } }`;
        return (await world.ask(officer, query)).data.wageDeadlines.totalCount as number;
      }),
    );
    const [all] = await world.connection.sql`select count(*)::int as n from deadline`;
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all?.['n']);
    expect(all?.['n']).toBeGreaterThan(10);
  });

  it('has come far enough to mean something', () => {
    const near = [
      ...['ConstructionProject COMPLETED', 'PayrollSheet PROOF_RETURNED', 'RectificationOrder PENALISED'],
      ...['BadBehaviourRecord EXPIRED', 'BadBehaviourRecord LIFTED'],
    ];
    const far = [
      'SeasonalCampaign CONCLUDED',
      ...['JointPunishmentListing LISTED', 'JointPunishmentListing NOT_LISTED'],
    ];
    expect([...reached]).toEqual(expect.arrayContaining(walk.goesFar ? [...near, ...far] : near));
    expect(refused.get('NOT_IN_THIS_STATE')).toBeGreaterThan(10);
  });
});

function historyOf(table: string): string {
  return `${table}_history`;
}
