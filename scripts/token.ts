import { parseArgs } from 'node:util';
import { roster } from '../schema/roster.ts';
import type { Viewer } from '../schema/viewer.ts';
import { postScope } from '../subgraphs/_kit/acts/context.ts';
import { loadDepartments } from './hub/departments.ts';
import { demonstrationKeys } from './identity/keys.ts';
import {
  demonstrationPeople,
  departmentOfficer,
  issueToken,
  officersPosts,
  type DemonstrationPerson,
} from './identity/people.ts';

/*
 * npm run token -- dispatcher|clerk|analyst [--subject NAME] [--region CODE]… [--hours N] [--data FOLDER]
 * npm run token -- officer --department D [--post POST]… [--body CODE] [--reads D]… …   an officer with these posts, or with all
 *   that the department's own officers hold, who also reads the records of other departments
 * Two subjects are two persons, for acts that one alone cannot do.
 */
const usage =
  '用法：npm run token -- dispatcher|clerk|analyst [--subject 账号] [--region 12位区划代码] [--hours 小时数]\n' +
  '      npm run token -- officer --department 部门 [--post 岗位] [--body 单位代码] [--reads 另一部门]（不写岗位即本部门全部岗位）\n' +
  '      须由两人办理的事项，用不同的 --subject 各取一个令牌。\n' +
  'Usage: npm run token -- dispatcher|clerk|analyst [--subject NAME] [--region 12-DIGIT-CODE] [--hours N]\n' +
  '       npm run token -- officer --department NAME [--post POST] [--body CODE] [--reads NAME] (without --post: all posts of its own officers)\n' +
  '       What takes two persons takes two tokens, each with a --subject of its own.';

const { values, positionals } = readArguments();

const hours = Number(values.hours);
const regions = values.region ?? [];
const viewer = positionals[0] === 'officer' ? await officer() : person(positionals[0]);
if (!viewer || !(hours > 0) || !regions.every((code) => /^\d{12}$/.test(code))) {
  console.error(usage);
  process.exit(2);
}

const keys = await demonstrationKeys(values.data);
const own = {
  ...(regions.length > 0 ? { regions } : {}),
  ...(values.subject ? { subject: values.subject } : {}),
};
console.log(await issueToken({ ...viewer, ...own }, keys.token.privateKey, hours));

function readArguments() {
  try {
    const read = parseArgs({
      allowPositionals: true,
      options: {
        department: { type: 'string' },
        subject: { type: 'string' },
        post: { type: 'string', multiple: true },
        body: { type: 'string' },
        reads: { type: 'string', multiple: true, default: [] },
        region: { type: 'string', multiple: true },
        hours: { type: 'string', default: '12' },
        data: { type: 'string', default: '.data' },
        help: { type: 'boolean', default: false },
      },
    });
    if (!read.values.help) return read;
    console.log(usage);
    process.exit(0);
  } catch (fault) {
    console.error(`${(fault as Error).message}\n${usage}`);
    process.exit(2);
  }
}

function person(name: string | undefined): Viewer | null {
  return name !== undefined && name in demonstrationPeople
    ? demonstrationPeople[name as DemonstrationPerson].viewer
    : null;
}

/** An officer of a department; null, with a sentence that names what there is, for a department or post that is not there. */
async function officer(): Promise<Viewer | null> {
  const name = values.department ?? '';
  const strange = [name, ...values.reads].filter((each) => !roster.some((entry) => entry.name === each));
  if (strange.length > 0) {
    const known = roster.map((entry) => entry.name).join('、');
    console.error(`没有部门 ${strange.join('、')}。可用的部门：${known}`);
    return null;
  }
  const [department] = await loadDepartments([name]);
  const known = new Map(
    Object.entries(department?.posts ?? {}).map(([post, title]) => [
      postScope(name, post).slice(name.length + 1),
      title,
    ]),
  );
  const wanted = values.post ?? (department ? officersPosts(department) : []);
  const unknown = wanted.filter((post) => !known.has(post));
  if (unknown.length > 0) {
    const posts = [...known].map(([post, title]) => `${post}（${title}）`).join('、');
    console.error(`${name} 没有岗位 ${unknown.join('、')}。可用的岗位：${posts}`);
    return null;
  }
  const viewer = departmentOfficer(name, wanted, values.body ?? null);
  return { ...viewer, scopes: [...viewer.scopes, ...values.reads.map((each) => `${each}:read`)] };
}
