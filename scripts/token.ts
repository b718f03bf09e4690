import { parseArgs } from 'node:util';
import { demonstrationKeys } from './identity/keys.ts';
import { demonstrationPeople, issueToken, type DemonstrationPerson } from './identity/people.ts';

// npm run token -- dispatcher|clerk|analyst [--region CODE]… [--hours N] [--data FOLDER]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    region: { type: 'string', multiple: true },
    hours: { type: 'string', default: '12' },
    data: { type: 'string', default: '.data' },
  },
});

const who = positionals[0];
const hours = Number(values.hours);
const regions = values.region ?? [];
if (
  !who ||
  !(who in demonstrationPeople) ||
  !(hours > 0) ||
  !regions.every((code) => /^\d{12}$/.test(code))
) {
  console.error(
    '用法：npm run token -- dispatcher|clerk|analyst [--region 12位区划代码] [--hours 小时数]\n' +
      'Usage: npm run token -- dispatcher|clerk|analyst [--region 12-DIGIT-CODE] [--hours N]',
  );
  process.exit(2);
}

const { viewer } = demonstrationPeople[who as DemonstrationPerson];
const keys = await demonstrationKeys(values.data);
const token = await issueToken(
  regions.length > 0 ? { ...viewer, regions } : viewer,
  keys.token.privateKey,
  hours,
);
console.log(token);
