import { upsertCases, upsertRows } from '../../_kit/columns.ts';
import { code, day, optional, region, text, yesNo, type Register } from '../../_kit/register.ts';
import * as codes from '../codes.ts';
import {
  identityVerification,
  reintegrationCase,
  reintegrationCaseHistory,
  supportMeasure,
} from '../tables.ts';
import { closedOn, isMinor, name, notBefore, number, responsible, type WithoutId } from './columns.ts';

type CaseRow = WithoutId<typeof reintegrationCase>;

/** The sixth of the six books (M-08). */
export const reintegrationCases: Register<CaseRow> = {
  name: 'reintegration-register',
  title: '安置帮教登记簿',
  basis: 'M-08',
  columns: {
    number: number('安帮〔2011〕0001号'),
    regionCode: region({ title: '居住地', help: '区划代码或名称', example: '990101100000' }),
    name,
    isMinor,
    status: code({ title: '状态', help: '办理状态', example: '帮扶中' }, codes.reintegrationStatus),
    responsibleOrganizationCode: responsible,
    openedOn: day({ title: '登记日期', help: '登记之日', example: '2011-03-01' }),
    releasedOn: optional(day({ title: '释放日期', help: '未释放则留空', example: '2011-03-10' })),
    handedOverOn: optional(day({ title: '衔接日期', help: '未衔接则留空', example: '2011-03-10' })),
    reoffendedOn: optional(day({ title: '重新犯罪日期', help: '没有则留空', example: '2011-09-01' })),
    closedOn,
  },
  check: ({ openedOn, releasedOn, closedOn: end, status }) => [
    ...notBefore('closedOn', end, openedOn, '早于登记日期，请核对'),
    ...(status === 'PRE_RELEASE' && releasedOn !== null
      ? [{ property: 'releasedOn', message: '预释放登记的不应有释放日期，请核对状态' }]
      : []),
  ],
  key: (row) => row.number,
  upsert: (transaction, rows) =>
    upsertCases(transaction, reintegrationCase, reintegrationCaseHistory, rows, (row: CaseRow) => [
      { day: row.openedOn, act: '登记', status: 'PRE_RELEASE' },
      ...(row.handedOverOn ? [{ day: row.handedOverOn, act: '衔接', status: 'HANDED_OVER' }] : []),
      ...(row.closedOn ? [{ day: row.closedOn, act: '结束', status: 'CLOSED' }] : []),
    ]),
};

/** Checks of basic data (M-33). */
export const identityVerifications: Register<WithoutId<typeof identityVerification>> = {
  name: 'identity-verifications',
  title: '服刑人员信息核查登记表',
  basis: 'M-33',
  columns: {
    number: number('安核〔2011〕0001号'),
    regionCode: region({
      title: '户籍地',
      aliases: ['居住地'],
      help: '区划代码或名称',
      example: '990101100000',
    }),
    result: code(
      { title: '核查结果', help: '待核查、已核实、查无此人、信息不符', example: '已核实' },
      codes.verificationResult,
    ),
    falseName: yesNo({ title: '假姓名', help: '是、否', example: '否' }),
    falseAddress: yesNo({ title: '假地址', help: '是、否', example: '否' }),
    falseIdentity: yesNo({ title: '假身份', help: '是、否', example: '否' }),
    checkedOn: day({ title: '核查日期', help: '核查之日', example: '2011-03-01' }),
    resolvedOn: optional(
      day({ title: '更正日期', help: '信息不符后更正之日，没有则留空', example: '2011-04-01' }),
    ),
  },
  check: ({ result, falseName, falseAddress, falseIdentity }) =>
    (result === 'MISMATCH') === (falseName || falseAddress || falseIdentity)
      ? []
      : [{ property: 'result', message: '信息不符的要注明哪一项为假，其他结果三项都填“否”' }],
  key: (row) => row.number,
  upsert: (transaction, rows) => upsertRows(transaction, identityVerification, rows, ['number']),
};

/** Voluntary support (M-35). */
export const supportMeasures: Register<WithoutId<typeof supportMeasure>> = {
  name: 'support-measures',
  title: '帮扶措施登记表',
  basis: 'M-35',
  columns: {
    number: number('安扶〔2011〕0001号'),
    caseNumber: text({
      title: '帮教编号',
      help: '安置帮教登记簿中的编号',
      example: '安帮〔2011〕0001号',
      maxLength: 60,
    }),
    kind: code(
      { title: '帮扶类别', help: '扶心、扶困、扶技、扶业、扶学、促转变', example: '扶业' },
      codes.supportKind,
    ),
    offeredOn: day({ title: '告知日期', help: '告知之日', example: '2011-04-01' }),
    accepted: yesNo({ title: '是否接受', help: '自愿接受；谢绝不影响任何权利', example: '是' }),
  },
  key: (row) => row.number,
  upsert: (transaction, rows) => upsertRows(transaction, supportMeasure, rows, ['number']),
};
