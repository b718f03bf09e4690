import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../schema/viewer.ts';
import { demonstrationKeys } from '../../scripts/identity/keys.ts';
import { issueToken } from '../../scripts/identity/people.ts';
import { newVaultKey, readNewVaultKey, readVaultKey, type VaultKey } from '../../scripts/tip-vault/key.ts';
import { signIn } from '../../scripts/tip-vault/signIn.ts';
import { expectOwnKey, tipHashOf, tipVault } from '../../scripts/tip-vault/vault.ts';
import type { DatabaseConnection } from '../../subgraphs/_kit/database.ts';
import {
  doneTip,
  provenTip,
  tipInChecking,
  tipPeople,
  tipStrangers,
} from '../subgraphs/dispatch/tipOffice.ts';
import type { World } from '../subgraphs/world.ts';
import { keyOf, startVault, type TestVault } from './vault.ts';

const { desk, head, checker, second } = tipPeople;
const giver = '赵小满，身份证 990101199001011234，电话 13900000000';
const asked = { ground: 'TO_ASK_GIVER', reason: '需要核对当日单据' } as const;
const refusal = (code: string) => ({ ok: false, refusal: code });
const done = { ok: true, value: null };

describe('the vault of tip-givers’ identities', () => {
  let vault: TestVault;
  let world: World;
  let own: DatabaseConnection;
  let key: VaultKey;
  let now = new Date('2024-03-11T10:00:00+08:00');
  const at = (viewer: Viewer) => vault.at(viewer, key);
  const deposited = async (text = giver) => {
    const tip = await tipInChecking(world);
    expect(await at(desk).deposit(`${tip.code}\n${text}\n`)).toEqual(done);
    return tip;
  };
  const toldAt = async (code: string) => {
    const query = `{ tipByReceipt(receiptCode: "${code}") { identityReleasedAt } }`;
    return (await world.ask(desk, query)).data.tipByReceipt.identityReleasedAt;
  };

  beforeAll(async () => {
    vault = await startVault(() => now);
    ({ world, own, key } = vault);
  });
  afterAll(() => vault.close());

  it('gives an identity out to who asked when another person agrees, once, and the giver learns when', async () => {
    const { number, code } = await deposited();
    expect(await at(checker).ask(number, asked)).toEqual(done);
    expect(await at(checker).read(number)).toEqual(refusal('NOT_APPROVED'));
    expect(await at(head).approve(number)).toEqual({
      ok: true,
      value: { askedBy: checker.subject, ...asked },
    });
    expect(await at(head).approve(number)).toEqual(refusal('APPROVED_ALREADY'));
    expect(await at(second).read(number)).toEqual(refusal('NOT_THE_ASKER'));
    expect(await toldAt(code)).toBeNull();
    expect(await at(checker).read(number)).toEqual({ ok: true, value: giver });
    expect(await toldAt(code)).toBe(now.toISOString());
    expect(await at(checker).read(number)).toEqual(refusal('NOT_ASKED'));
    const log = await at(head).log(number);
    expect(log).toMatchObject({
      ok: true,
      value: [
        { account: 'desk', act: 'DEPOSIT', outcome: 'DONE' },
        { account: 'checker-1', act: 'ASK', ...asked, outcome: 'DONE' },
        { account: 'checker-1', act: 'READ', outcome: 'NOT_APPROVED' },
        { account: 'head', act: 'APPROVE', outcome: 'DONE' },
        { account: 'head', act: 'APPROVE', outcome: 'APPROVED_ALREADY' },
        { account: 'checker-2', act: 'READ', outcome: 'NOT_THE_ASKER' },
        { account: 'checker-1', act: 'READ', outcome: 'DONE' },
        { account: 'checker-1', act: 'READ', outcome: 'NOT_ASKED' },
      ],
    });
  });

  it('is read once also when who asked reads twice at the same time', async () => {
    const { number } = await deposited();
    await at(checker).ask(number, asked);
    await at(head).approve(number);
    const reads = await Promise.all([at(checker).read(number), at(checker).read(number)]);
    expect(reads.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it('lets nobody agree to what they asked for, whatever posts they hold', async () => {
    const { number } = await deposited();
    const alone = { ...checker, scopes: [...checker.scopes, ...head.scopes] };
    expect(await at(alone).ask(number, asked)).toEqual(done);
    expect(await at(alone).approve(number)).toEqual(refusal('SAME_PERSON'));
    const forced = own.sql`update release set approved_by = asked_by where tip_hash = ${tipHashOf(number)}`;
    await expect(forced).rejects.toThrow(/release_by_two/);
  });

  it('forgets what was asked for after seven days, approved or not', async () => {
    const { number } = await deposited();
    await at(checker).ask(number, asked);
    expect(await at(second).ask(number, asked)).toEqual(refusal('ASKED_ALREADY'));
    await at(head).approve(number);
    const before = now;
    now = new Date(now.getTime() + 7 * 86_400_000);
    expect(await at(checker).read(number)).toEqual(refusal('NOT_ASKED'));
    expect(await at(head).approve(number)).toEqual(refusal('NOT_ASKED'));
    expect(await at(second).ask(number, asked)).toEqual(done);
    now = before;
  });

  it('does not tell the giver where law forbids it', async () => {
    const { number, code } = await deposited();
    await at(checker).ask(number, { ...asked, ground: 'TELLING_FORBIDDEN' });
    await at(head).approve(number);
    expect(await at(checker).read(number)).toEqual({ ok: true, value: giver });
    expect(await toldAt(code)).toBeNull();
  });

  it('gives nothing out, and counts nothing as read, while the giver cannot be told', async () => {
    const { number } = await deposited();
    await at(checker).ask(number, asked);
    await at(head).approve(number);
    const actor = { account: checker.subject, tip: number };
    const away = tipVault(own.db, key, () => now).read(actor, () => Promise.reject(new Error('away')));
    await expect(away).rejects.toThrow('away');
    expect(await at(checker).read(number)).toEqual({ ok: true, value: giver });
  });

  it('is not for whom the tip is about nor for anybody else, and writes down that they tried', async () => {
    const { number, code } = await deposited();
    for (const viewer of [...Object.values(tipStrangers), desk]) {
      expect(await at(viewer).ask(number, asked)).toEqual(refusal('NO_SUCH_TIP'));
      expect(await at(viewer).read(number)).toEqual(refusal('NO_SUCH_TIP'));
      expect(await at(viewer).approve(number)).toEqual(refusal('NO_SUCH_TIP'));
      expect(await at(viewer).log(number)).toEqual(refusal('NO_SUCH_TIP'));
    }
    expect(await at(checker).approve(number)).toEqual(refusal('NO_SUCH_TIP'));
    expect(await at(head).ask(number, asked)).toEqual(refusal('NO_SUCH_TIP'));
    expect(await at(checker).deposit(`${code}\n${giver}`)).toEqual(refusal('NO_SUCH_TIP'));
    expect(await at(desk).deposit(`AAAA-BBBB-CCCC-DDDD\n${giver}`)).toEqual(refusal('NO_SUCH_TIP'));
    const log = await at(head).log(number);
    expect(log.ok && log.value.filter(({ account }) => account === 'accused')).toHaveLength(3);
  });

  it('does without an identity: who stays anonymous deposits none', async () => {
    const { number, code } = await tipInChecking(world);
    expect(await at(checker).ask(number, asked)).toEqual(refusal('NOTHING_DEPOSITED'));
    expect(await at(checker).read(number)).toEqual(refusal('NOTHING_DEPOSITED'));
    expect(await at(head).approve(number)).toEqual(refusal('NOTHING_DEPOSITED'));
    expect(await at(desk).deposit(code)).toEqual(refusal('NOTHING_TO_DEPOSIT'));
    expect(await at(desk).deposit(`${code}\n${'甲'.repeat(2001)}`)).toEqual(refusal('NOTHING_TO_DEPOSIT'));
  });

  it('keeps an identity as it was deposited, and asks for a reason', async () => {
    const { number, code } = await deposited();
    expect(await at(desk).deposit(`${code}\n别人`)).toEqual(refusal('DEPOSITED_ALREADY'));
    for (const reason of [' ', '甲'.repeat(501)])
      expect(await at(checker).ask(number, { ...asked, reason })).toEqual(refusal('REASON_NEEDED'));
    expect(await at(head).approve(number)).toEqual(refusal('NOT_ASKED'));
  });

  it('is closed with the tip', async () => {
    const { id, number, code } = await provenTip(world);
    await doneTip(world, head, 'tipSeal', { id });
    expect(await at(desk).deposit(`${code}\n${giver}`)).toEqual(refusal('TIP_SEALED'));
    expect(await at(checker).ask(number, asked)).toEqual(refusal('TIP_SEALED'));
  });

  it('notices what was altered, or put in the place of another, and gives nothing out', async () => {
    const [one, other] = [await deposited(), await deposited('别的举报人')];
    for (const { number } of [one, other]) {
      await at(checker).ask(number, asked);
      await at(head).approve(number);
    }
    const [oneHash, otherHash] = [tipHashOf(one.number), tipHashOf(other.number)];
    await own.sql`update identity set sealed = (select sealed from identity where tip_hash = ${otherHash})
      where tip_hash = ${oneHash}`;
    expect(await at(checker).read(one.number)).toEqual(refusal('DAMAGED'));
    expect(await toldAt(one.code)).toBeNull();
    await own.sql`update identity set sealed = jsonb_set(sealed, '{ciphertext}',
      to_jsonb(reverse(sealed ->> 'ciphertext'))) where tip_hash = ${otherHash}`;
    expect(await at(checker).read(other.number)).toEqual(refusal('DAMAGED'));
  });

  it('is not opened with another key, nor added to with one', async () => {
    const { number } = await deposited();
    await at(checker).ask(number, asked);
    await at(head).approve(number);
    const right = key;
    await expectOwnKey(own.db, right);
    key = await keyOf(newVaultKey());
    await expect(expectOwnKey(own.db, key)).rejects.toThrow('不是这个保管库的密钥');
    expect(await at(checker).read(number)).toEqual(refusal('DAMAGED'));
    key = right;
    expect(await at(checker).read(number)).toEqual({ ok: true, value: giver });
  });

  it('keeps a log to which is only added', async () => {
    for (const tried of [
      own.sql`update vault_log set account = 'x'`,
      own.sql`delete from vault_log`,
      own.sql`truncate vault_log`,
    ])
      await expect(tried).rejects.toThrow(/only ever added to/);
  });

  it('holds no identity and no number of a tip that could be read', async () => {
    const { number } = await deposited();
    const rows = await own.sql`select to_jsonb(i)::text as row from identity i
      union all select to_jsonb(r)::text from release r union all select to_jsonb(l)::text from vault_log l`;
    const kept = rows.map(({ row }) => String(row)).join('\n');
    for (const word of ['赵小满', '990101199001011234', '13900000000', number])
      expect(kept).not.toContain(word);
  });
});

describe('the key of the vault', () => {
  const text = JSON.stringify(newVaultKey('demonstration'));

  it('is the demonstration’s own where none is set, the same each time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'liandong-vault-'));
    const file = join(folder, 'data', 'key.json');
    expect((await readVaultKey({}, file)).id).toBe((await readVaultKey({}, file)).id);
    await rm(folder, { recursive: true });
  });

  it.each([
    ['缺少环境变量', { NODE_ENV: 'production' }],
    ['演示密钥', { NODE_ENV: 'production', LIANDONG_TIP_VAULT_KEY: text }],
    ['256 位', { LIANDONG_TIP_VAULT_KEY: 'no JSON' }],
    ['256 位', { LIANDONG_TIP_VAULT_KEY: '{"kty":"oct","k":"c2hvcnQ"}' }],
    ['256 位', { LIANDONG_TIP_VAULT_KEY: 'null' }],
  ])('is refused: %s', async (sentence, env) => {
    await expect(readVaultKey(env, 'no file')).rejects.toThrow(sentence);
    const { LIANDONG_TIP_VAULT_KEY: given, ...rest }: NodeJS.ProcessEnv = env;
    const renamed = { ...rest, LIANDONG_TIP_VAULT_NEW_KEY: given };
    await expect(readNewVaultKey(renamed)).rejects.toThrow(sentence);
  });
});

describe('whoever sits down at the vault', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'liandong-vault-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('has signed in, in the demonstration by its own keys', async () => {
    const { token } = await demonstrationKeys(folder);
    const good = await issueToken(checker, token.privateKey, 1);
    expect(await signIn({ LIANDONG_TOKEN: good }, folder)).toEqual(checker);
    const others = JSON.stringify((await demonstrationKeys(join(folder, 'other'))).token.publicKey);
    for (const env of [{ LIANDONG_TOKEN: 'x.y.z' }, { LIANDONG_TOKEN: good, LIANDONG_TOKEN_KEY: others }])
      await expect(signIn(env, folder)).rejects.toThrow(/登录/);
    await expect(signIn({}, folder)).rejects.toThrow('LIANDONG_TOKEN');
    const production = { LIANDONG_TOKEN: good, NODE_ENV: 'production' };
    await expect(signIn(production, folder)).rejects.toThrow('LIANDONG_JWKS_URL');
    const demonstration = { ...production, LIANDONG_TOKEN_KEY: JSON.stringify(token.publicKey) };
    await expect(signIn(demonstration, folder)).rejects.toThrow('演示密钥');
  });
});
