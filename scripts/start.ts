import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { roster } from '../schema/roster.ts';
import { graphiqlFolder } from './graphiql/graphiqlFolder.ts';
import { expectFree } from './hub/expectFree.ts';
import { loadDemonstration } from './hub/loadDemonstration.ts';
import { startHub, type Hub } from './hub/startHub.ts';
import { table } from './hub/table.ts';
import { demonstrationKeys } from './identity/keys.ts';
import { demonstrationPeople, issueToken } from './identity/people.ts';

/*
 * npm start [-- --port N] [--host H] [--data FOLDER] [--no-demonstration] [--english]
 * The whole hub in one process, for trying out and developing: embedded PostgreSQL unless DATABASE_URL is set.
 */
const root = resolve(import.meta.dirname, '..');
const options = readOptions();
const speak = (zh: string, en: string): string => (options.english ? en : zh);

const firstQuery = `{
  region(code: "990101000000") {
    name
    mediation(period: { from: "2011-01-01", to: "2011-12-31" }) { accepted settled successRate }
    legalAid(period: { from: "2010-01-01", to: "2010-12-31" }) { accepted concludedByMediation mediatedShare }
    constructionWages(period: { from: "2011-01-01", to: "2011-12-31" }) { complaints workersAffected recovered { amount } }
  }
}
`;

try {
  await run();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
}

async function run(): Promise<void> {
  if (process.env['NODE_ENV'] === 'production') {
    throw new Error(
      'npm start 使用演示密钥，不能用于正式环境；请按 README “部署”一节分别启动网关和各部门。 ' +
        'npm start uses demonstration keys and is refused in production; start gateway and departments as the README says.',
    );
  }
  const began = performance.now();
  await expectFree(options.port, options.host);
  const keys = await demonstrationKeys(options.data);
  const say = (line: string): void => console.log(`· ${line}`);
  // Bundled beside everything else: the first time it takes some seconds.
  const pages = graphiqlFolder(resolve(options.data, 'graphiql'));
  pages.catch(() => undefined);
  const hub = await startHub({
    dataFolder: options.data,
    supergraphFile: resolve(root, 'schema/supergraph.graphql'),
    host: options.host,
    port: options.port,
    keys,
    env: process.env,
    graphiqlFolder: pages,
    say,
    prepare: (databases) =>
      options.demonstration && databases.kind === 'embedded'
        ? loadDemonstration(databases.urls, options.data, say)
        : Promise.resolve(),
  });
  stopOnSignals(hub);
  await report(hub, keys, performance.now() - began);
}

async function report(
  hub: Hub,
  keys: Awaited<ReturnType<typeof demonstrationKeys>>,
  milliseconds: number,
): Promise<void> {
  const origin = new URL(hub.gateway.url).origin;
  const lines = [
    [speak('部门', 'department'), speak('状态', 'state'), speak('地址', 'address')],
    ...hub.departments.map(({ name, url }) => [
      speak(roster.find((entry) => entry.name === name)?.title ?? name, name),
      speak('运行中', 'running'),
      new URL(url).host,
    ]),
    [speak('网关', 'gateway'), speak('运行中', 'running'), new URL(hub.gateway.url).host],
  ];
  console.log(`\n${speak('联动已启动', 'Liandong is running')}（${(milliseconds / 1000).toFixed(1)} s）\n`);
  console.log(
    table(lines)
      .map((line) => `  ${line}`)
      .join('\n'),
  );
  console.log(`\n${speak('令牌（12 小时内有效）：', 'Tokens (good for 12 hours):')}`);
  for (const [name, person] of Object.entries(demonstrationPeople)) {
    const token = await issueToken(person.viewer, keys.token.privateKey, 12);
    console.log(`\n  ${speak(person.title, person.english)} (${name})\n  ${origin}/graphiql/#token=${token}`);
  }
  console.log(
    `\n${speak('办理业务的令牌（任一部门、任一岗位）：', 'A token for the acts of any department and post:')}\n` +
      '  npm run token -- officer --department mediation',
  );
  console.log(`\n${speak('打开上面的链接，粘贴这个查询：', 'Open a link above and paste this query:')}\n`);
  console.log(firstQuery.replaceAll(/^/gm, '  '));
  console.log(speak('按 Ctrl-C 停止。', 'Ctrl-C stops it.'));
}

/** The first signal stops everything in order, the second ends the process at once. */
function stopOnSignals(hub: Hub): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      console.log(`\n${speak('正在停止…', 'stopping…')}`);
      hub.close().then(
        () => process.exit(0),
        (fault: unknown) => {
          console.error(fault instanceof Error ? fault.message : fault);
          process.exit(1);
        },
      );
    });
  }
}

function readOptions() {
  const usage =
    '用法：npm start [-- --port 端口] [--host 地址] [--data 文件夹] [--no-demonstration] [--english]\n' +
    'Usage: npm start [-- --port N] [--host ADDRESS] [--data FOLDER] [--no-demonstration] [--english]';
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4000' },
        host: { type: 'string', default: '127.0.0.1' },
        data: { type: 'string', default: resolve(root, '.data') },
        'no-demonstration': { type: 'boolean', default: false },
        english: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
      throw new Error(
        `--port 应为 0 到 65535 的整数，现在是 ${values.port}。 --port must be a whole number from 0 to 65535.`,
      );
    }
    return {
      port,
      host: values.host,
      data: resolve(values.data),
      demonstration: !values['no-demonstration'],
      english: values.english,
    };
  } catch (fault) {
    console.error(`${(fault as Error).message}\n${usage}`);
    process.exit(2);
  }
}
