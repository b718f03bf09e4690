import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/petitions/index.ts';
import { faultsInBooks } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { besideOffice } from './besideOffice.ts';
import { claim } from './cells.ts';
import { people, petitionBooks, petitionOffices, registration } from './office.ts';

const reason = '遗失，已当面核对身份证件';

describe('a receipt code', () => {
  let world: World;
  let office: ReturnType<typeof petitionOffices>;
  let beside: ReturnType<typeof besideOffice>;
  const opens = async (code: string): Promise<string | null> => {
    const query = `query ($code: String!) { petitionProgress(receiptCode: $code) { number } }`;
    return (await world.ask(people.desk, query, { code })).data.petitionProgress?.number ?? null;
  };
  const issued = async (id: string): Promise<string> => {
    const { data } = await beside.ask(people.desk, 'petitionReceiptCodeIssue', { id, reason });
    return data.petitionReceiptCodeIssue.receiptCode;
  };

  beforeAll(async () => {
    world = await departmentWorld(department, '2024-03-01T09:00:00+08:00');
    office = petitionOffices(world);
    beside = besideOffice(world);
  });
  afterAll(() => world.close());

  it('that was lost is given out anew at the window: the old one is void, and it is written down why', async () => {
    const { id, number, receiptCode: old } = await office.registered();
    const fresh = await issued(id);
    expect(fresh).toMatch(/^([2-9A-Z]{4}-){3}[2-9A-Z]{4}$/);
    expect([await opens(old), await opens(fresh)]).toEqual([null, number]);
    const query = `{ petition(id: "${id}") { status history { act actor note } } }`;
    const { data } = await world.ask(people.officer, query);
    expect(data.petition.status).toBe('REGISTERED');
    expect(data.petition.history.at(-1)).toEqual({
      act: '换发查询码',
      actor: people.desk.subject,
      note: reason,
    });
    expect(JSON.stringify(data)).not.toContain(fresh);
    const [kept] = await world.connection.sql`
      select count(*)::int as n from petition_history h, outbox o where h.note like ${`%${fresh}%`}
        or o.data::text like ${`%${fresh}%`}`;
    expect(kept?.['n']).toBe(0);
  });

  it('is given out for a matter out of an imported register, which had none', async () => {
    await world.take('petitions', [claim('B1')]);
    const [row] = await world.connection.sql`select id from petition where number = 'B1'`;
    expect(await opens(await issued(String(row?.['id'])))).toBe('B1');
  });

  it('is given out by the window alone, in its own area, and of two at the same time one code opens it', async () => {
    const { id, number } = await office.registered();
    const input = { id, reason };
    for (const viewer of [people.registrar, people.officer, people.head]) {
      const { errors } = await beside.ask(viewer, 'petitionReceiptCodeIssue', input);
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
    }
    expect(await beside.refusedAs(people.stranger, 'petitionReceiptCodeIssue', input)).toEqual(['NOT_FOUND']);
    const refused = await beside.ask(people.desk, 'petitionReceiptCodeIssue', { id, reason: ' ' });
    expect(refused.data.petitionReceiptCodeIssue).toEqual({
      petition: null,
      receiptCode: null,
      userErrors: [{ code: 'REASONS_NEEDED', field: 'reason' }],
    });
    const ask = () => beside.ask(people.desk, 'petitionReceiptCodeIssue', input);
    const told: string[] = [];
    for (const answer of await Promise.all([ask(), ask()])) {
      const { receiptCode, userErrors } = answer.data.petitionReceiptCodeIssue;
      if (receiptCode) told.push(receiptCode);
      else expect(userErrors).toEqual([{ code: 'CHANGED_MEANWHILE', field: null }]);
    }
    const opened = await Promise.all(told.map(opens));
    expect(opened.filter((found) => found === number)).toHaveLength(1);
  });

  it('rates nothing any more once it is void, also when both come at once', async () => {
    const rate = `mutation ($input: PetitionRateInput!) { petitionRate(input: $input) { userErrors { code field } } }`;
    for (let round = 0; round < 5; round += 1) {
      const { id, receiptCode } = await office.broughtTo('OPINION_ISSUED');
      const input = { receiptCode, satisfaction: 'SATISFIED' };
      await Promise.all([world.ask(people.desk, rate, { input }), issued(id)]);
      const acts = await world.connection.sql`
        select act from petition_history where case_id = ${id} and act in ('信访人评价', '换发查询码') order by seq`;
      expect([['换发查询码'], ['信访人评价'], ['信访人评价', '换发查询码']]).toContainEqual(
        acts.map(({ act }) => act),
      );
      const { data } = await world.ask(people.desk, rate, { input: { ...input, receiptCode: 'AAAA-BBBB' } });
      expect(data.petitionRate.userErrors).toEqual([{ code: 'NOT_FOUND', field: 'receiptCode' }]);
    }
  });

  it('is not told again when its registration is repeated under the key, but how to get one is', async () => {
    const input = registration();
    const query = `mutation ($input: PetitionRegisterInput!) { petitionRegister(input: $input) {
      petition { number } receiptCode zh: receiptCodeHint en: receiptCodeHint(language: EN) userErrors { code } } }`;
    const ask = async (of: object) =>
      (await world.ask(people.registrar, query, { input: of })).data.petitionRegister;
    const first = await ask(input);
    expect(first).toMatchObject({ receiptCode: expect.any(String), zh: null, en: null, userErrors: [] });
    expect(await ask(input)).toEqual({
      petition: first.petition,
      receiptCode: null,
      zh: expect.stringContaining('换发查询码'),
      en: expect.stringContaining('issue a new one'),
      userErrors: [],
    });
    expect(await ask(registration({ representatives: 9, form: 'VISIT' }))).toMatchObject({
      petition: null,
      receiptCode: null,
      zh: null,
      userErrors: [{ code: 'TOO_MANY_REPRESENTATIVES' }],
    });
    expect(await opens(first.receiptCode)).toBe(first.petition.number);
  });

  it('leaves the books in order', async () => {
    expect(await faultsInBooks(world, petitionBooks)).toEqual([]);
  });
});
