import { agreed, refused } from '../../../_kit/acts/machine.ts';
import type { AidRefusalGround } from '../../codes.ts';
import { checkMeans, needsMeans, type MeansEvidence } from '../meansCheck.ts';
import { says, type ApplicationAct, type ApplicationFacts, type Noted } from './facts.ts';

/** The review begins. */
export const review: ApplicationAct<Noted> = {
  title: '开始审查',
  by: ['REVIEWER'],
  from: ['RECEIVED'],
  decide: (_application, { note }) => agreed({ status: 'UNDER_REVIEW', note: note ?? null }),
};

/** The applicant's means are settled (R-LA-3 to R-LA-5); again, when there is something new. */
export const settleMeans: ApplicationAct<
  MeansEvidence & Noted,
  ApplicationFacts & { readonly standard: string | null; readonly lane: string }
> = {
  title: '核查经济困难状况',
  by: ['REVIEWER'],
  from: ['UNDER_REVIEW'],
  decide: (application, { note, ...evidence }) => {
    if (application.lane === 'MIGRANT_WORKER_WAGES') return refused('MEANS_DO_NOT_MATTER');
    const found = checkMeans(application, evidence);
    return found.ok ? agreed({ set: found.value, note: note ?? null }) : found;
  },
};

/**
 * Aid is granted: after the review, or because the justice bureau ordered the refusal to be corrected, which takes the
 * place of the agency's own view of matter and means. A case is opened with it (R-LA-6).
 */
export const grant: ApplicationAct<Noted> = {
  title: '决定给予援助',
  by: ['AGENCY_HEAD'],
  from: ['UNDER_REVIEW', 'REFUSED'],
  decide: (application, { note }, at) => {
    const { status, form, matter, meansTestWaived, objection } = application;
    if (status === 'REFUSED' && objection !== 'CORRECTED') return refused('NOT_CORRECTED');
    if (status !== 'REFUSED' && needsMeans(form)) {
      if (matter === null && meansTestWaived === null) return refused('MATTER_MISSING');
      if (!meansSettled(application)) return refused('MEANS_NOT_SETTLED');
    }
    return agreed({
      status: 'GRANTED',
      set: { decidedOn: at.today, closedOn: at.today, refusalGround: null, refusalReason: null },
      deadlines: [{ meet: 'R-LA-6-DECIDE' }],
      note: note ?? null,
    });
  },
};

function meansSettled({ meansTestWaived, meansCheckExempt, hardshipProof }: ApplicationFacts): boolean {
  return meansTestWaived !== null || meansCheckExempt !== null || hardshipProof !== null;
}

/** A refusal as the applicant gets it in writing. */
export interface RefuseInput {
  readonly ground: AidRefusalGround;
  readonly reasons: string;
}

/** Aid is refused with written reasons (R-LA-6). */
export const refuse: ApplicationAct<RefuseInput> = {
  title: '决定不予援助',
  by: ['AGENCY_HEAD'],
  from: ['UNDER_REVIEW'],
  decide: (_application, { ground, reasons }, at) =>
    says(reasons)
      ? agreed({
          status: 'REFUSED',
          set: {
            decidedOn: at.today,
            closedOn: at.today,
            refusalGround: ground,
            refusalReason: reasons,
          },
          deadlines: [{ meet: 'R-LA-6-DECIDE' }],
          note: reasons,
        })
      : refused('REASONS_MISSING', 'reasons'),
};

/** The applicant objects to the refusal (R-LA-13); the justice bureau takes it in. */
export const object: ApplicationAct<Noted> = {
  title: '提出异议',
  by: ['BUREAU_OFFICER'],
  from: ['REFUSED'],
  decide: ({ objection }, { note }, at) =>
    objection === null
      ? agreed({
          set: { objection: 'RAISED', objectedOn: at.today },
          deadlines: [{ start: 'R-LA-13' }],
          note: note ?? null,
        })
      : refused('OBJECTED_ALREADY'),
};

/** What the justice bureau decides on an objection. */
export interface DecideObjectionInput {
  readonly decision: 'UPHELD' | 'CORRECTED';
  readonly reasons: string;
}

/** The justice bureau upholds the refusal or orders it to be corrected; the agency then grants (R-LA-13). */
export const decideObjection: ApplicationAct<DecideObjectionInput> = {
  title: '异议处理',
  by: ['BUREAU_OFFICER'],
  from: ['REFUSED'],
  decide: ({ objection }, { decision, reasons }, at) => {
    if (objection !== 'RAISED') return refused('NO_OPEN_OBJECTION');
    if (!says(reasons)) return refused('REASONS_MISSING', 'reasons');
    return agreed({
      set: { objection: decision, objectionDecidedOn: at.today },
      deadlines: [{ meet: 'R-LA-13' }],
      note: reasons,
    });
  },
};
