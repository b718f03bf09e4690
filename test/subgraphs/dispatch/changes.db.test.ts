import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '../../../schema/events.ts';
import type { Viewer } from '../../../schema/viewer.ts';
import { plainReckoning } from '../../../subgraphs/_kit/acts/context.ts';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { emptyIndex, keepAgain } from '../../../subgraphs/dispatch/store/caseIndex.ts';
import { takeEvents } from '../../../subgraphs/_kit/subgraph/takeEvents.ts';
import { taking } from '../../../subgraphs/dispatch/store/taking.ts';
import { departmentWorld, viewerOf, type World } from '../world.ts';
import { county, neighbour, town } from './cells.ts';
import { listen, type Beginning, type Listener } from './listening.ts';
import { dispatcher, everything, readers, toldCase } from './told.ts';

describe('who listens to cases', () => {
  let world: World;
  const listeners: Listener[] = [];
  beforeAll(async () => {
    world = await departmentWorld(department, '2024-06-01T00:00:00Z');
  }, 60_000);
  afterAll(async () => {
    for (const listener of listeners) listener.leave();
    await world.close();
  });

  const begin = async (beginning?: Beginning, viewer: Viewer = dispatcher): Promise<Listener> => {
    const listener = await listen(world, viewer, beginning);
    listeners.push(listener);
    return listener;
  };
  const take = (...events: unknown[]) =>
    takeEvents(world.connection.db, taking, events, {
      ...plainReckoning,
      clock: () => new Date('2024-06-01T00:00:00Z'),
    });
  const sequences = new Map<string, number>();
  const event = (number: string, facts: object = {}, from = 'mediation', kind = 'Dispute') => {
    const sequence = (sequences.get(number) ?? 0) + 1;
    sequences.set(number, sequence);
    return toldCase(from, { kind, number, ...facts }, { sequence });
  };
  const codeOf = ({ refusal }: Listener): unknown => refusal?.errors?.[0]?.extensions?.code;

  it('is told each act in order, with how the case stood after it', async () => {
    const listener = await begin({ filter: { region: town } });
    const [first, second] = [event('A1', { act: 'accept', status: 'ACCEPTED' }), event('A2')];
    const third = event('A1', { act: 'close', status: 'CLOSED', closedOn: '2024-03-05' });
    await take(third, first, second, first);
    const told = [await listener.change(), await listener.change(), await listener.change()];
    expect(told.map(({ act, case: { number, status } }) => [number, act, status])).toEqual([
      ['A1', 'accept', 'ACCEPTED'],
      ['A2', 'x', 'OPEN'],
      ['A1', 'close', 'CLOSED'],
    ]);
    expect(told[0]).toMatchObject({
      ...{ what: 'ACT', at: '2024-03-01T00:00:00.000Z', rule: null, dueAt: null, isWithin: true },
      case: { department: 'MEDIATION', kind: 'DISPUTE', region: { code: town }, duties: [] },
    });
    const ids = told.map(({ id }) => Number(id));
    expect(ids).toEqual(ids.toSorted((one, other) => one - other));
  });

  it('is told nothing of what was known already or is no case', async () => {
    await take(event('B1'), event('B1', { status: 'LATE' }));
    const listener = await begin();
    const known = toldCase('mediation', { kind: 'Dispute', number: 'B1' }, { sequence: 1 });
    await take(known, toldCase('mediation', { kind: 'MediationReport', number: 'M1', openedOn: null }));
    await take(toldCase('petitions', { kind: 'Riddle', number: 'X1' }), event('B2'));
    expect((await listener.change()).case.number).toBe('B2');
  });

  it('of some kind is told when one becomes of it, while it is, and once when it is no longer', async () => {
    const listener = await begin({ filter: { status: ['OPEN'], amountFrom: '50' } });
    await take(event('C1', { amount: '10.00' }));
    await take(event('C1', { amount: '60.00' }));
    await take(event('C1', { amount: '70.00' }));
    await take(event('C1', { amount: '70.00', status: 'CLOSED' }));
    await take(event('C1', { amount: '70.00', status: 'ARCHIVED' }));
    await take(event('C2', { amount: '80.00' }));
    const told = [];
    for (let n = 0; n < 4; n += 1) told.push(await listener.change());
    expect(told.map(({ isWithin, case: { number, status } }) => [number, status, isWithin])).toEqual([
      ['C1', 'OPEN', true],
      ['C1', 'OPEN', true],
      ['C1', 'CLOSED', false],
      ['C2', 'OPEN', true],
    ]);
  });

  it('by a link is told as it was linked at the time', async () => {
    const complaint = { department: 'construction-wages', kind: 'WageComplaint', number: 'W9' };
    await take(event('W9', { status: 'ORDERED' }, 'construction-wages', 'WageComplaint'));
    const filter = { linkedTo: { department: 'CONSTRUCTION_WAGES', status: ['ORDERED'] } };
    const listener = await begin({ filter });
    await take(event('D1'));
    await take(event('D1', { links: [complaint] }));
    await take(event('D1', { links: [], status: 'ALONE' }));
    const [first, second] = [await listener.change(), await listener.change()];
    expect([first.isWithin, second.isWithin, second.case.status]).toEqual([true, false, 'ALONE']);
  });

  it.each<[string, Viewer, string[]]>([
    ['everywhere in the county', dispatcher, ['E1', 'E2', 'E4']],
    ['in a town', viewerOf(readers(...everything), town), ['E1', 'E4']],
    ['of one department', viewerOf(readers('dispatch', 'petitions'), county), ['E4']],
    ['in another county', viewerOf(readers(...everything), neighbour), ['E3', 'E5']],
  ])('%s is told what cases would show', async (who, viewer, expected) => {
    const listener = await begin({}, viewer);
    await take(event('E1'), event('E2', { region: county }), event('E3', { region: neighbour }));
    await take(event('E4', {}, 'petitions', 'Petition'), event('E5', { region: neighbour }));
    const told = [];
    while (told.length < expected.length) told.push((await listener.change()).case.number);
    expect([who, told]).toEqual([who, expected]);
  });

  it('is not told of a case that moves to where the viewer may not read', async () => {
    const listener = await begin();
    await take(event('F1', { status: 'HERE' }), event('F2'));
    await take(event('F1', { status: 'THERE', region: neighbour }), event('F2', { status: 'LATER' }));
    const told = [await listener.change(), await listener.change(), await listener.change()];
    expect(told.map(({ case: { status } }) => status)).toEqual(['HERE', 'OPEN', 'LATER']);
  });

  it.each<[string, Viewer]>([
    ['no records of the command centre', viewerOf(readers('mediation'), county)],
    ['only those of the command centre', viewerOf(readers('dispatch'), county)],
    ['figures', viewerOf(['statistics:read'], county)],
    ['records nowhere', viewerOf(readers(...everything))],
  ])('and may read %s is refused', async (_what, viewer) => {
    expect(codeOf(await begin({}, viewer))).toBe('FORBIDDEN');
    expect(codeOf(await begin({ field: 'overdueChanged' }, viewer))).toBe('FORBIDDEN');
  });

  it.each<[string, Beginning]>([
    ['an id that was never given', { after: '999999999' }],
    ['what is no id', { after: 'x' }],
    ['what is no region', { filter: { region: '99' } }],
    ['what is no amount', { filter: { amountFrom: 'much' } }],
  ])('with %s is refused', async (_what, beginning) => {
    expect(codeOf(await begin(beginning))).toBe('BAD_USER_INPUT');
  });

  it('is told nothing when the index is made anew', async () => {
    const listener = await begin();
    const again = event('G1');
    await take(again);
    expect((await listener.change()).case.number).toBe('G1');
    await world.connection.db.transaction(async (transaction) => {
      await emptyIndex(transaction);
      await keepAgain(transaction, [again as CaseEvent]);
    });
    await take(event('G2'));
    expect((await listener.change()).case.number).toBe('G2');
  });

  it('to the same as others costs the database no more than they do', async () => {
    const many: Listener[] = [];
    for (let n = 0; n < 30; n += 1) many.push(await begin({ filter: { body: 'H' } }));
    world.statements.length = 0;
    await take(event('H1', { body: 'H' }));
    for (const listener of many) expect((await listener.change()).case.number).toBe('H1');
    const reads = world.statements.filter((text) => text.includes('jsonb_populate_record('));
    // One each for those who listen to the same, and once more if the log is looked at meanwhile.
    expect(reads.length).toBeLessThan(30);
  });
});
