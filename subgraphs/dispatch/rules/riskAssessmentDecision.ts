import { agreed, refused } from '../../_kit/acts/machine.ts';
import { startOfDay } from '../../_kit/deadlines/days.ts';
import {
  riskReturnGround,
  type AssessmentConclusion,
  type RiskMeasure,
  type RiskReturnGround,
  type RiskReviewOutcome,
} from '../codes.ts';
import { approversAct, authorsAct } from './riskAssessmentFacts.ts';

/** Why a report is returned. */
export interface RiskAssessmentReturnInput {
  readonly ground: RiskReturnGround;
}

/** The report is returned: the author may report again, analyse anew or hear more opinions before. */
export const giveBack = approversAct<RiskAssessmentReturnInput>({
  title: '退回评估报告',
  from: ['REPORT_WRITTEN'],
  decide: (_assessment, { ground }) =>
    agreed({ status: 'ANALYSED', set: { returnGround: ground }, note: riskReturnGround[ground] }),
});

/** The report is approved as it stands; what follows of it is the conclusion. */
export const approve = approversAct<object>({
  title: '审批评估报告',
  from: ['REPORT_WRITTEN'],
  decide: (_assessment, _input, at) => agreed({ status: 'APPROVED', set: { approvedOn: at.today } }),
});

/** The conclusion, what has to be done before the decision may be carried out, or when it is reviewed if it is. */
export interface RiskAssessmentConcludeInput {
  readonly conclusion: AssessmentConclusion;
  readonly demanded: readonly RiskMeasure[];
  readonly reviewOn?: string | null | undefined;
}

/**
 * The approving body concludes, so that who wants the decision does not judge it; the decision itself stays with the body
 * that takes it (art. 24). To implement is not possible against the law or while a high risk is out of control.
 */
export const conclude = approversAct<RiskAssessmentConcludeInput>({
  title: '作出评估结论',
  from: ['APPROVED'],
  decide: ({ answers, points }, { conclusion, demanded, reviewOn }, at) => {
    const isToBe = conclusion === 'IMPLEMENT';
    const reviewDueOn = reviewOn ?? null;
    if (isToBe && answers.some(({ question, answer }) => question === 'LEGALITY' && answer === 'NO'))
      return refused('NOT_LAWFUL', 'conclusion');
    if (isToBe && points.some(({ level, isControlled }) => level === 'HIGH' && !isControlled))
      return refused('RISK_NOT_CONTROLLED', 'conclusion');
    if (isToBe === demanded.length > 0) return refused('MEASURES_NEEDED', 'demanded');
    if (reviewDueOn === null ? isToBe : !isToBe || reviewDueOn <= at.today)
      return refused('REVIEW_DAY_NEEDED', 'reviewOn');
    return agreed({
      status: 'CONCLUDED',
      set: {
        ...{ conclusion, demanded: [...new Set(demanded)], reviewDueOn, concludedOn: at.today },
        closedOn: isToBe ? null : at.today,
      },
      deadlines: reviewDueOn === null ? [] : [{ start: 'M-63-REVIEW', at: startOfDay(reviewDueOn) }],
    });
  },
});

/** What came of the decision. */
export interface RiskAssessmentReviewInput {
  readonly outcome: RiskReviewOutcome;
}

/** Once the decision is carried out the author looks at what came of it. */
export const review = authorsAct<RiskAssessmentReviewInput>({
  title: '实施后评估',
  from: ['CONCLUDED'],
  decide: ({ conclusion }, { outcome }, at) =>
    conclusion === 'IMPLEMENT'
      ? agreed({
          status: 'REVIEWED_AFTER',
          set: { reviewOutcome: outcome, reviewedOn: at.today, closedOn: at.today },
          deadlines: [{ meet: 'M-63-REVIEW' }],
        })
      : refused('NOT_TO_BE_IMPLEMENTED'),
});
