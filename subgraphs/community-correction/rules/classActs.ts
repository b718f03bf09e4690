import { agreed, refused } from '../../_kit/acts/machine.ts';
import type { CorrectionStatus, SupervisionClass } from '../codes.ts';
import { unsaid, type SubjectAct } from './subjectFacts.ts';

const graded: readonly CorrectionStatus[] = ['ENROLLED', 'UNDER_CORRECTION', 'ON_LEAVE'];

/** A class, with its reasons: it is never worked out by the system. */
export interface ClassInput {
  readonly supervisionClass: SupervisionClass;
  readonly reasons: string;
}

const propose: SubjectAct<ClassInput> = {
  title: '提出管理类别建议',
  by: ['JUSTICE_OFFICER', 'COUNTY_OFFICER'],
  from: graded,
  decide: ({ classDecision, supervisionClass }, input) => {
    const open = classDecision?.status === 'PROPOSED' || classDecision?.status === 'APPEALED';
    if (open) return refused('STILL_OPEN');
    if (input.supervisionClass === supervisionClass) return refused('SAME_CLASS', 'supervisionClass');
    return unsaid(input.reasons, 'reasons') ?? agreed({ note: input.reasons });
  },
};

const decide: SubjectAct<ClassInput> = {
  title: '决定管理类别',
  by: ['DECISION_MAKER'],
  from: graded,
  decide: ({ classDecision }, { supervisionClass, reasons }, at) => {
    if (classDecision?.status !== 'PROPOSED') return refused('NOTHING_WAITING');
    if (classDecision.proposedBy === at.subject) return refused('SAME_OFFICER');
    return unsaid(reasons, 'reasons') ?? agreed({ set: { supervisionClass }, note: reasons });
  },
};

/** The person does not agree, as an officer writes it down for them. */
export interface ClassAppealInput {
  readonly reasons: string;
}

const appeal: SubjectAct<ClassAppealInput> = {
  title: '本人对管理类别提出申诉',
  by: ['JUSTICE_OFFICER', 'COUNTY_OFFICER'],
  from: graded,
  decide: ({ classDecision }, { reasons }) =>
    classDecision?.status === 'DECIDED'
      ? (unsaid(reasons, 'reasons') ?? agreed({ note: reasons }))
      : refused('NOTHING_WAITING'),
};

const review: SubjectAct<ClassInput> = {
  title: '复核管理类别',
  by: ['DECISION_MAKER', 'JUSTICE_HEAD'],
  from: graded,
  decide: ({ classDecision }, { supervisionClass, reasons }, at) => {
    if (classDecision?.status !== 'APPEALED') return refused('NOTHING_WAITING');
    if (classDecision.decidedBy === at.subject) return refused('SAME_OFFICER');
    return unsaid(reasons, 'reasons') ?? agreed({ set: { supervisionClass }, note: reasons });
  },
};

/** The supervision class: a decision with reasons, an appeal and a review by somebody else (M-32). */
export const classActs = {
  correctionClassPropose: propose,
  correctionClassDecide: decide,
  correctionClassAppeal: appeal,
  correctionClassReview: review,
};
