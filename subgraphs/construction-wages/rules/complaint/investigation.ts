import { agreed, type ActContext } from '../../../_kit/acts/machine.ts';
import { deadlineRules } from '../deadlines.ts';
import { fenOfInput, firstRefusal, given, isBlank, noted, yuanOf } from '../guards.ts';
import { fenOf } from '../recordFault.ts';
import type { ComplaintAct } from './facts.ts';

/**
 * Fewest labour inspectors who investigate together (Labour Inspection Regulations art. 16): two, from memory, so that it
 * counts only where the county switches R-LI-16 on.
 */
const fewestInvestigators = ({ enabled }: Pick<ActContext, 'enabled'>): number =>
  enabled('R-LI-16') ? 2 : 1;

/** Beginning the investigation. */
export interface InvestigateInput {
  readonly investigators: number;
  readonly note?: string | null | undefined;
}

const investigate: ComplaintAct<InvestigateInput> = {
  title: '开始调查',
  by: ['INVESTIGATOR'],
  from: ['FILED'],
  decide: (_complaint, { investigators, note }, at) =>
    firstRefusal([[investigators < fewestInvestigators(at), 'TOO_FEW_INVESTIGATORS', 'investigators']]) ??
    agreed({ status: 'INVESTIGATING', note: noted(note) }),
};

/** More time for a complicated case, approved by the head. */
export interface ExtendInput {
  /** Working days. */
  readonly by: number;
  readonly reason: string;
  readonly toldOn?: string | null | undefined;
}

const extend: ComplaintAct<ExtendInput> = {
  title: '批准延长调查期限',
  by: ['WAGE_OFFICE_HEAD'],
  from: ['FILED', 'INVESTIGATING'],
  decide: ({ running }, { by, reason, toldOn }, at) =>
    firstRefusal([
      [running === null, 'NO_RUNNING_DEADLINE'],
      [running?.extended === true, 'ALREADY_EXTENDED'],
      [by < 1 || by > deadlineRules['R-LI-17'].longestExtension, 'EXTENSION_TOO_LONG', 'by'],
      [isBlank(reason), 'NO_REASON', 'reason'],
      [!toldOn, 'NOT_TOLD', 'toldOn'],
      [given(toldOn) > at.today, 'DAY_IN_FUTURE', 'toldOn'],
    ]) ??
    agreed({
      deadlines: [{ extend: 'R-LI-17', by, reason, notifiedOn: given(toldOn) }],
      note: reason,
    }),
};

/** The order to pay by a day, with what the investigation found is owed. */
export interface OrderInput {
  /** Code of the firm that is ordered to pay. */
  readonly respondent: string;
  readonly payBy: string;
  /** What is owed as found, in yuan. */
  readonly arrears: string;
  readonly note?: string | null | undefined;
}

const order: ComplaintAct<OrderInput> = {
  title: '责令限期支付',
  by: ['WAGE_OFFICE_HEAD'],
  from: ['INVESTIGATING'],
  decide: ({ recoveredAmount }, { respondent, payBy, arrears, note }, at) => {
    const owed = fenOfInput(arrears);
    return (
      firstRefusal([
        [payBy <= at.today, 'DAYS_OUT_OF_ORDER', 'payBy'],
        [owed === 0n, 'BAD_AMOUNT', 'arrears'],
        [owed <= fenOf(recoveredAmount), 'NOTHING_OWED', 'arrears'],
      ]) ??
      agreed({
        status: 'ORDERED',
        set: {
          orderedOn: at.today,
          payBy,
          respondentCode: respondent,
          arrearsAmount: yuanOf(owed),
        },
        deadlines: [{ meet: 'R-LI-17' }],
        note: noted(note),
      })
    );
  },
};

/** Acts from the investigation to the order to pay (M-56; Labour Inspection Regulations art. 17). */
export const investigation = {
  wageComplaintInvestigate: investigate,
  wageComplaintExtend: extend,
  wageComplaintOrder: order,
};
