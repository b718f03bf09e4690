import { asc } from 'drizzle-orm';
import type { CaseFacts } from '../../../schema/events.ts';
import type { Viewer } from '../../../schema/viewer.ts';
import { plainReckoning } from '../../../subgraphs/_kit/acts/context.ts';
import { eventOf } from '../../../subgraphs/_kit/subgraph/relay.ts';
import { watchAlerts } from '../../../subgraphs/dispatch/store/alertWatch.ts';
import { takeEvents } from '../../../subgraphs/_kit/subgraph/takeEvents.ts';
import { taking } from '../../../subgraphs/dispatch/store/taking.ts';
import { outbox } from '../../../subgraphs/dispatch/tables/index.ts';
import type { Answer, Cells, World } from '../world.ts';
import { county, neighbour } from './cells.ts';
import { justiceBureau, landBureau, people } from './office.ts';
import { everything, readers, toldCase } from './told.ts';

/** Who acts on alerts in these tests, beside the command centre's officer and the liaisons. */
export const { officer, liaison, uninvited, stranger } = people;
export const head: Viewer = {
  ...{ subject: 'head', body: justiceBureau, roles: ['OFFICER'], regions: [county] },
  scopes: ['statistics:read', 'dispatch:centre-head', ...readers(...everything)],
};

/** The command centre of a county, as its register says it. */
export const centre = (region: string): Cells => ({
  ...{ 编号: `ZH-${region}`, 名称: '指挥中心', 区划: region, 主任职务: '县委书记' },
  ...{ 办公室所在单位代码: justiceBureau, 成立日期: '2011-01-10' },
});

/** A rule of alerts, as its register says it: from 30 unpaid workers on blue, unless more is said. */
export const rule = (number: string, more: Cells = {}): Cells => ({
  ...{ 编号: number, 区划: county, 监测事项: '工程项目欠薪涉及人数', 预警等级: '蓝色（Ⅲ级）', 起点: '30' },
  起用日期: '2024-01-01',
  ...more,
});

/** Sets up command centres and rules. */
export async function setUp(world: World, ...rules: readonly Cells[]): Promise<void> {
  await world.take('command-centres', [centre(county), centre(neighbour)]);
  await world.take('alert-rules', rules);
}

let sequence = 0;

/** A wage complaint that is told anew, of 40 workers of project P1 unless more is said. */
export function complaint(number: string, more: Partial<CaseFacts> = {}) {
  const told = { kind: 'WageComplaint', number, status: 'FILED', project: 'P1', workers: 40, ...more };
  return toldCase('construction-wages', told, { sequence: (sequence += 1) });
}

/** Takes what departments tell by the world's clock, and what the command centre has told itself. */
export async function take(world: World, ...events: readonly unknown[]): Promise<void> {
  const { db } = world.connection;
  const own = async () =>
    (await db.select().from(outbox).orderBy(asc(outbox.seq))).map((row) => eventOf('dispatch', row));
  await takeEvents(db, taking, events, reckoning(world));
  await takeEvents(db, taking, await own(), reckoning(world));
}

/** Lets time bring what it brings. */
export function pass(world: World): Promise<void> {
  return watchAlerts(world.connection.db, reckoning(world));
}

function reckoning(world: World) {
  return { ...plainReckoning, clock: () => world.clock.now ?? new Date() };
}

const whole = 'id number status level measured measuredLevel nextActs deadlines { rule dueOn state }';
const payloads: Readonly<Record<string, string>> = {
  alertRuleSet: 'rule { id number status measure level threshold setOn nextActs }',
  alertRuleEnd: 'rule { id status endedOn history { act } }',
  alertRaise: `alert { ${whole} rule { number } project { number } body { code } dutyRule place { code } category }`,
  alertRespond: `alert { ${whole} tasks { id number kind status dueOn responsibleBody { code } nextActs
    deadlines { rule dueOn state } } }`,
  alertReject: `alert { ${whole} rejectionGround closedOn }`,
  alertUpgrade: `alert { ${whole} raisedLevel levelChanges { at level ground } }`,
  alertDowngrade: `alert { ${whole} raisedLevel levelChanges { at level ground } }`,
  alertLift: `alert { ${whole} outcome closedOn }`,
  alertReportUpward: `alert { ${whole} outcomeReportedOn
    reports { at level outcome from { code } to { code } } history { act } }`,
};
const inputs: Readonly<Record<string, string>> = {
  ...{ alertUpgrade: 'AlertLevelInput', alertDowngrade: 'AlertLevelInput' },
};

/** Asks for an act as a viewer. */
export function ask(world: World, viewer: Viewer, mutation: string, input: object): Promise<Answer> {
  const isOfTask = mutation.startsWith('alertTask');
  const type = isOfTask ? 'AlertTaskActInput' : (inputs[mutation] ?? `A${mutation.slice(1)}Input`);
  const selection = isOfTask
    ? 'task { id status reportedOn closedOn deadlines { rule state } history { act } }'
    : (payloads[mutation] ?? `alert { ${whole} }`);
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) {
    ${selection} userErrors { code field message } } }`;
  return world.ask(viewer, query, { input });
}

/** Does an act that has to succeed; what it leads to. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are compared with what is expected
export async function done(world: World, viewer: Viewer, mutation: string, input: object): Promise<any> {
  const { data, errors } = await ask(world, viewer, mutation, input);
  if (errors || data[mutation].userErrors.length > 0)
    throw new Error(JSON.stringify([mutation, errors, data]));
  const { userErrors: _none, ...payload } = data[mutation];
  return Object.values(payload)[0];
}

/** The alerts that a viewer sees, oldest first. */
export async function alertsOf(
  world: World,
  viewer: Viewer = head,
  selection = `${whole} measure project { number } body { code } dutyRule place { code } category rule { number }`,
  filter: object = {},
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are compared with what is expected
): Promise<any[]> {
  const query = `query ($filter: AlertFilter) { alerts(filter: $filter) { totalCount nodes { ${selection} } } }`;
  const { data, errors } = await world.ask(viewer, query, { filter });
  if (errors) throw new Error(JSON.stringify(errors));
  if (data.alerts.totalCount !== data.alerts.nodes.length) throw new Error('more than a page');
  return data.alerts.nodes.toReversed();
}

/** A body that has a task, in these tests. */
export const tasked = landBureau;
