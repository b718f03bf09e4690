import { upsertCases, type RegisterLine } from '../../_kit/register/upsertCases.ts';
import { code, day, optional, type Register } from '../../_kit/register/register.ts';
import * as codes from '../codes.ts';
import { reintegrationFaults } from '../rules/records.ts';
import { reintegrationCase, reintegrationCaseHistory } from '../tables/index.ts';
import { isMinor, name, number, place, responsible, type WithoutId } from './columns.ts';

type CaseRow = WithoutId<typeof reintegrationCase>;

/** The sixth of the six books (M-08), one line a person. */
export const reintegrationCases: Register<CaseRow> = {
  name: 'reintegration-register',
  title: '安置帮教登记簿',
  basis: 'M-08',
  columns: {
    number: number('安帮〔2011〕0001号'),
    regionCode: place('居住地', '户籍地'),
    name,
    isMinor,
    status: code({ title: '状态', help: '办理状态', example: '帮扶中' }, codes.reintegrationStatus),
    responsibleOrganizationCode: responsible,
    openedOn: day({ title: '登记日期', help: '登记之日', example: '2011-03-01' }),
    releasedOn: optional(day({ title: '释放日期', help: '未释放则留空', example: '2011-03-10' })),
    handedOverOn: optional(day({ title: '衔接日期', help: '未衔接则留空', example: '2011-03-10' })),
    reoffendedOn: optional(day({ title: '重新犯罪日期', help: '没有则留空', example: '2011-09-01' })),
    closedOn: optional(
      day({ title: '终止日期', help: '本人谢绝或者期满之日；未终止则留空', example: '2011-12-01' }),
    ),
  },
  check: reintegrationFaults,
  key: (row) => row.number,
  upsert: (transaction, rows) =>
    upsertCases(transaction, reintegrationCase, reintegrationCaseHistory, rows, caseLines),
};

/** What a line of the register tells of the past, oldest first. */
function caseLines({ status, openedOn, releasedOn, handedOverOn, closedOn }: CaseRow): RegisterLine[] {
  const released = releasedOn !== null && releasedOn <= openedOn;
  const registered = codes.beforeRelease.includes(status)
    ? status
    : released
      ? 'SUPPORT_OFFERED'
      : 'PRE_RELEASE';
  const lines: RegisterLine[] = [
    { day: openedOn, act: '登记', status: registered },
    ...(handedOverOn === null ? [] : [{ day: handedOverOn, act: '衔接', status: 'HANDED_OVER' }]),
    ...(closedOn === null ? [] : [{ day: closedOn, act: codes.reintegrationStatus[status], status }]),
  ];
  return lines.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
