import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { qingyuan } from '../../../scripts/demo/geography.ts';
import type { World } from '../world.ts';
import {
  completed,
  county,
  handover,
  inCustody,
  many,
  notFound,
  prefecture,
  released,
  subject,
  townships,
  tracking,
  verified,
  village,
} from './cells.ts';
import { correctionWorld, figuresOf, officer, outsider } from './world.ts';

const [first, second] = [townships[0]!, townships[1]!];
const figures = `
  onRegister withPlanAndGroup supervisionPlanCoverage received receivedFromElsewhere completed tracked trackedBeyondLaw
  reintegrationOpen preRelease releasesDue releasesHandedOver handedOver reoffended reoffendingRate
  identityChecked identityVerified identityUnverified identityVerificationRate byKind { kind persons }`;
const nobody = {
  onRegister: 0,
  withPlanAndGroup: 0,
  supervisionPlanCoverage: null,
  received: 0,
  receivedFromElsewhere: 0,
  completed: 0,
  tracked: 0,
  trackedBeyondLaw: 0,
  reintegrationOpen: 0,
  preRelease: 0,
  releasesDue: 0,
  releasesHandedOver: 0,
  handedOver: 0,
  reoffended: 0,
  reoffendingRate: null,
  identityChecked: 0,
  identityVerified: 0,
  identityUnverified: 0,
  identityVerificationRate: null,
  byKind: [],
};
const earlier = { 登记日期: '2010-02-01', 释放日期: '2010-03-10', 衔接日期: '2010-03-10' };

describe('the figures of the department itself', () => {
  let world: World;
  beforeAll(async () => {
    world = await correctionWorld();
    const before = { 接收日期: '2010-06-01', 矫正方案日期: '2010-06-05', 矫正小组日期: '2010-06-05' };
    const late = { 矫正方案日期: '2012-01-05', 矫正小组日期: '2012-01-05' };
    await world.take('correction-subjects', [
      ...many(3, subject, 'S'),
      subject('elsewhere', { 是否外地法院判决: '是', 矫正类别: '管制', 矫正小组日期: '' }),
      completed('completed'),
      subject('since 2010', { ...before, 矫正类别: '假释' }),
      subject('next year', { 接收日期: '2012-01-01', ...late }),
      subject('left on the last day', { 状态: '已迁出', 终止日期: '2011-12-31' }),
      subject('left the day after', { ...before, 状态: '撤销缓刑（假释）', 终止日期: '2012-01-01' }),
      subject('planned next year', { 接收日期: '2011-12-31', ...late }),
      subject('minor', { 是否未成年: '是' }),
      subject('in a village', { 执行地: village }),
    ]);
    await world.take('electronic-tracking', [
      tracking('T1', 'S-1'),
      tracking('T2', 'S-1', { 批准日期: '2011-08-02', 起始日期: '2011-08-02', 终止日期: '2011-11-02' }),
      tracking('T3', 'S-2', { 批准日期: '2012-01-01', 起始日期: '2012-01-01', 终止日期: '2012-04-01' }),
    ]);
    const there = { 居住地: second };
    await world.take('reintegration-register', [
      ...many(2, released, 'R', there),
      released('registered in 2010', { ...there, 登记日期: '2010-12-01' }),
      released('ended on the last day', { ...there, 状态: '期满结束', 终止日期: '2011-12-31' }),
      released('declined next year', { ...there, 状态: '本人谢绝', 终止日期: '2012-02-01' }),
      inCustody('in custody', there),
      inCustody('in custody since 2010', { ...there, 登记日期: '2010-12-01', 状态: '已核实' }),
      released('convicted anew', { ...there, 重新犯罪日期: '2011-09-01' }),
      released('convicted anew in 2010', { ...there, ...earlier, 重新犯罪日期: '2010-09-01' }),
      released('convicted anew, help ended', {
        ...there,
        ...{ 重新犯罪日期: '2011-09-01', 状态: '期满结束', 终止日期: '2011-10-01' },
      }),
      released('minor', { ...there, 是否未成年: '是' }),
    ]);
    const due = { 状态: '待释放', 通知接回日期: '', 接回日期: '', 交接日期: '' };
    await world.take('release-handovers', [
      handover('H1', 'R-1'),
      handover('H2', 'R-2'),
      handover('H3', 'registered in 2010'),
      handover('H4', 'ended on the last day', due),
      handover('H5', 'in custody', due),
      handover('H6', 'convicted anew in 2010', { 应释放日期: '2010-03-10' }),
    ]);
    // No act and no book brings one that begins before it was approved.
    await world.connection.sql`
      update electronic_tracking set from_day = '2011-08-01', to_day = '2011-11-01' where number = 'T2'`;
    const home = { 户籍地: second };
    await world.take('identity-verifications', [
      ...many(3, verified, 'V', home),
      notFound('not found', home),
      verified('mismatch', { ...home, 核查结果: '信息不符', 假地址: '是' }),
      verified('asked', { ...home, 核查结果: '待核查' }),
      verified('in 2010', { ...home, 核查日期: '2010-12-31' }),
      verified('minor', { ...home, 是否未成年: '是' }),
    ]);
  }, 60_000);
  afterAll(() => world.close());

  const corrected = {
    onRegister: 9,
    withPlanAndGroup: 7,
    supervisionPlanCoverage: 7 / 9,
    received: 9,
    receivedFromElsewhere: 1,
    completed: 1,
    tracked: 1,
    trackedBeyondLaw: 1,
    byKind: [
      { kind: 'CONTROL', persons: 1 },
      { kind: 'PROBATION', persons: 7 },
      { kind: 'PAROLE', persons: 1 },
    ],
  };
  const helped = {
    reintegrationOpen: 7,
    preRelease: 1,
    releasesDue: 5,
    releasesHandedOver: null,
    handedOver: 8,
    identityChecked: 7,
    identityVerified: 4,
    identityUnverified: 3,
    identityVerificationRate: 4 / 7,
  };

  it('agree with the registers, small as they are', async () => {
    expect(
      await figuresOf(world, officer(prefecture), [first, second, townships[2]!, county], figures),
    ).toEqual([
      { ...nobody, reoffended: null, ...corrected },
      { ...nobody, reoffended: null, ...helped },
      { ...nobody, reoffended: null },
      { ...corrected, ...helped, reoffended: 1, reoffendingRate: 1 / 7 },
    ]);
  });

  it('are told of a village', async () => {
    const [found] = await figuresOf(world, officer(county), [village], 'onRegister received');
    expect(found).toEqual({ onRegister: 1, received: 1 });
  });

  it('are told of any period', async () => {
    const march = { from: '2011-03-01', to: '2011-03-31' };
    const [found] = await figuresOf(
      world,
      officer(county),
      [county],
      'received completed handedOver tracked',
      march,
    );
    expect(found).toEqual({ received: 8, completed: 0, handedOver: 8, tracked: 0 });
    const twoYears = { from: '2010-01-01', to: '2011-12-31' };
    const [sum] = await figuresOf(world, officer(county), [county], 'received identityChecked', twoYears);
    expect(sum).toEqual({ received: 11, identityChecked: 8 });
  });

  it('count minors for officers and supervisors alone', async () => {
    const fields =
      'onRegister withPlanAndGroup received reintegrationOpen handedOver identityChecked byKind { persons }';
    const all = {
      onRegister: 9,
      withPlanAndGroup: 7,
      received: 9,
      reintegrationOpen: 7,
      handedOver: 8,
      identityChecked: 7,
      byKind: [{ persons: 1 }, { persons: 7 }, { persons: 1 }],
    };
    const adults = {
      onRegister: 8,
      withPlanAndGroup: 6,
      received: 8,
      reintegrationOpen: 6,
      handedOver: 7,
      identityChecked: 6,
      byKind: [{ persons: 1 }, { persons: 6 }, { persons: 1 }],
    };
    const seen = async (
      ...roles: ('OFFICER' | 'SUPERVISOR' | 'ANALYST' | 'ADMIN' | 'DISPATCHER' | 'AUDITOR')[]
    ) => (await figuresOf(world, officer(county, { roles }), [county], fields))[0];
    expect(await seen('OFFICER')).toEqual(all);
    expect(await seen('SUPERVISOR', 'ANALYST')).toEqual(all);
    for (const role of ['ANALYST', 'ADMIN', 'DISPATCHER', 'AUDITOR'] as const)
      expect(await seen(role)).toEqual(adults);
  });

  it('of 20 townships come from one statement, and one more for the kinds, inside and outside', async () => {
    const codes = [...qingyuan.townships.map(({ code }) => code), county];
    const counted = async (viewer: ReturnType<typeof officer>, fields: string): Promise<number> => {
      world.statements.length = 0;
      const found = await figuresOf(world, viewer, codes, fields);
      expect(found).toHaveLength(21);
      for (const each of found) expect(each).not.toBeNull();
      return world.statements.length;
    };
    const wholes = 'onRegister received reintegrationOpen reoffended identityVerificationRate';
    expect(await counted(officer(prefecture), wholes)).toBe(1);
    expect(await counted(outsider(prefecture), wholes)).toBe(1);
    expect(await counted(officer(prefecture), `${wholes} byKind { kind persons }`)).toBe(2);
    expect(await counted(outsider(prefecture), `${wholes} byKind { kind persons }`)).toBe(2);
  });

  it('are nothing outside of the region, or without the right to them', async () => {
    const nothing = async (viewer: ReturnType<typeof officer>) =>
      expect(await figuresOf(world, viewer, [county, first, prefecture], 'onRegister')).toEqual([
        null,
        null,
        null,
      ]);
    await nothing(officer('990102000000'));
    await nothing(officer(second));
    await nothing(outsider('990102000000'));
    await nothing(officer(county, { scopes: ['petitions:read'] }));
    await nothing(officer(county, { regions: [] }));
  });
});
