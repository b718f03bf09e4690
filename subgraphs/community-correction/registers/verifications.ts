import { upsertRows } from '../../_kit/register/upsert.ts';
import { code, day, optional, yesNo, type Register } from '../../_kit/register/register.ts';
import * as codes from '../codes.ts';
import { verificationFaults } from '../rules/records.ts';
import { identityVerification } from '../tables/index.ts';
import { isMinor, number, place, type WithoutId } from './columns.ts';

const isFalse = (title: string) => yesNo({ title, help: '是、否', example: '否' });

/** Checks of the basic data of persons in custody (M-33): the outcome, not the file. */
export const identityVerifications: Register<Omit<WithoutId<typeof identityVerification>, 'caseId'>> = {
  name: 'identity-verifications',
  title: '服刑人员信息核查登记表',
  basis: 'M-33',
  columns: {
    number: number('安核〔2011〕0001号'),
    regionCode: place('户籍地', '居住地'),
    isMinor,
    result: code(
      { title: '核查结果', help: '待核查、已核实、查无此人、信息不符', example: '已核实' },
      codes.verificationResult,
    ),
    falseName: isFalse('假姓名'),
    falseAddress: isFalse('假地址'),
    falseIdentity: isFalse('假身份'),
    checkedOn: day({ title: '核查日期', help: '核查之日', example: '2011-03-01' }),
    resolvedOn: optional(
      day({ title: '更正日期', help: '信息不符、查无此人后更正之日，没有则留空', example: '2011-04-01' }),
    ),
  },
  check: verificationFaults,
  key: (row) => row.number,
  upsert: (transaction, rows) => upsertRows(transaction, identityVerification, rows, ['number']),
};
