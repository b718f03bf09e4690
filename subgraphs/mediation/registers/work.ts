import { upsertReferring, upsertRows } from '../../_kit/register/upsert.ts';
import { upsertCases, type RegisterLine } from '../../_kit/register/upsertCases.ts';
import {
  code,
  column,
  day,
  integer,
  money,
  optional,
  text,
  type Register,
} from '../../_kit/register/register.ts';
import * as codes from '../codes.ts';
import { budget, dispute, dossierReview, registerEntry, subsidy, subsidyHistory } from '../tables/index.ts';
import { committeeNumber, earlierThan, number, place } from './columns.ts';
import { inCommittee } from './inCommittee.ts';

type EntryRow = Omit<typeof registerEntry.$inferSelect, 'id' | 'book' | 'corrects'>;
type SubsidyRow = Omit<
  typeof subsidy.$inferSelect,
  'id' | 'version' | 'claimedBy' | 'reviewedBy' | 'approvedBy'
>;

const disputeNumber = text({
  title: '调解编号',
  help: '纠纷调解登记簿中的编号',
  example: '安调〔2011〕0001号',
  maxLength: 60,
});
const year = integer({ title: '年份', help: '四位年份', example: '2011', min: 1949, max: 2100 });
const attendance = integer({ title: '参加人数', help: '人数', example: '20' });
const findings = integer({ title: '发现纠纷数', help: '本次排查发现的纠纷数', example: '2' });

/** What only some of the books keep. */
type Particular = 'attendance' | 'findings' | 'disputeNumber';
type Columns = Register<EntryRow>['columns'];

/** One of the books that are kept besides the mediation register (M-08), with the columns that only it keeps. */
function book(
  kept: codes.RegisterBook,
  name: string,
  basis: string,
  particular: Partial<Pick<Columns, Particular>>,
) {
  const register: Register<Omit<EntryRow, Particular>> = {
    name,
    title: codes.registerBook[kept],
    basis,
    columns: {
      number: number('XX-1-20110110'),
      heldOn: day({ title: '日期', help: '当日', example: '2011-01-10' }),
      committeeNumber,
      regionCode: place,
      topic: text({ title: '主题', help: '学习、宣传、排查或回访的内容', example: '人民调解法学习' }),
      ...particular,
      outcome: optional(text({ title: '结果', help: '结果或说明', example: '已记录', maxLength: 2000 })),
    },
    key: (row) => row.number,
    upsert: (transaction, rows) =>
      inCommittee(transaction, rows, (known) =>
        upsertRows(
          transaction,
          registerEntry,
          known.map((row) => ({ ...row, book: kept })),
          ['number'],
        ),
      ),
  };
  return register;
}

export const books = [
  book('STUDY_MINUTES', 'study-minutes', 'M-08', { attendance: optional(attendance) }),
  book('PUBLICITY_REGISTER', 'publicity-register', 'M-08', { attendance: optional(attendance) }),
  book('SWEEP_REGISTER', 'sweep-register', 'M-05', { findings }),
  book('REVISIT_REGISTER', 'revisit-register', 'M-11', { disputeNumber }),
];

/** The mediation budget by purpose (F2-10). */
export const budgets: Register<typeof budget.$inferSelect> = {
  name: 'budgets',
  title: '调解经费预算表',
  basis: 'F2-10',
  columns: {
    regionCode: place,
    year,
    purpose: code({ title: '用途', help: '经费用途', example: '个案补贴' }, codes.budgetPurpose),
    amount: money({ title: '金额', help: '元，可写万元', example: '10万元' }),
  },
  key: (row) => `${row.regionCode}|${row.year}|${row.purpose}`,
  upsert: (transaction, rows) => upsertRows(transaction, budget, rows, ['regionCode', 'year', 'purpose']),
};

/** Case subsidies, one per dispute (M-14). */
export const subsidies: Register<SubsidyRow> = {
  name: 'subsidies',
  title: '个案补贴发放表',
  basis: 'M-14',
  columns: {
    number: number('BT-2011-001'),
    disputeNumber,
    regionCode: place,
    status: code(
      { title: '状态', help: '已申报、已审核、已批准、未批准、已发放', example: '已发放' },
      codes.mediationSubsidyStatus,
    ),
    amount: money({ title: '金额', help: '元', example: '200' }),
    claimedOn: day({ title: '申报日期', help: '申报当日', example: '2011-02-02' }),
    paidOn: optional(day({ title: '发放日期', help: '未发放则留空', example: '2011-02-20' })),
  },
  check: (row) => [
    ...((row.status === 'PAID') === (row.paidOn !== null)
      ? []
      : [{ property: 'paidOn', message: '已发放的要有发放日期，未发放的要留空' }]),
    ...earlierThan(row, 'claimedOn', '申报日期', ['paidOn']),
  ],
  key: (row) => row.number,
  upsert: (transaction, rows) =>
    upsertReferring(
      transaction,
      rows,
      [
        {
          table: dispute,
          column: dispute.number,
          property: 'disputeNumber',
          of: (row) => row.disputeNumber,
          title: '纠纷调解登记簿',
        },
      ],
      (known) => upsertCases(transaction, subsidy, subsidyHistory, known, linesOf),
    ),
};

function linesOf({ claimedOn, paidOn }: SubsidyRow): RegisterLine[] {
  return [
    { day: claimedOn, act: '申报补贴', status: 'CLAIMED' },
    ...(paidOn ? [{ day: paidOn, act: '发放补贴', status: 'PAID' }] : []),
  ];
}

/** The city's yearly review of dossiers (M-15, F1-29). */
export const dossierReviews: Register<typeof dossierReview.$inferSelect> = {
  name: 'dossier-reviews',
  title: '卷宗评查结果表',
  basis: 'M-15',
  columns: {
    organizationCode: text({
      title: '机构代码',
      help: '司法所代码',
      example: '1299010200020100XX',
      maxLength: 40,
    }),
    regionCode: place,
    year,
    score: column({ title: '得分', help: '0 到 100，最多两位小数', example: '96.50' }, (cell) =>
      /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/.test(cell)
        ? { ok: true, value: Number(cell).toFixed(2) }
        : { ok: false, message: '请填写 0 到 100 的分数，最多两位小数' },
    ),
    cityRank: integer({ title: '全市名次', help: '名次', example: '3', min: 1 }),
  },
  key: (row) => `${row.organizationCode}|${row.year}`,
  upsert: (transaction, rows) => upsertRows(transaction, dossierReview, rows, ['organizationCode', 'year']),
};
