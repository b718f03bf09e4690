import { upsertRows } from '../../_kit/register/upsert.ts';
import { code, day, money, text, type Register } from '../../_kit/register/register.ts';
import * as codes from '../codes.ts';
import { meansStandard, subsidyScale } from '../tables/index.ts';
import { place } from './columns.ts';

const validFrom = day({ title: '施行日期', help: '标准开始施行之日', example: '2022-01-01' });
const basis = text({
  title: '文号',
  help: '公布该标准的文件',
  example: '演示司发〔2021〕1号',
  maxLength: 120,
});

/** Standards of hardship as they were published (Legal Aid Law art. 34). */
export const meansStandards: Register<typeof meansStandard.$inferSelect> = {
  name: 'means-standards',
  title: '经济困难标准表',
  basis: 'R-LA-5',
  columns: {
    regionCode: place,
    validFrom,
    monthlyIncome: money({ title: '家庭人均月收入', help: '元，不高于此数为经济困难', example: '1000' }),
    basis,
  },
  key: (row) => `${row.regionCode}|${row.validFrom}`,
  upsert: (transaction, rows) => upsertRows(transaction, meansStandard, rows, ['regionCode', 'validFrom']),
};

/** Subsidy scales as they were published (Legal Aid Law art. 52). */
export const subsidyScales: Register<typeof subsidyScale.$inferSelect> = {
  name: 'subsidy-scales',
  title: '法律援助补贴标准表',
  basis: 'R-LA-16',
  columns: {
    regionCode: place,
    form: code(
      { title: '援助形式', help: '法律援助法第二十二条所列形式', example: '劳动争议调解与仲裁代理' },
      codes.legalAidForm,
    ),
    validFrom,
    amount: money({ title: '补贴金额', help: '元，每案', example: '1000' }),
    basis,
  },
  key: (row) => `${row.regionCode}|${row.form}|${row.validFrom}`,
  upsert: (transaction, rows) =>
    upsertRows(transaction, subsidyScale, rows, ['regionCode', 'form', 'validFrom']),
};
