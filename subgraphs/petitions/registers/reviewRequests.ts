import type { Transaction } from '../../_kit/database.ts';
import { inArray } from 'drizzle-orm';
import { upsertByKey } from '../../_kit/register/upsert.ts';
import { type RegisterLine } from '../../_kit/register/upsertCases.ts';
import { code, day, integer, optional, type Register, type RowFault } from '../../_kit/register/register.ts';
import * as codes from '../codes.ts';
import type { Petition, ReviewRequest } from '../models.ts';
import { reviewFaults } from '../rules/reviewRecord.ts';
import { reviewRequest } from '../tables/index.ts';
import { bodyCode, number, petitionNumber } from './columns.ts';
import { actedOn, appendHistory, petitionsNamed } from './petitionHistory.ts';
import { writeReviewDeadlines } from './reviewDeadlines.ts';
import { upsertSound } from '../../_kit/register/upsert.ts';

type ReviewRow = Omit<ReviewRequest, 'id'>;

/** The register of reviews and final reviews (M-41), one line a request. */
export const reviewRequests: Register<ReviewRow> = {
  name: 'review-requests',
  title: '复查复核登记簿',
  basis: 'M-41',
  columns: {
    number: number('安复〔2011〕001号'),
    petitionNumber,
    stage: code({ title: '阶段', help: '复查或复核', example: '复查' }, codes.reviewStage),
    status: code({ title: '状态', help: '已申请、已答复、已终结', example: '已答复' }, codes.reviewStatus),
    reviewingBodyCode: bodyCode('复查复核机关代码', '复查或复核的机关'),
    requestedOn: day({ title: '申请日期', help: '收到申请之日', example: '2011-03-01' }),
    answeredOn: optional(
      day({ title: '答复日期', help: '书面答复之日，尚未答复则留空', example: '2011-03-26' }),
    ),
    outcome: optional(
      code({ title: '结论', help: '维持、变更、撤销；尚未答复则留空', example: '维持' }, codes.reviewOutcome),
    ),
    hearingDays: integer({
      title: '听证占用天数',
      help: '听证所需时间不计入期限，没有听证填 0',
      example: '0',
      max: 365,
    }),
  },
  check: reviewFaults,
  key: (row) => row.number,
  upsert: async (transaction, rows) => {
    const petitions = await petitionsNamed(transaction, rows);
    const acted = await actedOn(transaction, petitions);
    const faults = faultsOf(rows, petitions, await standingStages(transaction, rows));
    return upsertSound(
      rows,
      (row) =>
        acted.has(row.petitionNumber)
          ? { property: 'petitionNumber', message: keptHere(row.petitionNumber) }
          : (faults.get(row) ?? null),
      async (sound) => {
        const keys = await upsertByKey(transaction, reviewRequest, sound, ['number']);
        await writeReviewDeadlines(transaction, sound, keys, petitions);
        return appendHistory(transaction, sound, keys, petitions, reviewLines, '复查复核登记簿更正');
      },
    );
  },
};

const keptHere = (number: string): string =>
  `${number} 已在系统中办理，复查复核登记簿不能再改动它；请在系统中办理，或从文件中删去这一行`;

type Stage = Pick<ReviewRow, 'petitionNumber' | 'stage'>;
const stageKey = ({ petitionNumber: of, stage }: Stage): string => `${of}|${stage}`;

/** The number of the request that already holds each stage of the named petitions. */
async function standingStages(
  transaction: Transaction,
  rows: readonly ReviewRow[],
): Promise<Map<string, string>> {
  const numbers = [...new Set(rows.map((row) => row.petitionNumber))];
  const standing = await transaction
    .select()
    .from(reviewRequest)
    .where(inArray(reviewRequest.petitionNumber, numbers));
  return new Map(standing.map((row) => [stageKey(row), row.number]));
}

/** Reviews are judged before final reviews, wherever they stand in the file: the one opens the way to the other. */
function faultsOf(
  rows: readonly ReviewRow[],
  petitions: ReadonlyMap<string, Petition>,
  standing: ReadonlyMap<string, string>,
): Map<ReviewRow, RowFault> {
  const holders = new Map(standing);
  const faults = new Map<ReviewRow, RowFault>();
  const isFinal = ({ stage }: ReviewRow): boolean => stage === 'FINAL_REVIEW';
  for (const row of [...rows.filter((each) => !isFinal(each)), ...rows.filter(isFinal)]) {
    const fault = faultOf(row, petitions.get(row.petitionNumber), holders);
    if (fault) faults.set(row, fault);
    else holders.set(stageKey(row), row.number);
  }
  return faults;
}

function faultOf(
  row: ReviewRow,
  of: Petition | undefined,
  holders: ReadonlyMap<string, string>,
): RowFault | null {
  const stage = codes.reviewStage[row.stage];
  const opinion = of?.opinionIssuedOn ?? null;
  if (!of) {
    return {
      property: 'petitionNumber',
      message: `信访事项登记簿里没有 ${row.petitionNumber}，请核对编号或先导入信访事项登记簿`,
    };
  }
  if (opinion === null) {
    return {
      property: 'petitionNumber',
      message: `${row.petitionNumber} 尚未出具处理意见，不能${stage}，请核对`,
    };
  }
  if (row.requestedOn < opinion) {
    return { property: 'requestedOn', message: `申请日期早于处理意见日期（${opinion}），请核对` };
  }
  const holder = holders.get(stageKey(row));
  if (holder !== undefined && holder !== row.number) {
    return { property: 'stage', message: `${row.petitionNumber} 的${stage}已登记为 ${holder}，请核对编号` };
  }
  const reviewed = holders.has(stageKey({ ...row, stage: 'REVIEW' }));
  return row.stage === 'FINAL_REVIEW' && !reviewed
    ? { property: 'stage', message: `${row.petitionNumber} 没有复查记录，不能复核，请先登记复查` }
    : null;
}

function reviewLines({ stage, requestedOn, answeredOn }: ReviewRow): RegisterLine[] {
  const final = stage === 'FINAL_REVIEW';
  const title = codes.reviewStage[stage];
  const lines: RegisterLine[] = [
    {
      day: requestedOn,
      act: `申请${title}`,
      status: final ? 'FINAL_REVIEW_REQUESTED' : 'REVIEW_REQUESTED',
    },
  ];
  if (answeredOn !== null) {
    lines.push({ day: answeredOn, act: `${title}答复`, status: final ? 'FINALLY_REVIEWED' : 'REVIEWED' });
  }
  return lines;
}
