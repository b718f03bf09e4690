import { anhe, demoCounties, type DemoCounty, type DemoUnit } from './geography.ts';
import { padded } from './file.ts';

/** An invented organisation; its credit code is well-formed and, by its region part 99, nobody's. */
export interface DemoOrganization {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly region: string;
  /** Units it serves besides its seat. */
  readonly serves: readonly string[];
}

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const bureaus = [
  ['司法局', '司法局'],
  ['信访局', '信访局'],
  ['住房和城乡建设局', '住房城乡建设局'],
  ['人力资源和社会保障局', '人力资源社会保障局'],
  ['公安局', '公安局'],
  ['人民检察院', '人民检察院'],
  ['人民法院', '人民法院'],
  ['法律援助中心', '法律援助机构'],
  ['社区矫正管理局', '社区矫正机构'],
  ['县委办公室', '党委部门'],
  ['县委政法委员会', '党委部门'],
  ['人大常委会办公室', '其他'],
  ['人民政府办公室', '政府部门'],
  ['人民政府法制办公室', '政府部门'],
  ['民政局', '政府部门'],
  ['经济贸易局', '政府部门'],
  ['国土资源局', '政府部门'],
  ['林业局', '政府部门'],
  ['水利局', '政府部门'],
  ['交通运输局', '政府部门'],
] as const;

/** Names of the bureaus that every demonstration county has, in their order. */
export type BureauName = (typeof bureaus)[number][0];

/** The code of a county's bureau. */
export function bureauCode(county: DemoCounty, name: BureauName): string {
  return creditCode('11', county.code, 1 + bureaus.findIndex(([each]) => each === name));
}

/** The justice offices of a county: one per township, but in 明川县 one serves two units (F1-02: 18 for 19). */
export function justiceOfficeCode(county: DemoCounty, township: DemoUnit): string {
  const nth = county.townships.indexOf(township);
  const shared = county.name === '明川县' && nth === county.townships.length - 1;
  return creditCode('12', county.code, 100 + (shared ? nth - 1 : nth));
}

/** Construction firms of 安和县; the first is the general contractor of most projects. */
export const demoCompanies: readonly DemoOrganization[] = Array.from({ length: 12 }, (_, index) => ({
  code: creditCode('91', anhe.code, 1000 + index),
  name: `演示建设第${index + 1}有限公司`,
  kind: '企业',
  region: anhe.code,
  serves: [],
}));

/** Every invented organisation. */
export const demoOrganizations: readonly DemoOrganization[] = [
  ...demoCounties.flatMap((county) => [
    ...bureaus.map(([name, kind]) => ({
      code: bureauCode(county, name),
      name: `${county.name}${name.replace(/^县委/, '委')}`,
      kind,
      region: county.code,
      serves: [],
    })),
    ...justiceOffices(county),
  ]),
  ...demoCompanies,
];

function justiceOffices(county: DemoCounty): DemoOrganization[] {
  const offices = new Map<string, DemoOrganization>();
  for (const township of county.townships) {
    const code = justiceOfficeCode(county, township);
    const known = offices.get(code);
    offices.set(code, {
      code,
      name: known?.name ?? `${county.name}${township.name}司法所`,
      kind: '司法所',
      region: known?.region ?? township.code,
      serves: [...(known?.serves ?? []), township.code],
    });
  }
  return [...offices.values()];
}

/** A unified social credit code (GB 32100) in region 99…: kind, region, an organisation number and both check digits. */
function creditCode(kind: string, region: string, nth: number): string {
  const organization = padded(Number(region.slice(4, 6)) * 10_000 + nth, 8);
  const weighted = [...organization].reduce(
    (sum, c, i) => sum + Number(c) * ([3, 7, 9, 10, 5, 8, 4, 2][i] ?? 0),
    0,
  );
  const check = 11 - (weighted % 11);
  const body = `${kind}${region.slice(0, 6)}${organization}${check === 10 ? 'X' : check === 11 ? '0' : check}`;
  let weight = 1;
  let sum = 0;
  for (const character of body) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return body + (alphabet[(31 - (sum % 31)) % 31] ?? '');
}
