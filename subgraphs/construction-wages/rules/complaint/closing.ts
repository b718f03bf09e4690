import { agreed } from '../../../_kit/acts/machine.ts';
import type { WageComplaintStatus, WageFinding } from '../../codes.ts';
import { firstRefusal, given, isBlank } from '../guards.ts';
import { fenOf } from '../recordFault.ts';
import { elsewhere, paying, type ComplaintAct, type ComplaintFacts } from './facts.ts';

/** What a finding says of the money: all, some or none of it recovered; ANY where it says nothing of it. */
type MoneySaid = 'ALL' | 'SOME' | 'NONE' | 'ANY';

/** The states from which a complaint may be closed with a finding, and what the finding says of the money. */
const findings: Record<
  WageFinding,
  { readonly from: readonly WageComplaintStatus[]; readonly money: MoneySaid }
> = {
  ARREARS_PAID: { from: ['PAID_IN_FULL'], money: 'ALL' },
  ARREARS_ADVANCED: {
    from: [
      'DEPOSIT_DRAWN',
      'ADVANCED_BY_GENERAL_CONTRACTOR',
      'ADVANCED_BY_OWNER',
      'ADVANCED_BY_EMERGENCY_FUND',
    ],
    money: 'ALL',
  },
  ARREARS_BY_INSTALMENTS: { from: ['PAID_IN_PART'], money: 'SOME' },
  PAID_BEFORE: { from: ['INVESTIGATING'], money: 'NONE' },
  NO_ARREARS: { from: ['INVESTIGATING'], money: 'NONE' },
  AMOUNT_DISPUTED: { from: ['TO_ARBITRATION', 'TO_LEGAL_AID'], money: 'ANY' },
  NOT_WAGES: { from: ['RECEIVED', 'FILED', 'INVESTIGATING'], money: 'NONE' },
  NOT_COMPETENT: { from: ['PASSED_ON'], money: 'NONE' },
  SUSPECTED_CRIME: { from: ['TO_POLICE'], money: 'ANY' },
  WITHDRAWN: { from: ['RECEIVED', 'FILED', 'INVESTIGATING', 'ORDERED'], money: 'NONE' },
};

function moneyFits({ arrearsAmount, recoveredAmount }: ComplaintFacts, said: MoneySaid): boolean {
  if (said === 'ANY') return true;
  if (fenOf(recoveredAmount) === 0n) return said === 'NONE';
  return said === (fenOf(recoveredAmount) === fenOf(arrearsAmount) ? 'ALL' : 'SOME');
}

/** The end of a complaint. */
export interface CloseInput {
  readonly finding: WageFinding;
  readonly reason: string;
  /** The day on which the complainants were told the outcome (R-WA-2). */
  readonly toldOn?: string | null | undefined;
  /** Needed where less is done than was asked for: instalments, or a complaint that is withdrawn. */
  readonly complainantsAgree?: boolean | null | undefined;
}

const needingConsent: readonly WageFinding[] = ['ARREARS_BY_INSTALMENTS', 'WITHDRAWN'];

const close: ComplaintAct<CloseInput> = {
  title: '结案',
  by: ['WAGE_OFFICE_HEAD'],
  from: [
    ...(['RECEIVED', 'PASSED_ON', 'FILED', 'INVESTIGATING', 'PAID_IN_FULL'] as const),
    ...paying.filter((state) => state !== 'ENFORCEMENT_REQUESTED'),
    ...elsewhere,
  ],
  decide: (complaint, { finding, reason, toldOn, complainantsAgree }, at) => {
    const { from, money } = findings[finding];
    const unconfirmed = fenOf(complaint.recoveredAmount) > 0n && complaint.workersConfirmedOn === null;
    return (
      firstRefusal([
        [!from.includes(complaint.status), 'FINDING_DOES_NOT_FIT', 'finding'],
        [!moneyFits(complaint, money), 'FINDING_DOES_NOT_FIT', 'finding'],
        [unconfirmed, 'NOT_CONFIRMED_BY_WORKERS'],
        [needingConsent.includes(finding) && complainantsAgree !== true, 'NO_CONSENT', 'complainantsAgree'],
        [isBlank(reason), 'NO_REASON', 'reason'],
        [!toldOn, 'NOT_TOLD', 'toldOn'],
        [given(toldOn) > at.today, 'DAY_IN_FUTURE', 'toldOn'],
        [given(toldOn) < complaint.openedOn, 'DAYS_OUT_OF_ORDER', 'toldOn'],
      ]) ??
      agreed({
        status: 'CLOSED',
        set: { finding, closedOn: at.today, outcomeToldOn: given(toldOn) },
        deadlines: [{ meet: 'R-WA-2' }, { meet: 'R-LI-17' }],
        note: reason,
      })
    );
  },
};

/** The act that ends a complaint. It proposes no sanction by itself: a person may (DOMAIN 8). */
export const closing = { wageComplaintClose: close };
