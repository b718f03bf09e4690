import { addDays } from '../../../subgraphs/_kit/deadlines/days.ts';
import { one } from './random.ts';

const organs = ['DECIDING_ORGAN', 'PROCURATORATE', 'POLICE'];

/** What a walk in any order knows when it puts an input together. */
export interface Walk {
  /** A number from 0 to 1. */
  readonly next: () => number;
  readonly today: () => string;
  /** Numbers of the remarks that were written. */
  readonly remarks: readonly string[];
}

/** Mostly true. */
export const yes = ({ next }: Walk): boolean => next() < 0.85;

/** Some day from so many days before or after today. */
export function day({ next, today }: Walk, from: number, to: number): string {
  return addDays(today(), Math.round(from + next() * (to - from)));
}

/** Inputs of the acts by name: mostly such as the rules agree to, sometimes not. */
export function walkInputs(walk: Walk): Record<string, () => object> {
  const { next, today, remarks } = walk;
  const among = <Item>(items: readonly Item[]): Item => one(next, items);
  const likely = (): boolean => yes(walk);
  const some = (from: number, to: number): string => day(walk, from, to);
  const text = (): string => (likely() ? '说明' : ' ');
  const because = (): object => ({ reasons: text() });
  return {
    correctionReportIn: () => ({ reportedOn: some(-3, 0) }),
    correctionNotReported: () => ({ searched: likely(), notices: organs, note: text() }),
    correctionReceive: () => ({ papersComplete: likely(), identityChecked: likely(), papersOn: today() }),
    correctionPlanMake: () => ({ tasks: [{ kind: 'TALK', dueOn: some(0, 20) }] }),
    correctionGroupForm: () => ({
      members: [{ role: 'VILLAGE', account: 'a' }],
      womanNeeded: true,
      womanIncluded: likely(),
    }),
    correctionEnrol: () => ({ announced: likely(), openly: !likely() }),
    correctionBegin: () => ({ rightsTold: likely() }),
    correctionReportTake: () => ({
      kind: among(['ROUTINE', 'CONDITION', 'MEDICAL_EXAMINATION']),
      reportedOn: today(),
    }),
    correctionLeaveApply: () => ({
      reason: 'WORK',
      fromDay: today(),
      toDay: some(5, 12),
      urgent: likely() ? '急事' : null,
    }),
    correctionRecurrentLeaveApply: () => ({ reason: 'WORK', fromDay: some(0, 9), toDay: some(9, 200) }),
    correctionRecurrentLeaveRefuse: () => ({ properReason: !likely(), reasons: text() }),
    correctionRecurrentLeaveEnd: () => ({ note: text() }),
    correctionCustodyTake: () => ({ takenOn: some(-2, 0), note: text() }),
    correctionCustodyEnd: () => ({ releasedOn: some(-2, 0), note: text() }),
    correctionSumUp: () => ({ summedUpOn: some(-2, 0), appraisal: text() }),
    correctionArrivalTake: () => ({ reportedOn: some(-2, 0) }),
    reintegrationReview: () => ({ note: text(), convictedAnewOn: likely() ? null : some(-2, 0) }),
    correctionLeaveRefuse: () => ({ properReason: !likely(), reasons: text() }),
    correctionLeaveReturn: () => ({ returnedOn: today() }),
    correctionMoveApply: () => ({ region: '990102000000' }),
    correctionMoveAnswer: () => ({ welcome: likely(), answeredOn: today() }),
    correctionMoveRefuse: () => ({ properReason: !likely(), reasons: text() }),
    correctionTransfer: () => ({ filesHandedOver: next() < 0.5, toldWhereToReport: likely() }),
    correctionSanctionPropose: () => ({
      ...among([
        { sanction: 'PRAISE', ground: 'OUTSTANDING_CONDUCT' },
        { sanction: 'ADMONITION', ground: 'SLIGHT_BREACH' },
        { sanction: 'WARNING', ground: 'TWO_ADMONITIONS' },
        { sanction: 'WARNING', ground: 'LATE_OVER_TEN_DAYS', lateDays: Math.round(next() * 20) },
        { sanction: 'POLICE_PUNISHMENT_PROPOSED', ground: 'BREACH_OF_PUBLIC_ORDER' },
        { sanction: 'REVOCATION_PROPOSED', ground: 'TWO_WARNINGS' },
        { sanction: 'REVOCATION_PROPOSED', ground: 'OTHER_SERIOUS' },
        { sanction: 'RECALL_PROPOSED', ground: 'RECALL_IN_LAW' },
      ]),
      conduct: text(),
    }),
    correctionSanctionCheck: () => ({ factsFound: likely(), note: text() }),
    correctionSanctionHear: () => ({ heard: likely(), statement: text() }),
    correctionSanctionDecide: () => ({ copiedToProcuratorate: likely(), reasons: text() }),
    correctionReportExtend: () => ({
      kind: 'CONDITION',
      months: 1,
      approvedBy: 'NEXT_LEVEL',
      reasons: text(),
      notifiedOn: today(),
    }),
    correctionArrestAnswer: () => ({ granted: likely(), answeredAt: `${today()}T08:00:00+08:00` }),
    correctionCommutationPropose: () => ({ copiedToProcuratorate: likely(), reasons: text() }),
    correctionCommutationAnswer: () => ({ granted: likely(), answeredOn: today(), termEndsOn: some(0, 60) }),
    correctionSanctionAnswer: () => ({ granted: !likely(), answeredOn: today() }),
    correctionTrackingPropose: () => ({
      ground: among(['PROHIBITION_BROKEN', 'REFUSED_TO_REPORT', 'REVOCATION_PENDING']),
      fromDay: some(0, 3),
      toDay: some(3, 100),
      evaluation: text(),
    }),
    correctionClassPropose: () => ({ supervisionClass: among(['RELAXED', 'STRICT']), reasons: text() }),
    correctionClassDecide: () => ({ supervisionClass: among(['RELAXED', 'STRICT']), reasons: text() }),
    correctionClassReview: () => ({ supervisionClass: 'ORDINARY', reasons: text() }),
    correctionComplete: () => ({ certificateGiven: likely(), notices: organs }),
    correctionRulingTake: () => ({ ruling: among(['REVOKED', 'RECALLED']), ruledOn: today() }),
    correctionDeathTake: () => ({ notices: organs }),
    correctionRemarkWrite: () => ({ text: text() }),
    correctionRemarkAnswer: () => ({ remark: among(remarks) ?? '无', text: text() }),
    reintegrationCheckAnswer: () => ({
      ...among([
        { result: 'VERIFIED', falseData: [] },
        { result: 'NOT_FOUND', falseData: [] },
        { result: 'MISMATCH', falseData: ['FALSE_NAME'] },
      ]),
    }),
    reintegrationCheckResolve: () => ({ note: text() }),
    reintegrationHandOver: () => ({ releasedOn: today() }),
    reintegrationMeet: () => ({ by: among(['FAMILY', 'VILLAGE', 'NOBODY']) }),
    reintegrationSupportOffer: () => ({ kinds: [among(['SUPPORT_WORK', 'SUPPORT_MIND'])] }),
    reintegrationSupportAccept: () => ({ kinds: [among(['SUPPORT_WORK', 'SUPPORT_MIND'])] }),
    correctionSanctionReject: because,
    correctionTrackingApprove: because,
    correctionTrackingRefuse: because,
    correctionTrackingLift: because,
    correctionClassAppeal: because,
    correctionArrestAsk: because,
  };
}
