import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { department } from '../../../subgraphs/mediation/index.ts';
import { committeeActs } from '../../../subgraphs/mediation/rules/committeeActs.ts';
import { disputeActs } from '../../../subgraphs/mediation/rules/disputeActs.ts';
import { reportActs } from '../../../subgraphs/mediation/rules/reportActs.ts';
import { scaleActs, subsidyActs } from '../../../subgraphs/mediation/rules/subsidyActs.ts';
import { departmentWorld, type World } from '../world.ts';
import { committee, neighbour, town, township, village } from './cells.ts';
import { act, found, freshKey, posts, refusedAct, takeRosters, villageCommittee } from './clerks.ts';
import { pairs } from './refusalCodes.ts';

const tables = { ...disputeActs, ...committeeActs, ...reportActs, ...scaleActs, ...subsidyActs };
const openings = Object.entries(tables)
  .filter(([, { from }]) => from.length === 0)
  // A claim has the region of its dispute, and that is within reach or NOT_FOUND.
  .flatMap(([name]) => (name === 'mediationSubsidyClaim' ? [] : [[name, 'OUTSIDE_YOUR_REGION'] as const]));
/** What an act within the act is refused with: the other village takes an officer over, or does not. */
const within = ['GROUP_HAS_OFFICER', 'NOT_A_VILLAGE_COMMITTEE'].map(
  (code) => ['informationOfficerTransfer', code] as const,
);

const second = '990101100201';
const { clerk, head, officer, bureauHead } = posts;
const kept = { kind: 'ENTERPRISE_COMMITTEE', tier: 'VILLAGE', name: '新设调委会' };
const scale = { tier: 'VILLAGE', difficulty: 'GENERAL', amount: '80', validFrom: '2024-01-01' };
const refusals: [string, string, Viewer, object][] = [
  ['disputeReport', 'OUTSIDE_YOUR_REGION', clerk, found({ region: township })],
  ['mediationCommitteeEstablish', 'OUTSIDE_YOUR_REGION', officer, { region: neighbour, ...kept }],
  ['subsidyScaleSet', 'OUTSIDE_YOUR_REGION', bureauHead, { region: neighbour, ...scale }],
  ['mediationReportSubmit', 'OUTSIDE_YOUR_REGION', clerk, { committee: `TW${township}`, month: '2024-01' }],
  [
    'informationOfficerTransfer',
    'GROUP_HAS_OFFICER',
    head,
    { officer: 'XXY-1', committee: `TW${second}`, villagersGroup: '第1组', reason: '调整' },
  ],
  [
    'informationOfficerTransfer',
    'NOT_A_VILLAGE_COMMITTEE',
    head,
    { officer: 'XXY-1', committee: `TW${town}`, reason: '调整' },
  ],
];

describe('an act that its rule would allow', () => {
  let world: World;
  let id = '';
  const traces = async () =>
    (
      await world.connection.sql`select (select count(*)::int from outbox) as events,
        (select count(*)::int from act_receipt) as receipts, (select count(*)::int from number_series) as series,
        (select count(*)::int from information_officer where left_on is null) as officers`
    )[0];

  beforeAll(async () => {
    world = await departmentWorld(department, '2024-03-01T09:00:00+08:00');
    await takeRosters(world);
    await world.take('committees', [committee(second, '村（居）调委会', '村')]);
    const officerOf = (number: string, place: string) => ({
      ...{ 编号: number, 所在地: place, 姓名: '王某丙', 聘任日期: '2011-03-01', 村民小组: '第1组' },
    });
    await world.take('information-officers', [officerOf('XXY-1', village), officerOf('XXY-2', second)]);
    const [row] = await world.connection.sql`select id from committee where number = ${villageCommittee}`;
    id = String(row?.['id']);
  });
  afterAll(() => world.close());

  it('is tried with every code that the store can refuse it with', () => {
    expect(pairs(refusals)).toEqual(pairs([...openings, ...within]));
  });

  it.each(refusals)('is refused by the store, and leaves no trace: %s: %s', async (name, code, by, input) => {
    const before = await traces();
    const own = name === 'informationOfficerTransfer' ? { id } : {};
    const key = { idempotencyKey: freshKey() };
    expect(await refusedAct(world, by, name, { ...own, ...input, ...key })).toEqual([code]);
    expect(await traces()).toEqual(before);
    expect(world.faults).toEqual([]);
  });

  it('is done where nothing is in its way', async () => {
    const transfer = { officer: 'XXY-1', committee: `TW${second}`, villagersGroup: '第2组', reason: '调整' };
    await act(world, head, 'informationOfficerTransfer', { id, idempotencyKey: freshKey(), ...transfer });
  });
});
