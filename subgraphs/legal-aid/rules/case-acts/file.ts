import { agreed, refused } from '../../../_kit/acts/machine.ts';
import type { AidQualityGrade } from '../../codes.ts';
import { says, type Noted } from '../application-acts/facts.ts';
import type { Reasoned } from './assignment.ts';
import { decideWhose, worksOnIt, type CaseAct, type CaseFacts } from './facts.ts';

/** The file is handed in (R-LA-15). */
export const submitFile: CaseAct<Noted> = {
  title: '交卷',
  by: worksOnIt,
  from: ['CONCLUDED', 'TERMINATED'],
  decide: (of, { note }, at) => {
    const whose = decideWhose(of, at);
    if (!whose.ok) return whose;
    if (of.objection === 'RAISED') return refused('OBJECTION_OPEN');
    return agreed({
      status: 'FILE_SUBMITTED',
      set: { fileSubmittedOn: at.today },
      deadlines: [{ meet: 'R-LA-15-SUBMIT' }, { start: 'R-LA-15-REVIEW' }],
      note: note ?? null,
    });
  },
};

/** The file is complete (R-LA-15). */
export const reviewFile: CaseAct<Noted> = {
  title: '审卷',
  by: ['REVIEWER'],
  from: ['FILE_SUBMITTED'],
  decide: ({ assignee }, { note }, at) =>
    assignee === at.subject
      ? refused('REVIEWS_OWN_WORK')
      : agreed({
          status: 'FILE_REVIEWED',
          set: { fileReviewedOn: at.today },
          deadlines: [{ meet: 'R-LA-15-REVIEW' }],
          note: note ?? null,
        }),
};

/** The file goes back to be completed; thirty days start anew (our reading). */
export const returnFile: CaseAct<Reasoned> = {
  title: '退回案卷',
  by: ['REVIEWER'],
  from: ['FILE_SUBMITTED'],
  decide: ({ assignee, terminationGround }, { reasons }, at) => {
    if (assignee === at.subject) return refused('REVIEWS_OWN_WORK');
    if (!says(reasons)) return refused('REASONS_MISSING', 'reasons');
    return agreed({
      status: terminationGround === null ? 'CONCLUDED' : 'TERMINATED',
      set: { fileSubmittedOn: null },
      deadlines: [{ meet: 'R-LA-15-REVIEW' }, { start: 'R-LA-15-SUBMIT' }],
      note: reasons,
    });
  },
};

/** What a review of the work found. */
export interface ReviewQualityInput {
  readonly grade: AidQualityGrade;
  readonly findings: string;
}

/** The work is graded by somebody who did not do it (M-24, R-LA-17). */
export const reviewQuality: CaseAct<ReviewQualityInput> = {
  title: '质量评查',
  by: ['QUALITY_REVIEWER'],
  from: ['FILE_REVIEWED', 'SUBSIDY_PAID', 'ARCHIVED'],
  decide: ({ assignee, qualityGrade }, { grade, findings }, at) => {
    if (assignee === at.subject) return refused('REVIEWS_OWN_WORK');
    if (qualityGrade !== null) return refused('GRADED_ALREADY');
    if (!says(findings)) return refused('REASONS_MISSING', 'findings');
    return agreed({ set: { qualityGrade: grade, qualityReviewedOn: at.today }, note: findings });
  },
};

/** The subsidy is fixed by the scale that holds for form, place and day of the end; one for each case (R-LA-16). */
export const approveSubsidy: CaseAct<Noted, CaseFacts & { readonly scale: string | null }> = {
  title: '核定补贴',
  by: ['AGENCY_HEAD'],
  from: ['FILE_REVIEWED'],
  decide: ({ assignee, subsidyApprovedOn, subsidyPaidOn, scale }, { note }, at) => {
    if (assignee === at.subject) return refused('REVIEWS_OWN_WORK');
    if (subsidyApprovedOn !== null || subsidyPaidOn !== null) return refused('SUBSIDY_APPROVED_ALREADY');
    if (scale === null) return refused('NO_SUBSIDY_SCALE');
    return agreed({
      set: { subsidyAmount: scale, subsidyApprovedOn: at.today, subsidyApprovedBy: at.subject },
      note: note ?? null,
    });
  },
};

/** The subsidy is paid by somebody else than who approved it. */
export const paySubsidy: CaseAct<Noted> = {
  title: '发放补贴',
  by: ['FINANCE_OFFICER'],
  from: ['FILE_REVIEWED'],
  decide: ({ subsidyApprovedOn, subsidyApprovedBy }, { note }, at) => {
    if (subsidyApprovedOn === null) return refused('SUBSIDY_NOT_APPROVED');
    if (subsidyApprovedBy === at.subject) return refused('APPROVED_BY_YOU');
    return agreed({ status: 'SUBSIDY_PAID', set: { subsidyPaidOn: at.today }, note: note ?? null });
  },
};

/** The file is put away: after the subsidy, or without one where none is due. */
export const archive: CaseAct<Noted> = {
  title: '归档',
  by: ['REVIEWER'],
  from: ['FILE_REVIEWED', 'SUBSIDY_PAID'],
  decide: ({ subsidyApprovedOn, subsidyPaidOn }, { note }, at) =>
    subsidyApprovedOn !== null && subsidyPaidOn === null
      ? refused('SUBSIDY_UNPAID')
      : agreed({ status: 'ARCHIVED', set: { archivedOn: at.today }, note: note ?? null }),
};
