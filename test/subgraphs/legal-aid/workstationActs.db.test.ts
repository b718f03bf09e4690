import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { actor, faultsInBooks, refusals } from '../acts.ts';
import { agency, county } from './cells.ts';
import { applicationInput, bureau, clerk, handsAt, newKey, otherTown, town, type Hands } from './hands.ts';

const roster = {
  工作站编号: 'B1',
  名称: '演示工作站',
  类别: '乡镇',
  所属区划: town,
  援助机构代码: agency,
  设立日期: '2011-04-20',
};
const fields = `workstation { id number name status openedOn closedOn nextActs history { act status actor note } }
  userErrors { code field message }`;

describe('an act to a workstation', () => {
  let world: Hands;
  const open = (more: object = {}, viewer: Viewer = bureau) =>
    world.ask(
      viewer,
      `mutation ($input: WorkstationOpenInput!) { workstationOpen(input: $input) { ${fields} } }`,
      { input: { region: town, agency, name: '镇站', kind: 'TOWNSHIP', idempotencyKey: newKey(), ...more } },
    );
  const close = (id: string, reasons = '合并到县站', viewer: Viewer = bureau) =>
    world.ask(
      viewer,
      `mutation ($input: WorkstationCloseInput!) { workstationClose(input: $input) { ${fields} } }`,
      { input: { id, reasons } },
    );
  const opened = async (more: object = {}) => (await open(more)).data.workstationOpen.workstation;

  beforeAll(async () => {
    world = await handsAt('2024-03-01T09:00:00+08:00');
  });
  afterAll(() => world.close());

  it('sets one up, which takes applications in until it is closed (M-22)', async () => {
    const station = await opened({ note: '镇政府提供场所' });
    expect(station).toEqual({
      id: expect.any(String),
      number: expect.stringMatching(/^990101援站〔2024〕\d{4}号$/),
      name: '镇站',
      status: 'OPEN',
      openedOn: '2024-03-01',
      closedOn: null,
      nextActs: ['workstationClose'],
      history: [{ act: '设立', status: 'OPEN', actor: bureau.subject, note: '镇政府提供场所' }],
    });
    const receive = 'legalAidApplicationReceive';
    const received = () =>
      world.act(clerk, receive, applicationInput({ channel: 'WORKSTATION', workstation: station.number }));
    expect(refusals(await received(), receive)).toEqual([]);
    const { data } = await close(station.id);
    expect(data.workstationClose.workstation).toMatchObject({
      status: 'CLOSED',
      closedOn: '2024-03-01',
      nextActs: ['workstationReopen'],
    });
    expect(refusals(await received(), receive)).toEqual(['NO_SUCH_WORKSTATION']);
    expect(refusals(await close(station.id), 'workstationClose')).toEqual(['NOT_IN_THIS_STATE']);
  });

  it('is refused without a name or reasons, outside the area, and under a used key', async () => {
    expect(refusals(await open({ name: ' ' }), 'workstationOpen')).toEqual(['NAME_MISSING']);
    expect(refusals(await close((await opened()).id, ' '), 'workstationClose')).toEqual(['REASONS_MISSING']);
    const elsewhere = actor('legal-aid', otherTown, 'bureau-officer');
    expect(refusals(await open({}, elsewhere), 'workstationOpen')).toEqual(['OUTSIDE_YOUR_REGION']);
    const idempotencyKey = newKey();
    const first = await opened({ idempotencyKey });
    expect(await opened({ idempotencyKey })).toEqual(first);
    expect(refusals(await open({ idempotencyKey, name: '另一站' }), 'workstationOpen')).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('finds none of another township, and is forbidden to other posts', async () => {
    const { id } = await opened();
    const stranger = actor('legal-aid', otherTown, 'bureau-officer');
    expect(refusals(await close(id, '合并', stranger), 'workstationClose')).toEqual(['NOT_FOUND']);
    expect((await close(id, '合并', clerk)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('counts in the network of the day', async () => {
    const network = async (on: string) => {
      const [{ legalAidWorkstations }] = await world.entities(
        bureau,
        [{ __typename: 'Region', code: county }],
        `... on Region { legalAidWorkstations(on: "${on}") { open } }`,
      );
      return legalAidWorkstations.open;
    };
    const before = await network('2024-03-01');
    await opened();
    expect([await network('2024-02-29'), await network('2024-03-01')]).toEqual([0, before + 1]);
  });

  it('opens one again, which was closed in the days between (M-22)', async () => {
    const { id, number } = await opened();
    const open = async (on: string) => {
      const [{ legalAidWorkstations }] = await world.entities(
        bureau,
        [{ __typename: 'Region', code: county }],
        `... on Region { legalAidWorkstations(on: "${on}") { open } }`,
      );
      return legalAidWorkstations.open;
    };
    const before = await open('2024-03-01');
    await close(id);
    const reopen = 'workstationReopen';
    expect(refusals(await world.act(bureau, reopen, { id, reasons: ' ' }), reopen)).toEqual([
      'REASONS_MISSING',
    ]);
    // Closed for no day: it was never closed.
    const reopened = await world.done(bureau, reopen, { id, reasons: '误撤' });
    expect(reopened).toMatchObject({ status: 'OPEN', closedOn: null, openedOn: '2024-03-01' });
    await close(id);
    world.clock.now = new Date('2024-03-05T09:00:00+08:00');
    expect(refusals(await world.act(bureau, reopen, { id, reasons: '群众需要' }), reopen)).toEqual([]);
    expect(refusals(await world.act(bureau, reopen, { id, reasons: '再开' }), reopen)).toEqual([
      'NOT_IN_THIS_STATE',
    ]);
    const receive = 'legalAidApplicationReceive';
    await world.done(clerk, receive, applicationInput({ channel: 'WORKSTATION', workstation: number }));
    const days = await Promise.all(['2024-03-01', '2024-03-04', '2024-03-05'].map(open));
    world.clock.now = new Date('2024-03-01T09:00:00+08:00');
    expect(days).toEqual([before - 1, before - 1, before]);
    const stranger = actor('legal-aid', otherTown, 'bureau-officer');
    expect(refusals(await world.act(stranger, reopen, { id, reasons: '开' }), reopen)).toEqual(['NOT_FOUND']);
  });

  it('takes one out of the roster: the import refuses its row, and what it knew stays', async () => {
    await world.take('workstations', [roster]);
    const { data } = await world.ask(
      bureau,
      '{ legalAidWorkstations(filter: { status: OPEN }) { nodes { id number history { act } } } }',
    );
    const station = data.legalAidWorkstations.nodes.find(({ number }: { number: string }) => number === 'B1');
    expect(station.history).toEqual([{ act: '设立' }]);
    await close(station.id);
    const { refused } = await world.take('workstations', [{ ...roster, 名称: '新名' }]);
    expect(refused.map(({ property }) => property)).toEqual(['number']);
  });

  it('leaves the books in order', async () => {
    const books = { kind: 'Workstation', table: 'workstation', history: 'workstation_history' };
    expect(await faultsInBooks(world, books)).toEqual([]);
    expect(world.faults).toEqual([]);
  });
});
