import { agreed } from '../../../_kit/acts/machine.ts';
import { firstRefusal, given, isBlank, noted } from '../guards.ts';
import { fenOf } from '../recordFault.ts';
import { elsewhere, paying, type ComplaintAct, type ComplaintFacts } from './facts.ts';

/** Handing a matter over to another organ. */
export interface HandOverInput {
  /** Code of the court, the police, the arbitration commission or the legal aid agency. */
  readonly to: string;
  readonly reason: string;
}

const nothingOwed = ({ arrearsAmount, recoveredAmount }: ComplaintFacts): boolean =>
  fenOf(arrearsAmount) === fenOf(recoveredAmount);

const requestEnforcement: ComplaintAct<HandOverInput> = {
  title: '申请法院强制执行',
  by: ['WAGE_OFFICE_HEAD'],
  from: paying.filter((state) => state !== 'ENFORCEMENT_REQUESTED'),
  decide: (complaint, { to, reason }, at) =>
    firstRefusal([
      [complaint.payBy === null, 'NO_ORDER'],
      [given(complaint.payBy) >= at.today, 'ORDER_STILL_RUNNING'],
      [nothingOwed(complaint), 'NOTHING_OWED'],
      [isBlank(reason), 'NO_REASON', 'reason'],
    ]) ??
    agreed({
      status: 'ENFORCEMENT_REQUESTED',
      set: { transferredOn: at.today, transferredToCode: to },
      note: reason,
    }),
};

const toPolice: ComplaintAct<HandOverInput> = {
  title: '移送公安机关',
  by: ['WAGE_OFFICE_HEAD'],
  from: ['INVESTIGATING', ...paying],
  decide: (complaint, { to, reason }, at) =>
    firstRefusal([
      [given(complaint.payBy) >= at.today, 'ORDER_STILL_RUNNING'],
      [nothingOwed(complaint), 'NOTHING_OWED'],
      [isBlank(reason), 'NO_REASON', 'reason'],
    ]) ??
    agreed({
      status: 'TO_POLICE',
      set: { transferredOn: at.today, transferredToCode: to },
      deadlines: [{ meet: 'R-LI-17' }],
      note: reason,
    }),
};

/** Showing the workers another way, which they have to want. */
export interface GuideInput extends HandOverInput {
  readonly complainantsAgree: boolean;
  /** The number that legal aid has given the case, when it is known. */
  readonly legalAidNumber?: string | null | undefined;
}

function guided(title: string, status: 'TO_ARBITRATION' | 'TO_LEGAL_AID'): ComplaintAct<GuideInput> {
  return {
    title,
    by: ['INVESTIGATOR', 'WAGE_OFFICE_HEAD'],
    from: ['FILED', 'INVESTIGATING', ...paying],
    decide: (complaint, { to, reason, complainantsAgree, legalAidNumber }, at) =>
      firstRefusal([
        [!complainantsAgree, 'NO_CONSENT', 'complainantsAgree'],
        [nothingOwed(complaint), 'NOTHING_OWED'],
        [isBlank(reason), 'NO_REASON', 'reason'],
      ]) ??
      agreed({
        status,
        set: {
          transferredOn: at.today,
          transferredToCode: to,
          ...(status === 'TO_LEGAL_AID' ? { legalAidNumber: noted(legalAidNumber) } : {}),
        },
        deadlines: [{ meet: 'R-LI-17' }],
        note: reason,
      }),
  };
}

/** What the other organ has not taken up comes back. */
export interface ResumeInput {
  readonly reason: string;
}

const resume: ComplaintAct<ResumeInput> = {
  title: '退回后继续调查',
  by: ['INVESTIGATOR', 'WAGE_OFFICE_HEAD'],
  from: [...elsewhere],
  decide: (_complaint, { reason }) =>
    firstRefusal([[isBlank(reason), 'NO_REASON', 'reason']]) ??
    // The office has the matter again, and with it the whole time that the Regulations give: our reading.
    agreed({ status: 'INVESTIGATING', deadlines: [{ start: 'R-LI-17' }], note: reason }),
};

/** Acts that hand a matter over to another organ, and take it back (DOMAIN 2.8, R-WA-17). */
export const handover = {
  wageComplaintRequestEnforcement: requestEnforcement,
  wageComplaintToPolice: toPolice,
  wageComplaintToArbitration: guided('引导申请劳动仲裁', 'TO_ARBITRATION'),
  wageComplaintToLegalAid: guided('转法律援助', 'TO_LEGAL_AID'),
  wageComplaintResume: resume,
};
