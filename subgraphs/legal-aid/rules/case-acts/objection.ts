import { agreed, refused } from '../../../_kit/acts/machine.ts';
import { says, type Noted } from '../application-acts/facts.ts';
import type { DecideObjectionInput } from '../application-acts/decision.ts';
import type { CaseAct, CaseFacts } from './facts.ts';

/**
 * Whether aid can go on in this case: not where its application was refused or withdrawn (the objection is to that decision),
 * nor where aid is given in another case by now.
 */
type WithWayBack = CaseFacts & { readonly resumable: boolean };

/** Whether a decision stands that makes the recipient pay for aid obtained by deception (R-LA-20). */
interface WithDeception {
  readonly fraudDecided: boolean;
}

/** The recipient objects to the termination (R-LA-13). */
export const object: CaseAct<Noted, WithWayBack> = {
  title: '提出异议',
  by: ['BUREAU_OFFICER'],
  from: ['TERMINATED'],
  decide: ({ objection, resumable }, { note }, at) => {
    if (objection !== null) return refused('OBJECTED_ALREADY');
    if (!resumable) return refused('NOTHING_TO_RESUME');
    return agreed({
      set: { objection: 'RAISED', objectedOn: at.today },
      deadlines: [{ start: 'R-LA-13' }],
      note: note ?? null,
    });
  },
};

/**
 * The justice bureau upholds the termination, or orders it to be corrected: then aid goes on where it stood, and whoever
 * had the case goes on with it (unless aid has found another way meanwhile); where nobody had, three days for the assignment start anew (our reading).
 * A decision on deception has to be revoked first: nobody pays for aid that goes on.
 */
export const decideObjection: CaseAct<DecideObjectionInput, WithWayBack & WithDeception> = {
  title: '异议处理',
  by: ['BUREAU_OFFICER'],
  from: ['TERMINATED'],
  decide: ({ objection, assignedOn, resumable, fraudDecided }, { decision, reasons }, at) => {
    if (objection !== 'RAISED') return refused('NO_OPEN_OBJECTION');
    if (!says(reasons)) return refused('REASONS_MISSING', 'reasons');
    if (decision === 'CORRECTED' && fraudDecided) return refused('FRAUD_DECISION_STANDS', 'decision');
    const set = { objection: decision, objectionDecidedOn: at.today };
    if (decision === 'UPHELD' || !resumable)
      return agreed({ set, deadlines: [{ meet: 'R-LA-13' }], note: reasons });
    return agreed({
      status: assignedOn === null ? 'GRANTED' : 'IN_PROGRESS',
      set: { ...set, terminationGround: null, closedOn: null },
      deadlines: [
        { meet: 'R-LA-13' },
        { waiveAll: true, reason: '终止决定被纠正' },
        ...(assignedOn === null ? [{ start: 'R-LA-6-ASSIGN' } as const] : []),
      ],
      note: reasons,
    });
  },
};
