import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { connectDatabase, invariant, migrateDatabase } from '../subgraphs/_kit/database.ts';
import { tipsForVault } from '../subgraphs/dispatch/store/tipsForVault.ts';
import { openDatabases } from './database/open.ts';
import { urlVariable } from './database/urls.ts';
import { table } from './hub/table.ts';
import { releaseGround, vaultAct, vaultRefusal, type ReleaseGround } from './tip-vault/codes.ts';
import { vaultDesk } from './tip-vault/desk.ts';
import { newVaultKey, readVaultKey } from './tip-vault/key.ts';
import { signIn } from './tip-vault/signIn.ts';
import { holdsAnotherKey, tipVault, type VaultLogLine, type VaultOutcome } from './tip-vault/vault.ts';

/*
 * npm run tip-vault -- key                                            a new key, to be kept where no one else reads it
 * npm run tip-vault -- deposit                                        reads the receipt code, and after it who gave the tip
 * npm run tip-vault -- release-request --tip N --ground G --reason R  a named checker asks who gave it
 * npm run tip-vault -- release-approve --tip N                        the head, another person, agrees
 * npm run tip-vault -- release-read --tip N                           who asked reads it, once
 * npm run tip-vault -- log --tip N                                    the head sees what was tried
 * Whoever does it signs in by LIANDONG_TOKEN. Ends with 1 for a refusal, 2 for a wrong command, 3 when it cannot begin.
 */
const usage =
  '用法：npm run tip-vault -- key | deposit | release-request --tip 编号 --ground 理由代码 --reason 理由 | release-approve --tip 编号 | release-read --tip 编号 | log --tip 编号\n' +
  '理由代码：' +
  Object.entries(releaseGround)
    .map(([code, title]) => `${code}（${title}）`)
    .join('、') +
  '\nUsage: npm run tip-vault -- key | deposit | release-request --tip N --ground G --reason R | release-approve --tip N | release-read --tip N | log --tip N [--english]';
const databases = ['dispatch', 'tip-vault'] as const;

const { values, positionals } = readArguments();
const speak = (zh: string, en: string): string => (values.english ? en : zh);
const { tip = '', ground = '', reason = '' } = values;
const [command = ''] = positionals;
const commands: Readonly<Record<string, (desk: Desk) => Promise<number>>> = {
  deposit: async (desk) =>
    say(await desk.deposit(await text(process.stdin)), () => speak('身份已存入。', 'The identity is kept.')),
  'release-request': async (desk) =>
    say(await desk.ask(tip, { ground: ground as ReleaseGround, reason }), () =>
      speak('申请已提交，请由另一人批准。', 'Asked. Somebody else approves.'),
    ),
  'release-approve': async (desk) =>
    say(await desk.approve(tip), ({ askedBy, ground: on, reason: why }) =>
      speak(
        `已批准 ${askedBy} 的申请：${releaseGround[on]}（${why}）`,
        `Approved for ${askedBy}: ${on} (${why})`,
      ),
    ),
  'release-read': async (desk) => say(await desk.read(tip), (identity) => identity),
  log: async (desk) => say(await desk.log(tip), (lines) => table(lines.map(lineOf)).join('\n')),
};

const isClear = positionals.length === 1 && (command === 'deposit' || tip !== '');
if (command === 'key') console.log(JSON.stringify(newVaultKey()));
else if (!commands[command] || !isClear || (command === 'release-request' && !(ground in releaseGround))) {
  console.error(usage);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await withDesk(commands[command]);
  } catch (fault) {
    console.error((fault as Error).message);
    process.exitCode = 3;
  }
}

type Desk = ReturnType<typeof vaultDesk>;

async function withDesk(work: (desk: Desk) => Promise<number>): Promise<number> {
  const { env } = process;
  const dataFolder = resolve(values.data);
  const viewer = await signIn(env, dataFolder);
  const key = await readVaultKey(env, join(dataFolder, 'demonstration-vault-key.json'));
  const missing = databases.map(urlVariable).filter((name) => !env[name]);
  if (env['NODE_ENV'] === 'production' && missing.length > 0)
    throw new Error(
      `缺少环境变量 ${missing.join('、')}，请设置后重试。 Set ${missing.join(', ')} and try again.`,
    );
  const opened = await openDatabases({ env, dataFolder, departments: databases, join: true });
  const connections = databases.map((name) =>
    connectDatabase(invariant(opened.urls[name], `${name} has a database`), { name: 'tip-vault', max: 1 }),
  );
  try {
    const folder = resolve(import.meta.dirname, 'tip-vault/migrations');
    await migrateDatabase(invariant(opened.urls['tip-vault'], 'the vault has a database'), folder);
    const [dispatch, own] = connections.map(({ db }) => db);
    const vaultDb = invariant(own, 'the vault is connected');
    if (await holdsAnotherKey(vaultDb, key)) {
      throw new Error(
        'LIANDONG_TIP_VAULT_KEY 不是这个保管库的密钥，没有办理。 This is not the key of this vault; nothing was done.',
      );
    }
    const tips = tipsForVault(invariant(dispatch, 'the command centre is connected'), viewer);
    return await work(
      vaultDesk(
        tipVault(vaultDb, key, () => new Date()),
        tips,
        viewer.subject,
      ),
    );
  } finally {
    for (const connection of connections) await connection.close();
    await opened.close();
  }
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
    account,
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
