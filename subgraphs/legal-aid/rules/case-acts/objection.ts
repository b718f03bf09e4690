import { agreed, refused } from '../../../_kit/acts/machine.ts';
import { says, type Noted } from '../application-acts/facts.ts';
import type { DecideObjectionInput } from '../application-acts/decision.ts';
import type { CaseAct } from './facts.ts';

/** The recipient objects to the termination (R-LA-13). */
export const object: CaseAct<Noted> = {
  title: '提出异议',
  by: ['BUREAU_OFFICER'],
  from: ['TERMINATED'],
  decide: ({ objection }, { note }, at) =>
    objection === null
      ? agreed({
          set: { objection: 'RAISED', objectedOn: at.today },
          deadlines: [{ start: 'R-LA-13' }],
          note: note ?? null,
        })
      : refused('OBJECTED_ALREADY'),
};

/**
 * The justice bureau upholds the termination, or orders it to be corrected: then aid goes on where it stood, and whoever
 * had the case goes on with it; where nobody had, three days for the assignment start anew (our reading).
 */
export const decideObjection: CaseAct<DecideObjectionInput> = {
  title: '异议处理',
  by: ['BUREAU_OFFICER'],
  from: ['TERMINATED'],
  decide: ({ objection, assignedOn }, { decision, reasons }, at) => {
    if (objection !== 'RAISED') return refused('NO_OPEN_OBJECTION');
    if (!says(reasons)) return refused('REASONS_MISSING', 'reasons');
    const set = { objection: decision, objectionDecidedOn: at.today };
    if (decision === 'UPHELD') return agreed({ set, deadlines: [{ meet: 'R-LA-13' }], note: reasons });
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
