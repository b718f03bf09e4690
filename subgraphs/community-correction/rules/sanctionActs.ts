import { agreed, refused } from '../../_kit/acts/machine.ts';
import { startOfDay } from '../../_kit/deadlines/days.ts';
import type { SanctionProposalStatus } from '../codes.ts';
import { againstGround, decidedOutside, type Grounded } from './sanctionGrounds.ts';
import { bound, unsaid, wrongDay, type CaseFile, type SubjectAct } from './subjectFacts.ts';

type Proposal = NonNullable<CaseFile['proposal']>;

const underWay: readonly SanctionProposalStatus[] = ['PROPOSED', 'CHECKED', 'HEARD', 'SENT'];

/** A proposal of praise or a sanction, with what it rests on. */
export interface SanctionProposeInput extends Grounded {
  /** What happened, as the justice office knows it. */
  readonly conduct: string;
}

const propose: SubjectAct<SanctionProposeInput> = {
  title: '提出奖惩建议',
  by: ['JUSTICE_OFFICER'],
  from: bound,
  decide: (file, input) => {
    if (file.proposal && underWay.includes(file.proposal.status)) return refused('STILL_OPEN');
    return againstGround(input, file) ?? unsaid(input.conduct, 'conduct') ?? agreed({ note: input.conduct });
  },
};

/** What the check of the facts came to. */
export interface SanctionCheckInput {
  readonly factsFound: boolean;
  readonly note: string;
}

const check: SubjectAct<SanctionCheckInput> = {
  title: '核实奖惩事实',
  by: ['COUNTY_OFFICER'],
  from: bound,
  decide: ({ proposal }, { note }, at) => {
    const next = waiting(proposal, 'PROPOSED');
    if (!next.ok) return next;
    if (next.value.proposedBy === at.subject) return refused('SAME_OFFICER');
    return unsaid(note, 'note') ?? agreed({ note });
  },
};

/** What the person said, or that they could not be found to say anything. */
export interface SanctionHearInput {
  readonly heard: boolean;
  readonly statement: string;
}

const hear: SubjectAct<SanctionHearInput> = {
  title: '听取本人陈述和申辩',
  by: ['JUSTICE_OFFICER', 'COUNTY_OFFICER'],
  from: bound,
  decide: ({ proposal, status }, { heard, statement }) => {
    const next = waiting(proposal, 'CHECKED');
    if (!next.ok) return next;
    // Who cannot be found is heard by the court or the police before anything is decided (R-CC-17).
    const later = status === 'NOT_REPORTED' && decidedOutside(next.value.sanction);
    if (!heard && !later) return refused('NOT_HEARD', 'heard');
    return unsaid(statement, 'statement') ?? agreed({ note: statement });
  },
};

/** Deciding, or proposing it to the court or the police. */
export interface SanctionDecideInput {
  readonly copiedToProcuratorate: boolean;
  readonly reasons: string;
}

const decide: SubjectAct<SanctionDecideInput> = {
  title: '决定奖惩（提请）',
  by: ['DECISION_MAKER'],
  from: bound,
  decide: ({ proposal }, { copiedToProcuratorate, reasons }, at) => {
    if (proposal?.status === 'CHECKED' && proposal.sanction !== 'PRAISE') return refused('NOT_HEARD');
    const next = waiting(proposal, proposal?.sanction === 'PRAISE' ? 'CHECKED' : 'HEARD');
    if (!next.ok) return next;
    const { proposedBy, checkedBy, sanction } = next.value;
    if ([proposedBy, checkedBy].includes(at.subject)) return refused('SAME_OFFICER');
    if (decidedOutside(sanction) && !copiedToProcuratorate)
      return refused('COPY_MISSING', 'copiedToProcuratorate');
    const toCourt = decidedOutside(sanction) && sanction !== 'POLICE_PUNISHMENT_PROPOSED';
    return (
      unsaid(reasons, 'reasons') ??
      agreed({ note: reasons, deadlines: toCourt ? [{ start: 'R-CC-17' as const }] : [] })
    );
  },
};

/** Not following a proposal. */
export interface SanctionRejectInput {
  readonly reasons: string;
}

const reject: SubjectAct<SanctionRejectInput> = {
  title: '不采纳奖惩建议',
  by: ['DECISION_MAKER'],
  from: bound,
  decide: ({ proposal }, { reasons }) => {
    const open = proposal !== null && underWay.includes(proposal.status) && proposal.status !== 'SENT';
    return open ? (unsaid(reasons, 'reasons') ?? agreed({ note: reasons })) : refused('NOTHING_WAITING');
  },
};

/** What the court or the police answered, as an officer enters it. */
export interface OutsideAnswerInput {
  readonly granted: boolean;
  readonly answeredOn: string;
}

const answer: SubjectAct<OutsideAnswerInput> = {
  title: '法院、公安机关答复',
  by: ['COUNTY_OFFICER'],
  from: bound,
  decide: ({ proposal, openedOn }, { granted, answeredOn }, at) => {
    const next = waiting(proposal, 'SENT');
    if (!next.ok) return next;
    const wrong = wrongDay(answeredOn, next.value.decidedOn ?? openedOn, at.today, 'answeredOn');
    if (wrong) return wrong;
    // The court is measured by its answer, not by the day on which an officer enters it.
    const met = [
      { meet: 'R-CC-17' as const, at: startOfDay(answeredOn) },
      { waive: 'R-CC-17-ARREST' as const, reason: '人民法院已对提请作出裁定' },
    ];
    if (!granted || next.value.sanction === 'POLICE_PUNISHMENT_PROPOSED') return agreed({ deadlines: met });
    const status = next.value.sanction === 'RECALL_PROPOSED' ? 'RECALLED' : 'REVOKED';
    return agreed({
      status,
      set: { closedOn: at.today },
      deadlines: [...met, { waiveAll: true, reason: '社区矫正终止' }],
    });
  },
};

/**
 * Praise and the ladder of sanctions: proposed by the justice office with its ground, checked, the person heard, decided by
 * another officer of the county agency (R-CC-12 to R-CC-15, R-CC-17). Nothing here follows from a count by itself.
 */
export const sanctionActs = {
  correctionSanctionPropose: propose,
  correctionSanctionCheck: check,
  correctionSanctionHear: hear,
  correctionSanctionDecide: decide,
  correctionSanctionReject: reject,
  correctionSanctionAnswer: answer,
};

function waiting(proposal: Proposal | null, status: SanctionProposalStatus) {
  return proposal?.status === status ? agreed(proposal) : refused('NOTHING_WAITING');
}
