import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../schema/viewer.ts';
import { newVaultKey, type VaultKey } from '../../scripts/tip-vault/key.ts';
import { vaultOperator } from '../../scripts/tip-vault/operator.ts';
import { expectOwnKey, tipHashOf } from '../../scripts/tip-vault/vault.ts';
import type { DatabaseConnection } from '../../subgraphs/_kit/database.ts';
import { closedTips } from '../../subgraphs/dispatch/store/tipsForVault.ts';
import {
  doneTip,
  provenTip,
  tipInChecking,
  tipPeople,
  tipStrangers,
} from '../subgraphs/dispatch/tipOffice.ts';
import { court } from '../subgraphs/dispatch/office.ts';
import type { World } from '../subgraphs/world.ts';
import { keyOf, startVault, type TestVault } from './vault.ts';

const { desk, head, checker } = tipPeople;
const giver = '赵小满，身份证 990101199001011234';
const asked = { ground: 'TO_ASK_GIVER', reason: '需要核对当日单据' } as const;
const refusal = (code: string) => ({ ok: false, refusal: code });
const done = { ok: true, value: null };
const newKey = () => keyOf(newVaultKey());

describe('who gave a tip', () => {
  let vault: TestVault;
  let world: World;
  let own: DatabaseConnection;
  let key: VaultKey;
  const now = new Date('2024-03-11T10:00:00+08:00');
  const at = (viewer: Viewer, keyThen = key) => vault.at(viewer, keyThen);
  const operator = () => vaultOperator(own.db, () => now);
  const forget = () => operator().forget(() => closedTips(world.connection.db));
  const deposited = async (tip: { id: string; number: string; code: string }) => {
    expect(await at(desk).deposit(`${tip.code}\n${giver}\n`)).toEqual(done);
    return tip;
  };
  const kept = async (number: string) =>
    (await own.sql`select 1 from identity where tip_hash = ${tipHashOf(number)}`).length;
  const logOf = async (number: string) => {
    const log = await at(head).log(number);
    return log.ok ? log.value : [];
  };
  const released = async (number: string) => {
    await at(checker).ask(number, asked);
    await at(head).approve(number);
    return at(checker).read(number);
  };

  beforeAll(async () => {
    vault = await startVault(() => now);
    ({ world, own, key } = vault);
  });
  afterAll(() => vault.close());

  it('is deleted for whoever has the code, also while somebody asks for it, and may be deposited again', async () => {
    const { number, code } = await deposited(await tipInChecking(world));
    await at(checker).ask(number, asked);
    await at(head).approve(number);
    expect(await at(desk).withdraw(`${code}\n`)).toEqual(done);
    expect(await kept(number)).toBe(0);
    expect(await at(checker).read(number)).toEqual(refusal('NOTHING_DEPOSITED'));
    expect(await at(desk).withdraw(code)).toEqual(refusal('NOTHING_DEPOSITED'));
    expect((await logOf(number)).map(({ act, outcome }) => [act, outcome])).toEqual([
      ...[['DEPOSIT', 'DONE'] as const, ['ASK', 'DONE'] as const, ['APPROVE', 'DONE'] as const],
      ...[['WITHDRAW', 'DONE'] as const, ['READ', 'NOTHING_DEPOSITED'] as const],
      ['WITHDRAW', 'NOTHING_DEPOSITED'],
    ]);
    await deposited({ id: '', number, code });
    expect(await at(checker).read(number)).toEqual(refusal('NOT_ASKED'));
  });

  it('is deleted after it was given out too, and that it was stays in the log and with the code', async () => {
    const { number, code } = await deposited(await tipInChecking(world));
    expect(await released(number)).toEqual({ ok: true, value: giver });
    expect(await at(desk).withdraw(code)).toEqual(done);
    expect(await logOf(number)).toContainEqual(expect.objectContaining({ act: 'READ', outcome: 'DONE' }));
    const query = `{ tipByReceipt(receiptCode: "${code}") { identityReleasedAt } }`;
    expect((await world.ask(desk, query)).data.tipByReceipt.identityReleasedAt).toBe(now.toISOString());
  });

  it('is deleted for nobody else', async () => {
    const { number, code } = await deposited(await tipInChecking(world));
    for (const viewer of [head, checker, tipStrangers.accused, tipStrangers.reader])
      expect(await at(viewer).withdraw(code)).toEqual(refusal('NO_SUCH_TIP'));
    expect(await at(desk).withdraw('AAAA-BBBB-CCCC-DDDD')).toEqual(refusal('NO_SUCH_TIP'));
    expect(await kept(number)).toBe(1);
  });

  it('is forgotten once the tip is sealed, and is logged without a word of who it was', async () => {
    const open = await deposited(await provenTip(world));
    const sealed = await deposited(await provenTip(world));
    await doneTip(world, head, 'tipSeal', { id: sealed.id });
    expect(await forget()).toBe(1);
    expect([await kept(open.number), await kept(sealed.number)]).toEqual([1, 0]);
    expect(await forget()).toBe(0);
    expect((await logOf(sealed.number)).at(-1)).toMatchObject({
      ...{ account: null, act: 'FORGET', outcome: 'DONE', ground: null, reason: null },
    });
    expect(await operator().forget(() => Promise.resolve([]))).toBe(0);
    const rows = await own.sql`select to_jsonb(l)::text as row from vault_log l`;
    expect(rows.filter(({ row }) => /赵小满|990101199001011234/.test(String(row)))).toEqual([]);
  });

  it('is kept, and given out, while protection is under way, and forgotten after that', async () => {
    const { id, number, code } = await provenTip(world);
    await doneTip(world, head, 'tipSeal', { id });
    const act = async (viewer: Viewer, text: string) =>
      (await world.ask(viewer, `mutation { ${text} }`)).data;
    expect(await at(desk).deposit(`${code}\n${giver}`)).toEqual(refusal('TIP_SEALED'));
    await act(
      desk,
      `protectionRequestAskByReceipt(input: { receiptCode: "${code}" }) { progress { status } }`,
    );
    const { data } = await world.ask(head, '{ protectionInbox { nodes { id } } }');
    const request = `id: "${data.protectionInbox.nodes[0].id}"`;
    await deposited({ id, number, code });
    expect(await forget()).toBe(0);
    await at(checker).ask(number, { ground: 'TO_PROTECT_GIVER', reason: '交公安机关保护' });
    await at(head).approve(number);
    expect(await at(checker).read(number)).toEqual({ ok: true, value: giver });
    await act(head, `protectionRequestSend(input: { ${request}, police: "${court}" }) { request { id } }`);
    await act(
      head,
      `protectionRequestAnswerRecord(input: { ${request}, answer: DECLINED }) { request { id } }`,
    );
    expect(await at(checker).ask(number, asked)).toEqual(refusal('TIP_SEALED'));
    expect(await forget()).toBe(1);
  });

  it('may be taken back by its giver from a tip that is sealed and not forgotten yet', async () => {
    const { id, number, code } = await deposited(await provenTip(world));
    await doneTip(world, head, 'tipSeal', { id });
    expect(await at(desk).withdraw(code)).toEqual(done);
    expect(await kept(number)).toBe(0);
  });

  it('is sealed anew with another key, which alone opens it then', async () => {
    const { number } = await deposited(await tipInChecking(world));
    const [old, next] = [key, await newKey()];
    const count = (await own.sql`select 1 from identity`).length;
    expect(await operator().rekey(old, next)).toBe(count);
    expect(await operator().rekey(old, next)).toBe(0);
    await expect(expectOwnKey(own.db, old)).rejects.toThrow('不是这个保管库的密钥');
    await expectOwnKey(own.db, next);
    await expect(at(desk, old).deposit(`${(await tipInChecking(world)).code}\n${giver}`)).rejects.toThrow();
    key = next;
    expect((await logOf(number)).at(-1)).toMatchObject({ account: null, act: 'REKEY', outcome: 'DONE' });
    expect(await released(number)).toEqual({ ok: true, value: giver });
  });

  it('is left as it is by a wrong key, and when one of all does not open', async () => {
    const { number } = await deposited(await tipInChecking(world));
    const before = await own.sql`select * from identity order by tip_hash`;
    await expect(operator().rekey(await newKey(), await newKey())).rejects.toThrow('不是这个保管库的密钥');
    expect(await own.sql`select * from identity order by tip_hash`).toEqual(before);
    const [{ sealed } = { sealed: '' }] = await own.sql<{ sealed: string }[]>`
      select sealed::text from identity where tip_hash = ${tipHashOf(number)}`;
    await own.sql`update identity set sealed = jsonb_set(sealed, '{tag}', '"AAAAAAAAAAAAAAAAAAAAAA"')
      where tip_hash = ${tipHashOf(number)}`;
    await expect(operator().rekey(key, await newKey())).rejects.toThrow('已被改动');
    await expectOwnKey(own.db, key);
    await own.sql`update identity set sealed = ${sealed}::text::jsonb where tip_hash = ${tipHashOf(number)}`;
    expect(await released(number)).toEqual({ ok: true, value: giver });
  });

  it('is all under the new key in the end where a run had ended half way', async () => {
    const { number } = await deposited(await tipInChecking(world));
    const [old, next] = [key, await newKey()];
    await own.sql`create table stale as select * from identity where tip_hash = ${tipHashOf(number)}`;
    await operator().rekey(old, next);
    await own.sql`update identity set sealed = stale.sealed, key_id = stale.key_id from stale
      where identity.tip_hash = stale.tip_hash`;
    expect(await operator().rekey(old, next)).toBe(1);
    key = next;
    expect(await released(number)).toEqual({ ok: true, value: giver });
  });

  it('is under one key also when it comes in while keys are changed', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { code } = await tipInChecking(world);
      const [old, next] = [key, await newKey()];
      const [rekeyed] = await Promise.allSettled([
        operator().rekey(old, next),
        at(desk, old).deposit(`${code}\n${giver}`),
      ]);
      expect(rekeyed.status).toBe('fulfilled');
      await expectOwnKey(own.db, next);
      key = next;
    }
  });
});
