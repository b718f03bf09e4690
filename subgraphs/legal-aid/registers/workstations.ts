import { upsertRows } from '../../_kit/register/upsert.ts';
import { code, column, day, integer, optional, text, type Register } from '../../_kit/register/register.ts';
import * as codes from '../codes.ts';
import { orderFaults } from '../rules/recordFaults.ts';
import { coverageReport, noticeIssuer, workstation } from '../tables/index.ts';
import { agencyCode, noticeNumber, place, workstationNumber } from './columns.ts';

type WorkstationRow = Omit<typeof workstation.$inferSelect, 'id'>;

/** The roster of workstations (M-22). */
export const workstations: Register<WorkstationRow> = {
  name: 'workstations',
  title: '工作站名册',
  basis: 'M-22',
  columns: {
    number: workstationNumber,
    name: text({ title: '名称', help: '规范名称', example: '清泉镇法律援助工作站', maxLength: 120 }),
    kind: code(
      { title: '类别', help: '法院律师值班室、工会、乡镇等', example: '乡镇' },
      codes.workstationKind,
    ),
    regionCode: place,
    agencyCode,
    hostCode: optional(
      text({
        title: '设站单位代码',
        help: '设站单位在机构名册中的代码',
        example: '1299010100010100XX',
        maxLength: 40,
      }),
    ),
    noticeNumber: optional(noticeNumber),
    openedOn: day({ title: '设立日期', help: '设立日', example: '2011-04-20' }),
    closedOn: optional(day({ title: '撤销日期', help: '仍开放则留空', example: '2020-12-31' })),
  },
  check: (row) =>
    orderFaults([
      ['openedOn', row.openedOn, '设立日期'],
      ['closedOn', row.closedOn, '撤销日期'],
    ]),
  key: (row) => row.number,
  upsert: (transaction, rows) => upsertRows(transaction, workstation, rows, ['number']),
};

/** The bodies that issued a joint notice on workstations, one line each (F2-17). */
export const noticeIssuers: Register<typeof noticeIssuer.$inferSelect> = {
  name: 'notice-issuers',
  title: '工作站联合发文单位表',
  basis: 'F2-17',
  columns: {
    noticeNumber,
    title: text({
      title: '文件标题',
      help: '通知的标题',
      example: '关于成立法律援助工作站的通知',
      maxLength: 200,
    }),
    issuedOn: day({ title: '印发日期', help: '印发日', example: '2011-04-11' }),
    regionCode: place,
    issuer: text({ title: '发文单位', help: '单位名称', example: '安和县司法局', maxLength: 120 }),
    organizationCode: optional(
      text({
        title: '发文单位代码',
        help: '在机构名册中的代码，没有则留空',
        example: '1199010100010001XX',
        maxLength: 40,
      }),
    ),
  },
  key: (row) => `${row.noticeNumber}|${row.issuer}`,
  upsert: (transaction, rows) => upsertRows(transaction, noticeIssuer, rows, ['noticeNumber', 'issuer']),
};

/** What counties report of their legal aid coverage, with what they mean by it (F1-16). */
export const coverageReports: Register<typeof coverageReport.$inferSelect> = {
  name: 'coverage-reports',
  title: '覆盖面报告',
  basis: 'F1-16',
  columns: {
    regionCode: place,
    year: integer({ title: '年份', help: '四位年份', example: '2010', min: 1994, max: 2100 }),
    percentage: column({ title: '覆盖面', help: '百分数，最多两位小数', example: '37%' }, (cell) => {
      const [, digits] = /^(100(?:\.0{1,2})?|\d{1,2}(?:\.\d{1,2})?)\s*[%％]?$/.exec(cell) ?? [];
      return digits === undefined
        ? { ok: false, message: '请填写 0 到 100 的百分数，例如 37%' }
        : { ok: true, value: Number(digits).toFixed(2) };
    }),
    definition: text({ title: '口径说明', help: '分子、分母各指什么', example: '上报数，未注明分母' }),
    reportedOn: day({ title: '报告日期', help: '上报日', example: '2011-01-20' }),
  },
  key: (row) => `${row.regionCode}|${row.year}`,
  upsert: (transaction, rows) => upsertRows(transaction, coverageReport, rows, ['regionCode', 'year']),
};
