import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../../_kit/database.ts';
import { code, optional, text, type Register, type UpsertResult } from '../../_kit/register/register.ts';
import { upsertReferring, upsertRows, upsertSound } from '../../_kit/register/upsert.ts';
import { upsertCases, type RegisterLine } from '../../_kit/register/upsertCases.ts';
import * as codes from '../codes.ts';
import { inspectionFaults } from '../rules/inspectionRecord.ts';
import {
  inspection,
  rectificationOrder,
  rectificationOrderHistory,
  seasonalCampaign,
} from '../tables/index.ts';
import { body, dayOf, number, ofProject, projectNumber, violations } from './columns.ts';
import { withRegion } from './unacted.ts';

/** A line of the book; what only acts bring about is not in it. */
type InspectionRow = Omit<typeof inspection.$inferSelect, 'violations' | 'recordedHere'> & {
  violations: codes.WageViolation[] | null;
};

/** The book of inspections (M-54); what was to be put right by a day becomes an order that can be acted on. */
export const inspections: Register<InspectionRow> = {
  name: 'inspections',
  title: '专项检查台账',
  basis: 'M-54',
  columns: {
    number: number('JC-2011-001'),
    projectNumber,
    campaign: code(
      { title: '检查类别', help: '日常、重点或四季专项检查', example: '夏收专项检查' },
      codes.inspectionCampaign,
    ),
    seasonalCampaignNumber: optional(
      text({
        title: '专项行动编号',
        help: '属于系统中已部署的专项行动时填写',
        example: '990101行动〔2011〕0001号',
        maxLength: 60,
      }),
    ),
    inspectingBodyCode: body('检查单位代码'),
    inspectedOn: dayOf('检查日期', '检查当日'),
    violations: optional(violations),
    rectification: optional(
      code({ title: '整改情况', help: '没有发现问题则留空', example: '已整改' }, codes.rectificationStatus),
    ),
    rectifyBy: optional(dayOf('整改期限', '没有限期整改则留空')),
    rectifiedOn: optional(dayOf('整改完成日期', '未完成则留空')),
  },
  check: (row) => inspectionFaults(row),
  key: (row) => row.number,
  upsert: (transaction, rows) =>
    upsertReferring(
      transaction,
      rows,
      [
        ofProject(),
        {
          ...{ table: seasonalCampaign, column: seasonalCampaign.number, title: '专项行动' },
          property: 'seasonalCampaignNumber',
          of: (row) => row.seasonalCampaignNumber,
        },
      ],
      (known) => upsertInspections(transaction, known),
    ),
};

const keptHere = '该检查已在系统中记录或其整改已在系统中办理，登记簿不能再改动它；请从文件中删去这一行';
const orderStands = '该检查已有限期整改，不能改为没有限期整改；请在系统中办理';

/** Writes inspections and the orders of those that have one; what an act has touched is kept here. */
async function upsertInspections(
  transaction: Transaction,
  rows: readonly InspectionRow[],
): Promise<UpsertResult> {
  const numbers = rows.map((row) => row.number);
  const recorded = await transaction
    .select({ number: inspection.number })
    .from(inspection)
    .where(and(eq(inspection.recordedHere, true), inArray(inspection.number, numbers)));
  const ordered = await transaction
    .select({ number: rectificationOrder.number })
    .from(rectificationOrder)
    .where(inArray(rectificationOrder.number, numbers));
  const here = new Set(recorded.map((row) => row.number));
  const withOrder = new Set(ordered.map((row) => row.number));
  return upsertSound(
    rows,
    (row) => {
      if (here.has(row.number)) return { property: 'number', message: keptHere };
      return withOrder.has(row.number) && orderOf(row) === null
        ? { property: 'rectification', message: orderStands }
        : null;
    },
    async (fresh) => {
      const orders = fresh.map(orderOf).filter((order) => order !== null);
      if (orders.length > 0) {
        await upsertCases(
          transaction,
          rectificationOrder,
          rectificationOrderHistory,
          await withRegion(transaction, orders),
          orderLines,
        );
      }
      return upsertRows(
        transaction,
        inspection,
        fresh.map((row) => ({ ...row, violations: row.violations ?? [] })),
        ['number'],
      );
    },
  );
}

type OrderRow = ReturnType<typeof orderWith>;

function orderWith(row: InspectionRow, status: codes.RectificationOrderStatus, rectifyBy: string) {
  const { inspectedOn, rectifiedOn, inspectingBodyCode, campaign } = row;
  return {
    ...{ number: row.number, projectNumber: row.projectNumber, campaign, inspectingBodyCode },
    ...{ status, violations: row.violations ?? [], issuedOn: inspectedOn, rectifyBy, rectifiedOn },
  };
}

/** The order that a line of the book tells of; null when nothing was ordered. */
function orderOf(row: InspectionRow): OrderRow | null {
  const { rectification, rectifyBy } = row;
  if (rectification === null || rectification === 'ON_THE_SPOT' || rectifyBy === null) return null;
  return orderWith(row, rectification, rectifyBy);
}

function orderLines({ status, issuedOn, rectifyBy, rectifiedOn }: OrderRow): RegisterLine[] {
  const issued = { day: issuedOn, act: codes.rectificationOrderStatus.ISSUED, status: 'ISSUED' };
  if (status === 'ISSUED') return [issued];
  return [issued, { day: rectifiedOn ?? rectifyBy, act: codes.rectificationOrderStatus[status], status }];
}
