import type { RowFault } from '../../_kit/register/register.ts';
import type { AssessmentConclusion, RiskAssessmentStatus, RiskReviewOutcome } from '../codes.ts';

/** What the rules look at in a line of the register of risk assessments. */
export interface RiskAssessmentRecord {
  readonly deciderCode: string;
  readonly authorCode: string;
  readonly approverCode: string;
  readonly openedOn: string;
  readonly concludedOn: string;
  readonly conclusion: AssessmentConclusion;
  readonly reviewDueOn: string | null;
  readonly reviewedOn: string | null;
  readonly reviewOutcome: RiskReviewOutcome | null;
}

/**
 * Faults between the columns of an assessment (M-63): who approves neither assesses nor decides, and what came of a decision
 * is known only where it was to be carried out, and after that.
 */
export function riskAssessmentFaults(row: RiskAssessmentRecord): RowFault[] {
  const { approverCode, concludedOn, conclusion, reviewDueOn, reviewedOn, reviewOutcome } = row;
  const isToBe = conclusion === 'IMPLEMENT';
  const faults: (RowFault | false)[] = [
    [row.authorCode, row.deciderCode].includes(approverCode) && {
      property: 'approverCode',
      message: '审批单位与评估单位或者拟决策单位相同，请核对',
    },
    concludedOn < row.openedOn && { property: 'concludedOn', message: '早于立项日期，请核对' },
    !isToBe &&
      reviewDueOn !== null && { property: 'reviewDueOn', message: '结论不是实施的不填实施后评估日期' },
    reviewDueOn !== null &&
      reviewDueOn <= concludedOn && { property: 'reviewDueOn', message: '要晚于结论日期，请核对' },
    !isToBe && reviewedOn !== null && { property: 'reviewedOn', message: '结论不是实施的不作实施后评估' },
    reviewedOn !== null &&
      reviewedOn < concludedOn && { property: 'reviewedOn', message: '早于结论日期，请核对' },
    (reviewedOn === null) !== (reviewOutcome === null) && {
      property: 'reviewOutcome',
      message: '完成实施后评估的要填写日期和结果，未完成的都留空',
    },
  ];
  return faults.filter((fault) => fault !== false);
}

/** Where an assessment in the register stands, and since when it is over; null while it is not. */
export function standingOf({ conclusion, concludedOn, reviewedOn }: RiskAssessmentRecord): {
  readonly status: RiskAssessmentStatus;
  readonly closedOn: string | null;
} {
  if (reviewedOn !== null) return { status: 'REVIEWED_AFTER', closedOn: reviewedOn };
  return { status: 'CONCLUDED', closedOn: conclusion === 'IMPLEMENT' ? null : concludedOn };
}
