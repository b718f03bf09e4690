import type { ReferralDepartment } from '../codes.ts';
import type { ReferralResolvers } from '../generated.ts';

/** The case types that a number of each department stands for; courts and police are no subgraphs. */
const caseTypes = {
  MEDIATION: 'Dispute',
  LEGAL_AID: 'LegalAidCase',
  PETITIONS: 'Petition',
  CONSTRUCTION_WAGES: 'WageComplaint',
} as const;

function caseOf(department: ReferralDepartment, number: string | null) {
  return number && department in caseTypes
    ? { __typename: caseTypes[department as keyof typeof caseTypes], number }
    : null;
}

export const Referral: ReferralResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.referral.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  fromOrganization: ({ fromOrganizationCode: code }) => (code ? { code } : null),
  responsibleBody: ({ sentOn, fromOrganizationCode, toOrganizationCode }) => {
    const code = sentOn ? toOrganizationCode : fromOrganizationCode;
    return code ? { code } : null;
  },
  fromCase: ({ fromDepartment, fromCaseNumber }) => caseOf(fromDepartment, fromCaseNumber),
  toCase: ({ toDepartment, toCaseNumber }) => caseOf(toDepartment, toCaseNumber),
  history: ({ id }, _args, { loaders }) => loaders.history.load(id),
};
