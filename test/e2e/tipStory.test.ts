import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { Viewer } from '../../schema/viewer.ts';
import { withConnection } from '../../scripts/database/connect.ts';
import { anhe } from '../../scripts/demo/geography.ts';
import { bureauCode } from '../../scripts/demo/organizations.ts';
import { issueToken } from '../../scripts/identity/people.ts';
import { newVaultKey } from '../../scripts/tip-vault/key.ts';
import { departmentDatabase, type TestDatabase } from '../setup/database.ts';
import { startTestHub, type TestHub } from './hub.ts';
import { savedOperation } from './operations.ts';

const county = '990101000000';
const accusedBody = bureauCode(anhe, '信访局');
const person = (subject: string, body: string, ...posts: string[]): Viewer => ({
  ...{ subject, body, roles: ['OFFICER'], regions: [county] },
  scopes: posts.map((post) => `dispatch:${post}`),
});
const justice = bureauCode(anhe, '司法局');
const [desk, head, payer] = [
  person('story-desk', justice, 'tip-desk'),
  person('story-head', justice, 'centre-head'),
  person('story-payer', justice, 'tip-payer'),
];
const checker = person('checker-of-the-story', justice, 'tip-checker');
const accused = person(
  'story-accused',
  accusedBody,
  'read',
  'centre-head',
  'tip-checker',
  'tip-desk',
  'tip-payer',
);
/** Holds the vault's database and key; who that is, the vault does not ask. */
const operator = head;
const giver = ['赵小满', '990101199001011234', '13900000000'];

describe('a tip', () => {
  let hub: TestHub;
  let vault: TestDatabase;
  let [code, id, number] = ['', '', ''];
  const vaultKey = JSON.stringify(newVaultKey());
  /** Whatever came out: answers of the graph, and lines of the log. */
  const answers: string[] = [];
  const logged: string[] = [];

  beforeAll(async () => {
    const log = pino({ level: 'trace' }, { write: (line) => logged.push(line) });
    hub = await startTestHub('2024-03-11T09:00:00+08:00', {}, log);
    vault = await departmentDatabase('tip-vault', null);
  }, 180_000);
  afterAll(async () => {
    await hub.close();
    await vault.drop();
  });

  /** Asks by a saved operation. */
  const ask = async (viewer: Viewer, name: string, variables: Record<string, unknown> = {}) => {
    const { query, variables: examples } = savedOperation(name);
    const answer = await hub.ask(viewer, query, { ...examples, ...variables });
    answers.push(answer.text);
    expect([name, answer.errors]).toEqual([name, undefined]);
    return answer.data;
  };
  /** Does a saved step; what it leads to. */
  const step = async (day: string, viewer: Viewer, name: string, more: object = {}) => {
    hub.clock.now = new Date(`${day}T09:00:00+08:00`);
    const input = { ...(savedOperation(name).variables['input'] as object), ...more };
    const [payload] = Object.values(await ask(viewer, name, { input }));
    const { userErrors, ...rest } = payload as { userErrors: unknown[] };
    expect([name, userErrors]).toEqual([name, []]);
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape of the data is the query's
    return rest as any;
  };
  /** Sits down at the vault as somebody who has signed in. */
  const atVault = async (
    viewer: Viewer,
    args: readonly string[],
    input = '',
    env: NodeJS.ProcessEnv = {},
  ) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.cjs', 'tipVault', ...args], {
      ...{ cwd: resolve(import.meta.dirname, '../..'), encoding: 'utf8', input },
      env: {
        ...{ PATH: process.env['PATH'], DATABASE_URL_TIP_VAULT: vault.url },
        DATABASE_URL_DISPATCH: hub.hub.databases.urls['dispatch'],
        ...{ NODE_ENV: 'production', LIANDONG_TIP_VAULT_KEY: vaultKey },
        LIANDONG_TOKEN_KEY: JSON.stringify({ ...hub.keys.token.publicKey, kid: undefined }),
        LIANDONG_TOKEN: await issueToken(viewer, { ...hub.keys.token.privateKey, kid: '' }, 1),
        ...env,
      },
    });
    return { status, said: stdout.trim(), refused: stderr.trim() };
  };

  it('is received, checked by whom the head names, and its outcome told by the code', async () => {
    const received = await step('2024-03-11', desk, 'tipStory01Receive', { organization: accusedBody });
    expect(received).toMatchObject({ isReceived: true, receiptCodeHint: null });
    code = received.receiptCode;
    answers.pop(); // the one answer that holds the code
    hub.clock.now = new Date('2024-03-13T09:00:00+08:00');
    const { tips } = await ask(head, 'tipStory02Lines');
    expect(tips).toMatchObject({
      totalCount: 1,
      nodes: [{ county: { name: anhe.name }, status: 'RECEIVED', days: 2, nextActs: ['tipCheckersName'] }],
    });
    ({ id, number } = tips.nodes[0]);
    const checkers = [{ account: checker.subject, body: justice }];
    await step('2024-03-13', head, 'tipStory03Name', { id, checkers });
    const { tipInbox } = await ask(checker, 'tipStory04Inbox');
    expect(tipInbox.nodes).toMatchObject([
      { id, number, organization: { name: expect.stringContaining('信访局') }, nextActs: ['tipConclude'] },
    ]);
  });

  it('may have a giver who is known to the vault: given out by two persons, once, and the code shows it', async () => {
    const of = ['--tip', number];
    expect(await atVault(desk, ['deposit'], `${code}\n${giver.join('，')}\n`)).toMatchObject({
      ...{ status: 0, said: '身份已存入。' },
    });
    const request = ['release-request', ...of, '--ground', 'TO_ASK_GIVER', '--reason', '核对当日单据'];
    expect(await atVault(checker, request)).toMatchObject({ status: 0 });
    expect(await atVault(checker, ['release-read', ...of, '--english'])).toMatchObject({
      ...{ status: 1, said: '', refused: expect.stringContaining('Somebody else approves first') },
    });
    expect((await atVault(accused, ['release-approve', ...of])).refused).toContain('没有找到');
    expect((await atVault(head, ['release-approve', ...of])).said).toContain(checker.subject);
    expect(await atVault(checker, ['release-read', ...of])).toMatchObject({
      ...{ status: 0, said: giver.join('，') },
    });
    expect(await atVault(checker, ['release-read', ...of])).toMatchObject({ status: 1, said: '' });
    expect((await atVault(head, ['log', ...of])).said.split('\n')).toHaveLength(7);
    const { tipByReceipt } = await ask(desk, 'tipStory07Receipt', { receiptCode: code });
    expect(tipByReceipt).toMatchObject({ status: 'CHECKING', identityReleasedAt: expect.any(String) });
  }, 120_000);

  it('has a vault that does not begin without a sign-in, its own key and its own database', async () => {
    const of = ['log', '--tip', number];
    const begin = async (env: NodeJS.ProcessEnv) => {
      const { status, refused } = await atVault(head, of, '', env);
      expect(status).toBe(3);
      return refused;
    };
    expect(await begin({ LIANDONG_TOKEN: 'x.y.z' })).toContain('登录');
    expect(await begin({ LIANDONG_TIP_VAULT_KEY: JSON.stringify(newVaultKey()) })).toContain(
      '不是这个保管库的密钥',
    );
    expect(await begin({ DATABASE_URL_TIP_VAULT: '' })).toContain('DATABASE_URL_TIP_VAULT');
    expect((await atVault(head, [...of, '--nonsense'])).status).toBe(2);
    const made = JSON.parse((await atVault(head, ['key'])).said);
    expect(made).toMatchObject({ kty: 'oct', k: expect.stringMatching(/^[\w-]{43}$/) });
  }, 120_000);

  it('that was substantiated is rewarded against the code by somebody else than who decided, and sealed', async () => {
    const concluded = await step('2024-03-18', checker, 'tipStory05Conclude', { id });
    expect(concluded.tip).toMatchObject({ status: 'SUBSTANTIATED', result: 'SUBSTANTIATED' });
    await step('2024-03-18', checker, 'tipStory06Tell', { id });
    await step('2024-03-19', head, 'tipStory08Decide', { id });
    const { tipRewardByReceipt } = await ask(payer, 'tipStory09Due', { receiptCode: code });
    expect(tipRewardByReceipt).toMatchObject({ amount: { amount: '500.00', currency: 'CNY' }, paidOn: null });
    const paid = await step('2024-03-20', payer, 'tipStory10Pay', { receiptCode: code });
    expect(paid.reward).toEqual({ amount: { amount: '500.00' }, paidOn: '2024-03-20' });
    const sealed = await step('2024-03-21', head, 'tipStory11Seal', { id });
    expect(sealed.line).toEqual({ id, status: 'SEALED', days: 10, nextActs: [] });
    const { tip } = await ask(checker, 'tipStory12Whole', { id });
    expect(tip.history.map(({ act }: { act: string }) => act)).toEqual([
      ...[
        '受理举报',
        '指定核查人',
        '作出核查结论',
        '告知核查结果',
        '决定举报奖励',
        '凭查询码发放奖励',
        '封存举报',
      ],
    ]);
  });

  it('may have its giver protected by the police also after the seal, and the vault forgets who it was after that', async () => {
    const of = ['--tip', number];
    const why = ['--ground', 'TO_PROTECT_GIVER', '--reason', '交公安机关保护'];
    expect((await atVault(checker, ['release-request', ...of, ...why])).refused).toContain('已经封存');
    const asked = await step('2024-03-25', desk, 'tipStory13AskProtection', { receiptCode: code });
    expect(asked.progress).toEqual({ status: 'ASKED', askedOn: '2024-03-25' });
    hub.clock.now = new Date('2024-03-26T09:00:00+08:00');
    const { protectionInbox } = await ask(head, 'tipStory14ProtectionInbox');
    expect(protectionInbox).toMatchObject({
      totalCount: 1,
      nodes: [{ days: 1, nextActs: ['protectionRequestSend'], line: { id, number } }],
    });
    const request = { id: protectionInbox.nodes[0].id };
    const sent = await step('2024-03-26', head, 'tipStory15SendToPolice', request);
    expect(sent.request).toMatchObject({ status: 'SENT', sentOn: '2024-03-26' });
    expect((await atVault(checker, ['release-request', ...of, ...why])).status).toBe(0);
    expect((await atVault(head, ['release-approve', ...of])).status).toBe(0);
    expect((await atVault(checker, ['release-read', ...of])).said).toBe(giver.join('，'));
    expect((await atVault(operator, ['forget'])).said).toContain('0 份');
    expect((await step('2024-03-27', head, 'tipStory16PoliceAnswer', request)).request.status).toBe(
      'GRANTED',
    );
    expect((await ask(desk, 'tipStory07Receipt', { receiptCode: code })).tipByReceipt.protection).toEqual({
      ...{ status: 'GRANTED', askedOn: '2024-03-25', sentOn: '2024-03-26' },
      ...{ answeredOn: '2024-03-27', endedOn: null },
    });
    const ended = await step('2024-06-27', head, 'tipStory17ProtectionEnd', request);
    expect(ended.request).toMatchObject({ status: 'ENDED', days: 94, nextActs: [] });
    const { tip } = await ask(checker, 'tipStory12Whole', { id });
    expect(tip).toMatchObject({ status: 'SEALED', protection: { status: 'ENDED' } });
  }, 120_000);

  it('has a vault of which the operator replaces the key and lets it forget, with no sign-in and no name', async () => {
    const next = JSON.stringify(newVaultKey());
    const env = { LIANDONG_TOKEN: '', LIANDONG_TIP_VAULT_NEW_KEY: next };
    const wrong = { ...env, LIANDONG_TIP_VAULT_KEY: JSON.stringify(newVaultKey()) };
    expect(await atVault(operator, ['rekey'], '', wrong)).toMatchObject({ status: 3, said: '' });
    const rekeyed = await atVault(operator, ['rekey'], '', env);
    expect(rekeyed).toMatchObject({ status: 0, said: expect.stringContaining('1 份') });
    const forgotten = { LIANDONG_TOKEN: '', LIANDONG_TIP_VAULT_KEY: '' };
    expect((await atVault(operator, ['forget', '--english'], '', forgotten)).said).toBe(
      'Identities deleted: 1.',
    );
    expect((await atVault(operator, ['forget'], '', forgotten)).said).toContain('0 份');
    expect((await atVault(desk, ['withdraw'], code, { LIANDONG_TIP_VAULT_KEY: next })).status).toBe(1);
    const log = await atVault(head, ['log', '--tip', number], '', { LIANDONG_TIP_VAULT_KEY: next });
    expect(log.said).toMatch(
      /运维 +更换密钥 +DONE[^]*运维 +到期删除身份 +DONE[^]*撤回身份 +NOTHING_DEPOSITED/,
    );
    for (const word of giver) expect(log.said).not.toContain(word);
  }, 120_000);

  it('never was there for whom it is about', async () => {
    expect(await ask(accused, 'tipStory12Whole', { id })).toEqual({ tip: null });
    expect((await ask(accused, 'tipStory02Lines', { status: null })).tips).toEqual({
      totalCount: 0,
      nodes: [],
    });
    expect((await ask(accused, 'tipStory04Inbox')).tipInbox).toEqual({ totalCount: 0, nodes: [] });
    expect((await ask(accused, 'tipStory14ProtectionInbox')).protectionInbox.totalCount).toBe(0);
    expect(await ask(accused, 'tipStory07Receipt', { receiptCode: code })).toEqual({ tipByReceipt: null });
    expect(await ask(accused, 'tipStory09Due', { receiptCode: code })).toEqual({ tipRewardByReceipt: null });
  });

  it('has left no word of who gave it: in no table of the command centre, no answer and no line of the log', async () => {
    const kept: string[] = [];
    await withConnection(hub.hub.databases.urls['dispatch'] ?? '', async (sql) => {
      const tables = await sql`select tablename from pg_tables where schemaname = 'public'`;
      for (const { tablename } of tables) {
        const rows = await sql`select to_jsonb(t)::text as row from ${sql(tablename)} t`;
        kept.push(...rows.map(({ row }) => String(row)));
      }
    });
    expect(kept.filter((row) => row.includes(number))).toHaveLength(1);
    expect(logged.length).toBeGreaterThan(0);
    const everything = [...kept, ...answers, ...logged].join('\n');
    for (const secret of [...giver, code, code.replaceAll('-', '')])
      expect(everything.includes(secret)).toBe(false);
    const lines = logged.join('\n');
    for (const word of [number, id]) expect(lines.includes(word)).toBe(false);
  });
});
