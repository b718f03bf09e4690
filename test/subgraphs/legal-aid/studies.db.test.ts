import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { both, faultsInBooks, refusals } from '../acts.ts';
import { bureau, handsAt, head, lawyer, type Hands } from './hands.ts';

const record = 'legalAidCaseRecordStudy';
const register = 'legalAidCaseRegisterStudy';
const study = {
  kind: 'DIFFICULT',
  heldOn: '2024-03-01',
  participantCount: 4,
  minutes: '一致认为应申请劳动仲裁',
};

describe('a major or difficult case that several study together (M-24)', () => {
  let world: Hands;
  beforeAll(async () => {
    world = await handsAt('2024-03-01T09:00:00+08:00');
  });
  afterAll(() => world.close());

  const waiting = async (): Promise<string[]> => {
    const { data } = await world.ask(bureau, '{ legalAidCaseInbox { nodes { id } } }');
    return data.legalAidCaseInbox.nodes.map(({ id }: { id: string }) => id);
  };

  it('keeps its minutes, waits for the bureau, and is put on its record', async () => {
    const id = await world.inProgress();
    const recorded = await world.done(head, record, { id, ...study });
    const held = { nth: 1, kind: 'DIFFICULT', status: 'HELD', heldOn: '2024-03-01', participantCount: 4 };
    expect(recorded.studies).toEqual([{ ...held, registeredOn: null }]);
    expect(recorded.history.at(-1)).toMatchObject({ act: '集体研究', note: '一致认为应申请劳动仲裁' });
    expect(await waiting()).toContain(id);
    await world.done(lawyer, 'legalAidCaseConclude', { id, outcome: 'AWARD' });
    const registered = await world.done(bureau, register, { id, nth: 1, note: '已备案' });
    expect(registered).toMatchObject({
      status: 'CONCLUDED',
      studies: [{ ...held, status: 'REGISTERED', registeredOn: '2024-03-01' }],
    });
    expect(await waiting()).not.toContain(id);
    expect(refusals(await world.act(bureau, register, { id, nth: 1 }), register)).toEqual(['NO_SUCH_STUDY']);
  });

  it('is refused where it does not fit, and leaves no trace', async () => {
    const id = await world.inProgress();
    const cases: [object, string][] = [
      [{ heldOn: '2024-03-02' }, 'IN_THE_FUTURE'],
      [{ heldOn: '2024-02-29' }, 'BEFORE_THE_CASE'],
      [{ participantCount: 1 }, 'NOT_COLLECTIVE'],
      [{ minutes: ' ' }, 'MINUTES_MISSING'],
    ];
    for (const [more, code] of cases) {
      expect(refusals(await world.act(head, record, { id, ...study, ...more }), record)).toEqual([code]);
    }
    expect([...(await world.connection.sql`select 1 from major_case_study where case_id = ${id}`)]).toEqual(
      [],
    );
  });

  it('takes one place each when two are recorded at once', async () => {
    const id = await world.inProgress();
    const ask = (kind: string) => () => world.act(head, record, { id, ...study, kind });
    const { done, codes } = await both(record, [ask('MAJOR'), ask('MANY_PERSONS')]);
    expect(done + codes.filter((code) => code === 'CHANGED_MEANWHILE').length).toBe(2);
    const rows = await world.connection
      .sql`select nth from major_case_study where case_id = ${id} order by nth`;
    expect(rows.map(({ nth }) => nth)).toEqual(Array.from({ length: done }, (_, index) => index + 1));
    const books = { kind: 'LegalAidCase', table: 'aid_case', history: 'aid_case_history' };
    expect(await faultsInBooks(world, books)).toEqual([]);
  });
});
