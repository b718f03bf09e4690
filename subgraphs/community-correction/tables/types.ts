import { pgEnum } from 'drizzle-orm/pg-core';
import { codesOf } from '../../_kit/database.ts';
import * as codes from '../codes.ts';

export const correctionKindType = pgEnum('correction_kind', codesOf(codes.correctionKind));
export const correctionStatusType = pgEnum('correction_status', codesOf(codes.correctionStatus));
export const supervisionClassType = pgEnum('supervision_class', codesOf(codes.supervisionClass));
export const correctionSanctionType = pgEnum('correction_sanction_kind', codesOf(codes.correctionSanction));
export const trackingGroundType = pgEnum('tracking_ground', codesOf(codes.trackingGround));
export const reintegrationStatusType = pgEnum('reintegration_status', codesOf(codes.reintegrationStatus));
export const handoverStatusType = pgEnum('handover_status', codesOf(codes.handoverStatus));
export const verificationResultType = pgEnum('verification_result', codesOf(codes.verificationResult));
export const supportKindType = pgEnum('support_kind', codesOf(codes.supportKind));

export const noticeRecipientType = pgEnum('notice_recipient', codesOf(codes.correctionNoticeRecipient));
export const noticeCauseType = pgEnum('notice_cause', codesOf(codes.correctionNoticeCause));
export const groupRoleType = pgEnum('group_role', codesOf(codes.correctionGroupRole));
export const planTaskKindType = pgEnum('plan_task_kind', codesOf(codes.correctionTaskKind));
export const reportKindType = pgEnum('report_kind', codesOf(codes.correctionReportKind));
export const leaveReasonType = pgEnum('leave_reason', codesOf(codes.correctionLeaveReason));
export const leaveStatusType = pgEnum('leave_status', codesOf(codes.correctionLeaveStatus));
export const moveStatusType = pgEnum('move_status', codesOf(codes.correctionMoveStatus));
export const sanctionGroundType = pgEnum('sanction_ground', codesOf(codes.correctionSanctionGround));
export const proposalStatusType = pgEnum('proposal_status', codesOf(codes.sanctionProposalStatus));
export const trackingProposalStatusType = pgEnum(
  'tracking_proposal_status',
  codesOf(codes.trackingProposalStatus),
);
export const classDecisionStatusType = pgEnum('class_decision_status', codesOf(codes.classDecisionStatus));
export const commutationStatusType = pgEnum('commutation_status', codesOf(codes.commutationStatus));
export const recurrentLeaveStatusType = pgEnum(
  'recurrent_leave_status',
  codesOf(codes.correctionRecurrentLeaveStatus),
);
