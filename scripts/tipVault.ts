import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { closedTips, tipsForVault } from '../subgraphs/dispatch/store/tipsForVault.ts';
import { table } from './hub/table.ts';
import { releaseGround, vaultAct, vaultRefusal, type ReleaseGround } from './tip-vault/codes.ts';
import { vaultDesk } from './tip-vault/desk.ts';
import { newVaultKey, readNewVaultKey, readVaultKey } from './tip-vault/key.ts';
import { withDatabases } from './tip-vault/open.ts';
import { vaultOperator } from './tip-vault/operator.ts';
import { signIn } from './tip-vault/signIn.ts';
import { expectOwnKey, tipVault, type VaultLogLine, type VaultOutcome } from './tip-vault/vault.ts';

/*
 * npm run tip-vault -- key                                            a new key, to be kept where no one else reads it
 * npm run tip-vault -- deposit                                        reads the receipt code, and after it who gave the tip
 * npm run tip-vault -- withdraw                                       reads the receipt code; who gave the tip is deleted
 * npm run tip-vault -- release-request --tip N --ground G --reason R  a named checker asks who gave it
 * npm run tip-vault -- release-approve --tip N                        the head, another person, agrees
 * npm run tip-vault -- release-read --tip N                           who asked reads it, once
 * npm run tip-vault -- log --tip N                                    the head sees what was tried
 * npm run tip-vault -- forget                                         each day: who gave tips that are over is deleted
 * npm run tip-vault -- rekey                                          all is sealed anew with LIANDONG_TIP_VAULT_NEW_KEY
 * Whoever does it signs in by LIANDONG_TOKEN; who forgets and rekeys is the operator and holds the databases and the key.
 * Ends with 1 for a refusal, 2 for a wrong command, 3 when it cannot begin.
 */
const usage =
  '用法：npm run tip-vault -- key | deposit | withdraw | release-request --tip 编号 --ground 理由代码 --reason 理由 | release-approve --tip 编号 | release-read --tip 编号 | log --tip 编号 | forget | rekey\n' +
  '理由代码：' +
  Object.entries(releaseGround)
    .map(([code, title]) => `${code}（${title}）`)
    .join('、') +
  '\nUsage: npm run tip-vault -- key | deposit | withdraw | release-request --tip N --ground G --reason R | release-approve --tip N | release-read --tip N | log --tip N | forget | rekey [--english]';

const { env } = process;
const { values, positionals } = readArguments();
const speak = (zh: string, en: string): string => (values.english ? en : zh);
const { tip = '', ground = '', reason = '' } = values;
const [command = ''] = positionals;
const dataFolder = resolve(values.data);
const clock = (): Date => new Date();

/** What is done without a tip's number, and with one. */
const plain: Readonly<Record<string, () => Promise<number>>> = {
  key: () => tell(JSON.stringify(newVaultKey())),
  deposit: () =>
    atDesk(async (desk) =>
      say(await desk.deposit(await text(process.stdin)), () =>
        speak('身份已存入。', 'The identity is kept.'),
      ),
    ),
  withdraw: () =>
    atDesk(async (desk) =>
      say(await desk.withdraw(await text(process.stdin)), () =>
        speak(
          '身份已删除。此前调取过的，凭查询码可查到时间；法律禁止告知的除外。',
          'The identity is deleted. If it was given out before, the code shows when, unless law forbids telling.',
        ),
      ),
    ),
  forget: () =>
    withDatabases(env, dataFolder, async ({ vault, dispatch }) => {
      const count = await vaultOperator(vault, clock).forget(() => closedTips(dispatch));
      return tell(speak(`已删除身份 ${count} 份。`, `Identities deleted: ${count}.`));
    }),
  rekey: async () => {
    const [old, next] = [await ownKey(), await readNewVaultKey(env)];
    return withDatabases(env, dataFolder, async ({ vault }) => {
      const count = await vaultOperator(vault, clock).rekey(old, next);
      return tell(
        speak(
          `已用新密钥重新封存身份 ${count} 份。请将 LIANDONG_TIP_VAULT_KEY 改为新密钥，并销毁旧密钥。`,
          `Identities sealed anew: ${count}. Set LIANDONG_TIP_VAULT_KEY to the new key now, and destroy the old one.`,
        ),
      );
    });
  },
};
const ofTip: Readonly<Record<string, () => Promise<number>>> = {
  'release-request': () =>
    atDesk(async (desk) =>
      say(await desk.ask(tip, { ground: ground as ReleaseGround, reason }), () =>
        speak('申请已提交，请由另一人批准。', 'Asked. Somebody else approves.'),
      ),
    ),
  'release-approve': () =>
    atDesk(async (desk) =>
      say(await desk.approve(tip), ({ askedBy, ground: on, reason: why }) =>
        speak(
          `已批准 ${askedBy} 的申请：${releaseGround[on]}（${why}）`,
          `Approved for ${askedBy}: ${on} (${why})`,
        ),
      ),
    ),
  'release-read': () => atDesk(async (desk) => say(await desk.read(tip), (identity) => identity)),
  log: () => atDesk(async (desk) => say(await desk.log(tip), (lines) => table(lines.map(lineOf)).join('\n'))),
};

const work = plain[command] ?? (tip === '' ? undefined : ofTip[command]);
if (!work || positionals.length !== 1 || (command === 'release-request' && !(ground in releaseGround))) {
  console.error(usage);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await work();
  } catch (fault) {
    console.error((fault as Error).message);
    process.exitCode = 3;
  }
}

async function atDesk(act: (desk: ReturnType<typeof vaultDesk>) => Promise<number>): Promise<number> {
  const viewer = await signIn(env, dataFolder);
  const key = await ownKey();
  return withDatabases(env, dataFolder, async ({ vault, dispatch }) => {
    await expectOwnKey(vault, key);
    return act(vaultDesk(tipVault(vault, key, clock), tipsForVault(dispatch, viewer), viewer.subject));
  });
}

function ownKey() {
  return readVaultKey(env, join(dataFolder, 'demonstration-vault-key.json'));
}

function tell(line: string): Promise<number> {
  console.log(line);
  return Promise.resolve(0);
}

function say<Value>(outcome: VaultOutcome<Value>, said: (value: Value) => string): number {
  if (outcome.ok) console.log(said(outcome.value));
  else console.error(vaultRefusal[outcome.refusal][values.english ? 'en' : 'zh']);
  return outcome.ok ? 0 : 1;
}

function lineOf({ at, account, act, ground: on, reason: why, outcome }: VaultLogLine): string[] {
  // The county's own time.
  const when = at.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });
  return [
    when,
    account ?? speak('运维', 'operator'),
    speak(vaultAct[act], act),
    outcome,
    on ? speak(releaseGround[on], on) : '',
    why ?? '',
  ];
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        tip: { type: 'string' },
        ground: { type: 'string' },
        reason: { type: 'string' },
        english: { type: 'boolean', default: false },
        data: { type: 'string', default: '.data' },
      },
    });
  } catch (fault) {
    console.error(`${(fault as Error).message}\n${usage}`);
    process.exit(2);
  }
}
