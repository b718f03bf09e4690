import { actsOpen } from '../../_kit/acts/machine.ts';
import type { ReferralDepartment } from '../codes.ts';
import type { ReferralEscalationResolvers, ReferralResolvers } from '../generated.ts';
import { referralActs } from '../rules/referralActs.ts';
import { caseKindsOf } from '../rules/referralCases.ts';

/** The case at an end; a register kept by hand names no kind, and courts and police are no subgraphs. */
function caseOf(department: ReferralDepartment, kind: string | null, number: string | null) {
  const type = kind ?? caseKindsOf[department]?.at(-1);
  return number && type ? { __typename: type as 'Dispute', number } : null;
}

const code = (of: string | null) => (of ? { code: of } : null);

export const Referral: ReferralResolvers = {
  __resolveReference: (reference, { loaders }) =>
    'number' in reference
      ? loaders.referralByNumber.load(reference.number)
      : loaders.referral.load(reference.id),
  region: ({ regionCode }) => ({ code: regionCode }),
  fromOrganization: ({ fromOrganizationCode }) => code(fromOrganizationCode),
  responsibleBody: ({ sentOn, fromOrganizationCode, toOrganizationCode }) =>
    code(sentOn ? toOrganizationCode : fromOrganizationCode),
  fromCase: ({ fromDepartment, fromCaseKind, fromCaseNumber }) =>
    caseOf(fromDepartment, fromCaseKind, fromCaseNumber),
  toCase: ({ toDepartment, toCaseKind, toCaseNumber }) => caseOf(toDepartment, toCaseKind, toCaseNumber),
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
  escalations: ({ id }, _args, { loaders }) => loaders.escalations.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(referralActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.history.load(id),
};

export const ReferralEscalation: ReferralEscalationResolvers = {
  to: ({ toOrganizationCode }) => ({ code: toOrganizationCode }),
};
