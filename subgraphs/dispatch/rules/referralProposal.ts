import { isCreditCode } from '../../_kit/acts/creditCode.ts';
import { agreed, refused } from '../../_kit/acts/machine.ts';
import type { ReferralDepartment } from '../codes.ts';
import type { ReferralAct } from './referralFacts.ts';
import { isOutside, routeBetween } from './referralRoutes.ts';

/** What is referred, and where to. */
export interface ProposeInput {
  readonly fromDepartment: ReferralDepartment;
  readonly fromCase: string;
  readonly toDepartment: ReferralDepartment;
  readonly toBody: string;
  /** The sender's word that it is civil and may be mediated by law; needed on the way to mediation. */
  readonly isCivil?: boolean | null | undefined;
}

/** What a proposal is checked against. */
export interface ProposalFacts {
  /** The case as the index knows it, if the viewer may read it; null for one of a body outside of the hub. */
  readonly fromCase: {
    readonly kind: string;
    readonly category: string | null;
    readonly closedOn: string | null;
  } | null;
  /** True when the region is known: told by the case, or named for a body outside of the hub. */
  readonly regionIsKnown: boolean;
}

/** A sender proposes to refer a case (M-12; DOMAIN 2.8). */
export const propose: ReferralAct<ProposeInput, ProposalFacts> = {
  title: '提出移送',
  by: ['LIAISON', 'CENTRE_OFFICER'],
  from: [],
  decide: ({ fromCase, regionIsKnown }, input, at) => {
    const { fromDepartment, toDepartment, toBody } = input;
    if (!isCreditCode(at.body)) return refused('BODY_OF_OFFICER_UNKNOWN');
    if (!routeBetween(fromDepartment, toDepartment)) return refused('NO_SUCH_ROUTE', 'toDepartment');
    if (!isCreditCode(toBody)) return refused('NO_SUCH_BODY', 'toBody');
    if (input.fromCase.trim() === '') return refused('CASE_NUMBER_NEEDED', 'fromCase');
    if (isOutside(fromDepartment)) {
      // What a court or the police send comes by paper: who receives it writes it down.
      if (!regionIsKnown) return refused('REGION_NEEDED', 'region');
    } else {
      if (!fromCase) return refused('NO_SUCH_CASE', 'fromCase');
      if (fromCase.closedOn !== null) return refused('CASE_CLOSED', 'fromCase');
      const isOther = fromCase.kind === 'Petition' && fromCase.category !== 'CLAIM';
      if (toDepartment === 'MEDIATION' && isOther) return refused('WRONG_KIND', 'fromCase');
    }
    if (toDepartment === 'MEDIATION' && input.isCivil !== true) return refused('NOT_CIVIL', 'isCivil');
    return agreed({
      status: 'PROPOSED',
      set: {
        ...{ fromDepartment, fromCaseNumber: input.fromCase, fromCaseKind: fromCase?.kind ?? null },
        ...{ fromOrganizationCode: at.body, toDepartment, toOrganizationCode: toBody, openedOn: at.today },
      },
    });
  },
};
