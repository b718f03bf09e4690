import { eq, inArray } from 'drizzle-orm';
import { invariant, type Transaction } from '../../_kit/database.ts';
import { upsertByKey } from '../../_kit/register/upsert.ts';
import { type RegisterLine } from '../../_kit/register/upsertCases.ts';
import { code, day, optional, type Register } from '../../_kit/register/register.ts';
import * as codes from '../codes.ts';
import type { Petition } from '../models.ts';
import { leaderCaseFaults } from '../rules/leaderCaseRecord.ts';
import { leaderCase, leaderCaseHistory } from '../tables/index.ts';
import { leaderPost, number, petitionNumber } from './columns.ts';
import { appendHistory, petitionsNamed } from './petitionHistory.ts';
import { upsertSound } from '../../_kit/register/upsert.ts';
import type { RegisteredLeaderCase } from './rows.ts';

/** The book of leaders' cases (M-42): it binds the official, by post, and names no petitioner. */
export const leaderCases: Register<RegisteredLeaderCase> = {
  name: 'leader-cases',
  title: '领导包案台账',
  basis: 'M-42',
  columns: {
    number: number('安包〔2011〕001号'),
    petitionNumber,
    leaderPost: leaderPost('包案领导职务'),
    status: code(
      { title: '状态', help: '已包案、办理中、已化解、已销号', example: '办理中' },
      codes.leaderCaseStatus,
    ),
    assignedOn: day({ title: '包案日期', help: '确定包案之日', example: '2011-04-20' }),
    resolvedOn: optional(day({ title: '化解日期', help: '未化解则留空', example: '2011-06-30' })),
    closedOn: optional(day({ title: '销号日期', help: '未销号则留空', example: '2011-07-15' })),
  },
  check: leaderCaseFaults,
  key: (row) => row.number,
  upsert: async (transaction, rows) => {
    const petitions = await petitionsNamed(transaction, rows);
    const acted = await actedOn(transaction, rows);
    return upsertSound(
      rows,
      ({ number: own, petitionNumber: wanted }) => {
        if (acted.has(own)) return { property: 'number', message: keptHere };
        return petitions.has(wanted)
          ? null
          : {
              property: 'petitionNumber',
              message: `信访事项登记簿里没有 ${wanted}，请核对编号或先导入信访事项登记簿`,
            };
      },
      async (sound) =>
        appendHistory(
          transaction,
          sound,
          await upsertByKey(transaction, leaderCase, placed(sound, petitions), ['number']),
          petitions,
          leaderCaseLines,
          '领导包案台账更正',
        ),
    );
  },
};

const keptHere = '该包案已在系统中办理，台账不能再改动它；请在系统中办理，或从文件中删去这一行';

/** The rows with the region of their petition, by which acts find them. */
function placed(rows: readonly RegisteredLeaderCase[], petitions: ReadonlyMap<string, Petition>) {
  return rows.map((row) => ({
    ...row,
    regionCode: invariant(petitions.get(row.petitionNumber), 'a sound row has its petition').regionCode,
  }));
}

/** The numbers among the rows whose case was acted on in the hub. */
async function actedOn(
  transaction: Transaction,
  rows: readonly RegisteredLeaderCase[],
): Promise<ReadonlySet<string>> {
  const found = await transaction
    .selectDistinct({ number: leaderCase.number })
    .from(leaderCase)
    .innerJoin(leaderCaseHistory, eq(leaderCaseHistory.caseId, leaderCase.id))
    .where(
      inArray(
        leaderCase.number,
        rows.map((row) => row.number),
      ),
    );
  return new Set(found.map((row) => row.number));
}

/** A leader's charge stands beside the state of the petition and leaves it as it is. */
function leaderCaseLines(row: RegisteredLeaderCase, { status }: Petition): RegisterLine[] {
  const lines = [{ day: row.assignedOn, act: `领导包案（${row.leaderPost}）`, status }];
  if (row.resolvedOn !== null) lines.push({ day: row.resolvedOn, act: '包案化解', status });
  if (row.closedOn !== null) lines.push({ day: row.closedOn, act: '包案销号', status });
  return lines;
}
