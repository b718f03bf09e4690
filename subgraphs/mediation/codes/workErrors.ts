import type { UserErrorText } from '../../_kit/acts/userErrors.ts';

/** Why an act about subsidies, dossiers, reports, committees or books is not done, and what to do next. */
export const workErrors = {
  NOT_MEDIATED: {
    zh: '没有进行过调解的纠纷不发个案补贴。请核对纠纷。',
    en: 'There is no case subsidy where nothing was mediated. Check the dispute.',
  },
  DISPUTE_STILL_OPEN: {
    zh: '纠纷销号以后才能申报补贴。请先办结。',
    en: 'A subsidy is claimed when the dispute is off the ledger. Finish it first.',
  },
  ALREADY_CLAIMED: {
    zh: '一件纠纷只补贴一次，这件已经申报过。请查看已有的申报。',
    en: 'A dispute has one subsidy, and this one was claimed before. Look at that claim.',
  },
  NO_SUBSIDY_SCALE: {
    zh: '这一层级和难易程度还没有补贴标准。请司法局先公布标准。',
    en: 'There is no scale yet for this tier and difficulty. Let the bureau set one first.',
  },
  SAME_OFFICER: {
    zh: '申报、审核、批准、发放、评查要由不同的人办理。请交给没有经办过的人。',
    en: 'Claim, review, approval, payment and marking are for different people. Leave it to somebody who had no part in it.',
  },
  NO_BUDGET: {
    zh: '当年没有个案补贴预算。请先登记预算。',
    en: 'The year has no budget for case subsidies. Enter it first.',
  },
  BUDGET_EXCEEDED: {
    zh: '超出当年个案补贴预算，不能批准。请调整预算或不予批准。',
    en: 'This goes beyond the year’s budget for case subsidies. Have the budget changed, or reject it.',
  },
  AMOUNT_NOT_POSITIVE: {
    zh: '补贴标准要大于零。请核对金额。',
    en: 'A scale is more than nothing. Check the amount.',
  },
  NOT_A_TOWNSHIP_CENTRE: {
    zh: '月报由乡镇调解中心报送。请填写乡镇调解中心的编号。',
    en: 'Monthly reports come from township centres. Give the number of one.',
  },
  NOT_A_MONTH: {
    zh: '月份要写成 2011-03 的样子。请改正。',
    en: 'A month is written like 2011-03. Correct it.',
  },
  MONTH_NOT_OVER: {
    zh: '这个月还没有过完。请在月后报送。',
    en: 'This month is not over yet. Submit the report when it is.',
  },
  ALREADY_SUBMITTED: {
    zh: '这个月的月报已经报送。要更正请由县里退回后重报。',
    en: 'This month was reported already. To correct it, have it returned and submit it anew.',
  },
  COMMITTEE_SIZE: {
    zh: '调委会由三至九名委员组成。请调整人数。',
    en: 'A committee has three to nine members. Adjust their number.',
  },
  ONE_HEAD: {
    zh: '调委会设主任一人。请核对职务。',
    en: 'A committee has one head. Check the posts.',
  },
  NO_WOMAN: {
    zh: '调委会应当有妇女成员。请补选。',
    en: 'A committee has a woman among its members. Elect one.',
  },
  SHEET_INCOMPLETE: {
    zh: '检查表的每一项都要填写一次“达标”或“不达标”。请补齐。',
    en: 'Each item of the sheet is either met or not, and stands on it once. Complete it.',
  },
  ELECTION_TOO_EARLY: {
    zh: '当选日期早于现任委员的当选日期。请核对。',
    en: 'The election lies before that of the members in office. Check the day.',
  },
  NAME_MISSING: {
    zh: '请填写姓名或名称。',
    en: 'A name is missing. Fill it in.',
  },
  SECTOR_MISSING: {
    zh: '专业性调解组织要写明专业领域。请填写。',
    en: 'A specialised committee names its field. Fill it in.',
  },
  NO_SUCH_MEMBER: {
    zh: '该调委会没有这名在任委员。请核对编号。',
    en: 'The committee has no such member in office. Check the number.',
  },
  NO_SUCH_OFFICER: {
    zh: '花名册里没有这名在任信息员。请核对编号。',
    en: 'The roster has no such information officer in office. Check the number.',
  },
  NOT_A_VILLAGE_COMMITTEE: {
    zh: '信息员花名册由村（居）调委会保管。请改填村（居）调委会。',
    en: 'The roster of information officers is kept by the village committee. Name that one.',
  },
  GROUP_HAS_OFFICER: {
    zh: '该村民小组已有在任信息员。请先办理其离任或调整。',
    en: 'This villagers’ group has an information officer. Release or transfer that one first.',
  },
  ALREADY_SERVES_THERE: {
    zh: '该信息员已在这里任职。请改填另一个小组或另一个村。',
    en: 'The officer serves there already. Name another group or another village.',
  },
  TOPIC_MISSING: {
    zh: '登记要写明主题。请填写。',
    en: 'A line says what it was about. Fill it in.',
  },
  COUNT_NEGATIVE: {
    zh: '人数和件数不能小于零。请核对。',
    en: 'Numbers of people and of disputes are not below zero. Check them.',
  },
  NO_SUCH_ENTRY: {
    zh: '该调委会的登记簿里没有这一条，或已被更正。请核对编号。',
    en: 'The committee’s books have no such line, or it was corrected already. Check the number.',
  },
  BOOK_KEPT_BY_ACTS: {
    zh: '回访登记簿随回访自动登记。请办理回访。',
    en: 'The revisit register is kept by the revisits themselves. Enter a revisit.',
  },
  NOT_A_COUNTY: {
    zh: '补贴标准和预算按县设定。请填写县的区划代码。',
    en: 'Scales and budgets are a county’s. Give the code of a county.',
  },
  MARKS_OUT_OF_RANGE: {
    zh: '得分为 0 到 100，最多两位小数。请核对。',
    en: 'Marks go from 0 to 100 with two decimals at most. Check them.',
  },
} as const satisfies Record<string, UserErrorText>;
