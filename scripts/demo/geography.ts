import { padded } from './file.ts';

/** A unit of the invented part of the country: prefix 99 is assigned to no real province. */
export interface DemoUnit {
  readonly code: string;
  readonly name: string;
  readonly level: '省级' | '地级' | '县级' | '乡级' | '村级';
  readonly kind: string;
  readonly parent: string | null;
}

/** A demonstration county with its townships and villages, in the order of their codes. */
export interface DemoCounty {
  readonly code: string;
  readonly name: string;
  readonly townships: readonly DemoUnit[];
  readonly villages: readonly DemoUnit[];
}

const upper: DemoUnit[] = [
  { code: '990000000000', name: '演示省', level: '省级', kind: '省', parent: null },
  { code: '990100000000', name: '演示市', level: '地级', kind: '市（州）', parent: '990000000000' },
];

const stems = [
  '清泉',
  '柳坪',
  '石梁',
  '云岭',
  '白溪',
  '松岗',
  '竹园',
  '金沙',
  '长滩',
  '青岩',
  '桃源',
  '枫林',
  '龙门',
  '双河',
  '平川',
  '银杏',
  '梅岭',
  '东坪',
  '西屏',
  '北苑',
];
const villageStems = [
  '上坝',
  '下坝',
  '大湾',
  '小湾',
  '前进',
  '新民',
  '水口',
  '岩脚',
  '黄泥',
  '青杠',
  '平寨',
  '高坡',
  '河边',
  '田心',
  '马鞍',
  '桥头',
  '坪上',
  '老寨',
  '新寨',
  '茶园',
  '石坎',
  '塘边',
  '沙坝',
  '枣林',
  '杉木',
  '板栗',
  '葛藤',
  '油房',
  '碾房',
  '瓦厂',
];

/** 安和县: the county of the printed figures of mediation (F2) – 2 towns and 6 townships, 160 village units. */
export const anhe = county(
  '990101000000',
  '安和县',
  ['镇', '镇', '乡', '乡', '乡', '乡', '乡', '乡'],
  (township) => {
    // 156 villages, 3 communities, 1 residents' committee (F2-02): the county seat has the four.
    if (township > 0) return Array.from({ length: 20 }, () => '行政村');
    return ['居委会', '社区', '社区', '社区', ...Array.from({ length: 16 }, () => '行政村')];
  },
);

/** 明川县: 18 townships and a subdistrict with 400 villages (F1-01…F1-10). */
export const mingchuan = county(
  '990102000000',
  '明川县',
  ['街道', ...Array.from({ length: 9 }, () => '镇'), ...Array.from({ length: 9 }, () => '乡')],
  (township) => Array.from({ length: township === 0 ? 22 : 21 }, () => '行政村'),
);

/** 青原县: 20 townships, for the overview of a county of that size. */
export const qingyuan = county(
  '990103000000',
  '青原县',
  Array.from({ length: 20 }, () => '镇'),
  () => [],
);

export const demoCounties: readonly DemoCounty[] = [anhe, mingchuan, qingyuan];

/** Every invented unit, superior before subordinate. */
export const demoUnits: readonly DemoUnit[] = [
  ...upper,
  ...demoCounties.map((each) => countyUnit(each.code, each.name)),
  ...demoCounties.flatMap((each) => each.townships),
  ...demoCounties.flatMap((each) => each.villages),
];

/** The villages of one township. */
export function villagesOf(each: DemoCounty, township: DemoUnit): DemoUnit[] {
  return each.villages.filter((village) => village.parent === township.code);
}

function county(
  code: string,
  name: string,
  townshipKinds: readonly string[],
  villageKinds: (township: number) => readonly string[],
): DemoCounty {
  const number = { 街道: 1, 镇: 100, 乡: 200 } as Record<string, number>;
  const townships = townshipKinds.map((kind, index): DemoUnit => {
    const nth = number[kind] ?? 400;
    number[kind] = nth + 1;
    const stem = stems[index % stems.length] ?? '';
    return {
      code: `${code.slice(0, 6)}${padded(nth, 3)}000`,
      name: `${stem}${kind}`,
      level: '乡级',
      kind,
      parent: code,
    };
  });
  const villages = townships.flatMap((township, t) =>
    villageKinds(t).map((kind, index): DemoUnit => {
      const nth = kind === '行政村' ? 200 + index : 1 + index;
      const stem = villageStems[index % villageStems.length] ?? '';
      const suffix = kind === '行政村' ? '村' : kind;
      return {
        code: `${township.code.slice(0, 9)}${padded(nth, 3)}`,
        name: `${stem}${suffix}`,
        level: '村级',
        kind,
        parent: township.code,
      };
    }),
  );
  return { code, name, townships, villages };
}

function countyUnit(code: string, name: string): DemoUnit {
  return { code, name, level: '县级', kind: '县（区）', parent: '990100000000' };
}
