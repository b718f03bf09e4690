import { code, day, integer, optional, text, type Register } from '../../_kit/register/register.ts';
import { upsertCases, type RegisterLine } from '../../_kit/register/upsertCases.ts';
import * as codes from '../codes.ts';
import { conditionsFault } from '../rules/alertMeasures.ts';
import { alertRule, alertRuleHistory } from '../tables/index.ts';
import { number, place, type WithoutId } from './columns.ts';

/** What follows from the other columns is in no register. */
type AlertRuleRow = Omit<WithoutId<typeof alertRule>, 'version' | 'status'>;

export const alertRules: Register<AlertRuleRow> = {
  name: 'alert-rules',
  title: '预警规则表',
  basis: 'M-60',
  columns: {
    number: number('YJ-990101-01'),
    regionCode: place,
    measure: code(
      { title: '监测事项', help: '只监测工作情况，不监测个人', example: '工程项目欠薪涉及人数' },
      codes.alertMeasure,
    ),
    level: code({ title: '预警等级', help: '达到起点时的等级', example: '蓝色（Ⅲ级）' }, codes.alertLevel),
    threshold: integer({ title: '起点', help: '达到多少时预警；人数不少于 5', example: '30' }),
    dutyRule: optional(
      text({
        title: '期限规则',
        help: '监测逾期天数时填写，其他留空',
        example: 'R-LI-17',
        maxLength: 60,
      }),
    ),
    category: optional(
      text({
        title: '纠纷类别代码',
        help: '监测反弹件数时填写，其他留空',
        example: 'FOREST_LAND',
        maxLength: 60,
      }),
    ),
    periodDays: optional(
      integer({ title: '统计天数', help: '监测反弹件数时填写 1 到 366，其他留空', example: '90' }),
    ),
    setOn: day({ title: '起用日期', help: '起用之日', example: '2011-01-10' }),
    endedOn: optional(day({ title: '停用日期', help: '在用则留空', example: '2015-12-31' })),
  },
  check: (row) => {
    const fault = conditionsFault(row);
    return fault ? [{ property: fault.field, message: codes.dispatchUserErrorCode[fault.code].zh }] : [];
  },
  key: (row) => row.number,
  upsert: (transaction, rows) => {
    const kept = rows.map((row) => ({ ...row, status: statusOf(row) }));
    return upsertCases(transaction, alertRule, alertRuleHistory, kept, linesOf);
  },
};

function statusOf({ endedOn }: AlertRuleRow): codes.AlertRuleStatus {
  return endedOn === null ? 'IN_FORCE' : 'ENDED';
}

function linesOf({ setOn, endedOn }: AlertRuleRow & { status: string }): RegisterLine[] {
  const set = { day: setOn, act: '设定预警规则', status: 'IN_FORCE' };
  return endedOn !== null ? [set, { day: endedOn, act: '停用预警规则', status: 'ENDED' }] : [set];
}
