import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/construction-wages/index.ts';
import { faultsInBooks } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { bureau, firms, project } from './cells.ts';
import { act, contractor, head, investigator, stranger } from './clerks.ts';

describe('a rectification order', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, '2024-03-15T09:00:00+08:00');
    await world.take('projects', [project('G1')]);
  });
  afterAll(() => world.close());

  const by = { viewer: investigator };
  const issue = {
    ...{ project: 'G1', campaign: 'SUMMER_HARVEST', body: bureau, rectifyBy: '2024-03-25' },
    violations: ['NO_NOTICE_BOARD', 'PAY_CARD_WITHHELD', 'NO_NOTICE_BOARD'],
  };
  const site = `{ constructionProject(number: "G1") { rectificationOrders { number status nextActs }
    inspections { number campaign violations rectification rectifyBy rectifiedOn } } }`;

  it('is issued with its inspection, overdue, and fined within the statute by a person', async () => {
    const selection =
      'id number status violations inspectingBody { code } project { number } history { act }';
    const { row } = await act(world, 'rectificationOrderIssue', issue, { ...by, selection });
    expect(row).toMatchObject({
      ...{ status: 'ISSUED', violations: ['NO_NOTICE_BOARD', 'PAY_CARD_WITHHELD'] },
      ...{ inspectingBody: { code: bureau }, project: { number: 'G1' }, history: [{ act: '责令限期改正' }] },
    });
    const { id, number } = row;
    expect((await act(world, 'rectificationOrderOverdue', { id }, by)).codes).toEqual([
      'ORDER_STILL_RUNNING',
    ]);
    world.clock.now = new Date('2024-03-26T09:00:00+08:00');
    expect((await act(world, 'rectificationOrderOverdue', { id }, by)).row.status).toBe('OVERDUE');
    const fine = { id, fine: '100001', stopWork: false, reason: '逾期未改正' };
    expect((await act(world, 'rectificationOrderPenalise', fine)).codes).toEqual(['FINE_OUT_OF_RANGE']);
    const penalised = await act(
      world,
      'rectificationOrderPenalise',
      { ...fine, fine: '60000' },
      {
        viewer: head,
        selection: 'status fine { amount } workStopped nextActs',
      },
    );
    expect(penalised.row).toEqual({
      ...{ status: 'PENALISED', fine: { amount: '60000.00' }, workStopped: false, nextActs: [] },
    });
    const { data } = await world.ask(contractor, site);
    expect(data.constructionProject).toEqual({
      rectificationOrders: [{ number, status: 'PENALISED', nextActs: [] }],
      inspections: [
        {
          ...{ number, campaign: 'SUMMER_HARVEST', violations: ['NO_NOTICE_BOARD', 'PAY_CARD_WITHHELD'] },
          ...{ rectification: 'PENALISED', rectifyBy: '2024-03-25', rectifiedOn: null },
        },
      ],
    });
  });

  it('is put right, and the book of inspections says so', async () => {
    const { row } = await act(world, 'rectificationOrderIssue', { ...issue, rectifyBy: '2024-04-10' }, by);
    const { codes } = await act(world, 'rectificationOrderRectify', { id: row.id, on: '2024-03-26' }, by);
    expect(codes).toEqual([]);
    const { inspections } = (await world.ask(head, site)).data.constructionProject;
    expect(inspections).toContainEqual({
      ...{ number: row.number, campaign: 'SUMMER_HARVEST', rectifyBy: '2024-04-10' },
      ...{ violations: ['NO_NOTICE_BOARD', 'PAY_CARD_WITHHELD'], rectification: 'RECTIFIED' },
      rectifiedOn: '2024-03-26',
    });
  });

  it('is not found by a stranger, nor given to a site that is not there', async () => {
    const { row } = await act(world, 'rectificationOrderIssue', { ...issue, rectifyBy: '2024-04-10' }, by);
    const again = { id: row.id, on: '2024-03-26' };
    expect((await act(world, 'rectificationOrderRectify', again, { viewer: stranger })).codes).toEqual([
      'NOT_FOUND',
    ]);
    expect((await act(world, 'rectificationOrderIssue', { ...issue, project: 'G9' }, by)).codes).toEqual([
      'NO_SUCH_PROJECT',
    ]);
    const other = { ...contractor, body: firms[4] ?? '' };
    expect((await world.ask(other, site)).data.constructionProject).toBeNull();
    const books = {
      ...{ kind: 'RectificationOrder', table: 'rectification_order' },
      history: 'rectification_order_history',
    };
    expect(await faultsInBooks(world, books)).toEqual([]);
  });
});
