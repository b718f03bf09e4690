import { and, inArray, sql } from 'drizzle-orm';
import { upsertByKey, upsertRows } from '../_kit/register/upsert.ts';
import { regionCovers, regionLevel as levelOfCode } from '../_kit/region.ts';
import {
  code,
  column,
  day,
  integer,
  optional,
  region as regionColumn,
  text,
  type Register,
} from '../_kit/register/register.ts';
import { organizationKind, regionKind, regionLevel } from './codes.ts';
import { organization, organizationService, region, regionPopulation } from './tables.ts';

type RegionRow = typeof region.$inferSelect;

const ownCode = column({ title: '区划代码', help: '12 位统计用区划代码', example: '990101100000' }, (cell) =>
  /^\d{12}$/.test(cell)
    ? { ok: true, value: cell }
    : { ok: false, message: '请填写 12 位统计用区划代码，不足的在后面补 0' },
);

const regions: Register<RegionRow> = {
  name: 'regions',
  title: '行政区划表',
  basis: 'DOMAIN 5.2',
  columns: {
    code: ownCode,
    name: text({ title: '名称', help: '单位名称', example: '清泉镇' }),
    level: code({ title: '层级', help: '省级、地级、县级、乡级、村级', example: '乡级' }, regionLevel),
    kind: code({ title: '类别', help: '镇、乡、街道、行政村、社区、居委会等', example: '镇' }, regionKind),
    parentCode: optional({ ...ownCode, title: '上级区划代码', example: '990101000000' }),
    validFrom: day({ title: '设立日期', help: '此形式的起始日', example: '2000-01-01' }),
    validTo: optional(
      day({ title: '撤销日期', help: '此形式的终止日，仍存在则留空', example: '2023-06-29' }),
    ),
    source: text({ title: '数据来源', help: '数据出自何处', example: '统计用区划代码' }),
  },
  check: (row) => [
    ...(levelOfCode(row.code) === row.level
      ? []
      : [
          {
            property: 'level',
            message: `代码 ${row.code} 属于${regionLevel[levelOfCode(row.code)]}，请核对代码或层级`,
          },
        ]),
    ...(row.parentCode !== null && (row.parentCode === row.code || !regionCovers(row.parentCode, row.code))
      ? [{ property: 'parentCode', message: `${row.code} 不在 ${row.parentCode} 之下，请核对` }]
      : []),
    ...(row.validTo !== null && row.validTo < row.validFrom
      ? [{ property: 'validTo', message: '撤销日期早于设立日期，请核对' }]
      : []),
  ],
  key: (row) => row.code,
  upsert: (transaction, rows) => upsertRows(transaction, region, rows, ['code']),
};

type OrganizationRow = Omit<typeof organization.$inferSelect, 'id'> & {
  serves: readonly string[] | null;
};

const organizations: Register<OrganizationRow> = {
  name: 'organizations',
  title: '机构名册',
  basis: 'M-02',
  columns: {
    code: text({
      title: '机构代码',
      help: '统一社会信用代码；没有的填登记册自编代码',
      example: '1199010100010001XE',
      maxLength: 40,
    }),
    name: text({ title: '机构名称', help: '全称', example: '安和县司法局' }),
    kind: code({ title: '机构类别', help: '司法局、司法所、企业等', example: '司法局' }, organizationKind),
    regionCode: regionColumn({
      title: '所在区划代码',
      help: '所在地的区划代码或名称',
      example: '990101000000',
    }),
    serves: optional(
      column(
        { title: '服务区划', help: '服务的乡镇，多个用顿号隔开', example: '990101100000、990101101000' },
        (cell, context) => {
          const codes: string[] = [];
          for (const part of cell.split(/[、,，;；\s]+/).filter(Boolean)) {
            const found = context.region(part);
            if (!found.ok) return found;
            codes.push(found.value);
          }
          return { ok: true, value: codes };
        },
      ),
    ),
    validFrom: optional(day({ title: '设立日期', help: '设立日，不详则留空', example: '2000-01-01' })),
    validTo: optional(day({ title: '撤销日期', help: '撤销日，仍存在则留空', example: '2020-12-31' })),
  },
  check: ({ validFrom, validTo }) =>
    validFrom !== null && validTo !== null && validTo < validFrom
      ? [{ property: 'validTo', message: '撤销日期早于设立日期，请核对' }]
      : [],
  key: (row) => row.code,
  upsert: async (transaction, rows) => {
    const { inserted, updated } = await upsertByKey(
      transaction,
      organization,
      rows.map(({ serves: _serves, ...own }) => own),
      ['code'],
    );
    const services = rows.flatMap(({ code: organizationCode, serves }) =>
      (serves ?? []).map((regionCode) => ({ organizationCode, regionCode })),
    );
    const wanted = services.map((row) => `${row.organizationCode}|${row.regionCode}`);
    const code = { code: organizationService.organizationCode };
    const ended = await transaction
      .delete(organizationService)
      .where(
        and(
          inArray(
            organizationService.organizationCode,
            rows.map((row) => row.code),
          ),
          sql`${organizationService.organizationCode} || '|' || ${organizationService.regionCode} <> all(${sql.param(wanted)}::text[])`,
        ),
      )
      .returning(code);
    const begun =
      services.length === 0
        ? []
        : await transaction
            .insert(organizationService)
            .values(services)
            .onConflictDoNothing()
            .returning(code);
    const touched = new Set([
      ...inserted,
      ...updated,
      ...[...ended, ...begun].map((service) => service.code),
    ]);
    return {
      inserted: inserted.length,
      updated: touched.size - inserted.length,
      unchanged: rows.length - touched.size,
      refused: [],
    };
  },
};

const population: Register<typeof regionPopulation.$inferSelect> = {
  name: 'population',
  title: '常住人口表',
  basis: 'F2-03',
  columns: {
    regionCode: regionColumn({ title: '区划代码', help: '区划代码或名称', example: '990101000000' }),
    year: integer({ title: '年份', help: '四位年份', example: '2011', min: 1949, max: 2100 }),
    population: integer({ title: '人口', help: '年末常住人口（人）', example: '159000' }),
    source: text({ title: '数据来源', help: '数据出自何处', example: '统计公报' }),
  },
  key: (row) => `${row.regionCode}|${row.year}`,
  upsert: (transaction, rows) => upsertRows(transaction, regionPopulation, rows, ['regionCode', 'year']),
};

/** The registers that the registry takes in, in the order in which they depend on each other. */
export const registers = [regions, organizations, population];
