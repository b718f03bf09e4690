import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { both, faultsInBooks, refusals } from '../acts.ts';
import { departmentWorld, type Answer, type World } from '../world.ts';
import { court, landBureau } from './office.ts';
import { doneTip, provenTip, receivedTip, tipInChecking, tipPeople, tipStrangers } from './tipOffice.ts';

const { desk, head, checker, second, payer } = tipPeople;
const progress = 'progress { status askedOn sentOn answeredOn endedOn }';
const fields = 'id status askedOn days sentOn answeredOn endedOn nextActs line { id number }';
const inbox = `{ protectionInbox { totalCount nodes { ${fields} } } }`;

describe('requests of protection', () => {
  let world: World;
  const ask = (viewer: Viewer, act: string, input: object): Promise<Answer> =>
    world.ask(
      viewer,
      `mutation ($input: ProtectionRequest${act}Input!) {
        protectionRequest${act}(input: $input) {
          ${act === 'AskByReceipt' ? progress : `request { ${fields} }`} userErrors { code field } } }`,
      { input },
    );
  /** Does an act that has to succeed; the request. */
  const done = async (viewer: Viewer, act: string, input: object) => {
    const answer = await ask(viewer, act, input);
    expect(refusals(answer, `protectionRequest${act}`)).toEqual([]);
    const { request, progress: progressed } = answer.data[`protectionRequest${act}`];
    return request ?? progressed;
  };
  const errors = async (viewer: Viewer, act: string, input: object) => {
    const { data, errors: faults } = await ask(viewer, act, input);
    return faults
      ? faults.map(({ extensions }) => extensions?.code)
      : data[`protectionRequest${act}`].userErrors;
  };
  const listed = async (viewer: Viewer) => (await world.ask(viewer, inbox)).data.protectionInbox;
  const byCode = async (receiptCode: string) => {
    const query = `query ($receiptCode: String!) {
      tipByReceipt(receiptCode: $receiptCode) { protection { status askedOn } } }`;
    return (await world.ask(desk, query, { receiptCode })).data.tipByReceipt.protection;
  };

  beforeAll(async () => {
    world = await departmentWorld(department, '2024-03-11T09:00:00+08:00');
  });
  afterAll(() => world.close());

  it('go from the code at the desk to the police and to their end, seen by head, checkers and the code', async () => {
    const { id: tip, number, code } = await tipInChecking(world);
    expect(await byCode(code)).toBeNull();
    expect(await done(desk, 'AskByReceipt', { receiptCode: code.toLowerCase() })).toEqual({
      ...{ status: 'ASKED', askedOn: '2024-03-11', sentOn: null, answeredOn: null, endedOn: null },
    });
    const [{ id }] = (await listed(head)).nodes;
    world.clock.now = new Date('2024-03-14T09:00:00+08:00');
    const asked = { id, status: 'ASKED', askedOn: '2024-03-11', days: 3, sentOn: null, answeredOn: null };
    expect((await listed(head)).nodes).toEqual([
      {
        ...asked,
        ...{ endedOn: null, nextActs: ['protectionRequestSend'], line: { id: tip, number } },
      },
    ]);
    expect(await done(head, 'Send', { id, police: court })).toMatchObject({
      ...{ status: 'SENT', sentOn: '2024-03-14', nextActs: ['protectionRequestAnswerRecord'] },
    });
    expect(await done(head, 'AnswerRecord', { id, answer: 'GRANTED' })).toMatchObject({
      ...{ status: 'GRANTED', answeredOn: '2024-03-14', endedOn: null },
    });
    expect(await byCode(code)).toEqual({ status: 'GRANTED', askedOn: '2024-03-11' });
    for (const viewer of [checker, second]) {
      const query = `{ tip(id: "${tip}") { protection { id line { id } nextActs } } }`;
      expect((await world.ask(viewer, query)).data.tip.protection).toEqual({ id, line: null, nextActs: [] });
    }
    const { data } = await world.ask(head, '{ tips { nodes { id protection { id } } } }');
    expect(data.tips.nodes).toContainEqual({ id: tip, protection: { id } });
    world.clock.now = new Date('2024-03-21T09:00:00+08:00');
    expect(await done(head, 'End', { id })).toMatchObject({
      ...{ status: 'ENDED', days: 10, endedOn: '2024-03-21', nextActs: [] },
    });
    expect((await listed(head)).totalCount).toBe(0);
  });

  it('are one at a time, also when two ask at once, and may be made anew when the police declined', async () => {
    const { id: tip, code } = await tipInChecking(world);
    const asks = await both('protectionRequestAsk', [
      () => ask(checker, 'Ask', { tip }),
      () => ask(second, 'Ask', { tip }),
    ]);
    expect(asks.done).toBe(1);
    expect(await errors(desk, 'AskByReceipt', { receiptCode: code })).toEqual([
      { code: 'PROTECTION_UNDER_WAY', field: 'receiptCode' },
    ]);
    const [{ id }] = (await listed(head)).nodes;
    await done(head, 'Send', { id, police: court });
    expect(await done(head, 'AnswerRecord', { id, answer: 'DECLINED' })).toMatchObject({
      ...{ status: 'DECLINED', endedOn: '2024-03-21' },
    });
    await done(desk, 'AskByReceipt', { receiptCode: code });
    expect(await byCode(code)).toMatchObject({ status: 'ASKED' });
    expect((await listed(head)).nodes).toHaveLength(1);
  });

  it('may be made of a tip that is sealed', async () => {
    const { id, code } = await provenTip(world);
    await doneTip(world, head, 'tipSeal', { id });
    expect(await done(desk, 'AskByReceipt', { receiptCode: code })).toMatchObject({ status: 'ASKED' });
  });

  it('do not go to the body that the tip is about', async () => {
    const { id: tip } = await tipInChecking(world);
    const { id } = await done(checker, 'Ask', { tip });
    expect(await errors(head, 'Send', { id, police: landBureau })).toEqual([
      { code: 'BODY_OF_TIP', field: 'police' },
    ]);
  });

  it('are there for nobody else, and never for whom the tip is about, whatever posts they hold', async () => {
    const { id: tip, code } = await tipInChecking(world);
    const { id } = await done(checker, 'Ask', { tip });
    const { accused, accusedUnderACheckersAccount, checkerOfOthers, neighbour, reader } = tipStrangers;
    for (const viewer of [desk, checker, payer, ...Object.values(tipStrangers)])
      expect([viewer.subject, await listed(viewer)]).toEqual([viewer.subject, { totalCount: 0, nodes: [] }]);
    for (const viewer of [accused, accusedUnderACheckersAccount, neighbour]) {
      const none = (field: string) => [{ code: 'NOT_FOUND', field }];
      expect(await errors(viewer, 'Send', { id, police: court })).toEqual(none('id'));
      expect(await errors(viewer, 'AnswerRecord', { id, answer: 'GRANTED' })).toEqual(none('id'));
      expect(await errors(viewer, 'End', { id })).toEqual(none('id'));
      expect(await errors(viewer, 'Ask', { tip })).toEqual(none('tip'));
      expect(await errors(viewer, 'AskByReceipt', { receiptCode: code })).toEqual(none('receiptCode'));
    }
    expect(await errors(checkerOfOthers, 'Ask', { tip })).toEqual([{ code: 'NOT_FOUND', field: 'tip' }]);
    expect(await errors(checker, 'Ask', { tip: 'x' })).toEqual([{ code: 'NOT_FOUND', field: 'tip' }]);
    expect(await errors(reader, 'Send', { id, police: court })).toEqual(['FORBIDDEN']);
    expect(await errors(head, 'Ask', { tip })).toEqual(['FORBIDDEN']);
    expect(await errors(checker, 'AskByReceipt', { receiptCode: code })).toEqual(['FORBIDDEN']);
  });

  it('are told to nobody, and keep neither who nor where', async () => {
    const { id: tip, code } = await receivedTip(world);
    await done(desk, 'AskByReceipt', { receiptCode: code });
    const { id } = (await listed(head)).nodes.find(({ line }: { line: { id: string } }) => line.id === tip);
    await done(head, 'Send', { id, police: court });
    const [{ n } = { n: -1 }] = await world.connection.sql<{ n: number }[]>`
      select count(*)::int as n from outbox where type like '%protection%' or subject like 'Protection%'`;
    expect(n).toBe(0);
    const [row] = await world.connection.sql`select * from protection_request where id = ${id}`;
    expect(JSON.stringify(row)).not.toContain(court);
    expect(JSON.stringify((await world.ask(tipStrangers.reader, '{ duties { nodes { rule } } }')).data)).toBe(
      '{"duties":{"nodes":[]}}',
    );
  });

  it('leave books that are in order', async () => {
    const books = {
      ...{ kind: 'ProtectionRequest', table: 'protection_request' },
      ...{ history: 'protection_request_history', untold: 'true' },
    };
    expect(await faultsInBooks(world, books)).toEqual([]);
  });
});
