import { pgEnum } from 'drizzle-orm/pg-core';
import { codesOf } from '../../_kit/database.ts';
import * as codes from '../codes.ts';

export const disputeKindType = pgEnum('dispute_kind', codesOf(codes.disputeKind));
export const disputeStatusType = pgEnum('dispute_status', codesOf(codes.disputeStatus));
export const disputeResultType = pgEnum('dispute_result', codesOf(codes.disputeResult));
export const disputeOriginType = pgEnum('dispute_origin', codesOf(codes.disputeOrigin));
export const disputeDifficultyType = pgEnum('dispute_difficulty', codesOf(codes.disputeDifficulty));
export const mediationMethodType = pgEnum('mediation_method', codesOf(codes.mediationMethod));
export const mediationTierType = pgEnum('mediation_tier', codesOf(codes.mediationTier));
export const committeeKindType = pgEnum('committee_kind', codesOf(codes.committeeKind));
export const mediatorEmploymentType = pgEnum('mediator_employment', codesOf(codes.mediatorEmployment));
export const committeePostType = pgEnum('committee_post', codesOf(codes.committeePost));
export const registerBookType = pgEnum('register_book', codesOf(codes.registerBook));
export const budgetPurposeType = pgEnum('budget_purpose', codesOf(codes.budgetPurpose));
export const subsidyStatusType = pgEnum('subsidy_status', codesOf(codes.mediationSubsidyStatus));
export const agreementFormType = pgEnum('agreement_form', codesOf(codes.agreementForm));
export const escalationModeType = pgEnum('escalation_mode', codesOf(codes.disputeEscalationMode));
export const escalationStatusType = pgEnum('escalation_status', codesOf(codes.disputeEscalationStatus));
export const performanceType = pgEnum('agreement_performance', codesOf(codes.agreementPerformance));
export const satisfactionType = pgEnum('dispute_satisfaction', codesOf(codes.disputeSatisfaction));
export const policeReportGroundType = pgEnum('police_report_ground', codesOf(codes.policeReportGround));
export const dossierItemType = pgEnum('dossier_item', codesOf(codes.mediationDossierItem));
export const confirmationStatusType = pgEnum(
  'confirmation_status',
  codesOf(codes.judicialConfirmationStatus),
);
export const subsidyScaleStatusType = pgEnum('subsidy_scale_status', codesOf(codes.subsidyScaleStatus));
export const dossierStatusType = pgEnum('dossier_status', codesOf(codes.mediationDossierStatus));
export const reportStatusType = pgEnum('report_status', codesOf(codes.mediationReportStatus));
export const committeeStatusType = pgEnum('committee_status', codesOf(codes.mediationCommitteeStatus));
export const mediatorDisciplineType = pgEnum('mediator_discipline_kind', codesOf(codes.mediatorDiscipline));
export const mediatorBreachType = pgEnum('mediator_breach', codesOf(codes.mediatorBreach));
export const committeeStandardType = pgEnum('committee_standard', codesOf(codes.committeeStandard));
