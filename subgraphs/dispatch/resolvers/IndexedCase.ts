import { invariant } from '../../_kit/database.ts';
import { caseDepartment, caseKind, type CaseDepartment, type CaseKind } from '../codes.ts';
import type { IndexedCaseResolvers, IndexedDutyResolvers } from '../generated.ts';

/** The kinds whose records others may name by number. */
const records = ['Dispute', 'LegalAidApplication', 'LegalAidCase', 'Petition', 'WageComplaint'] as const;

const code = (organization: string | null) => (organization === null ? null : { code: organization });

export const IndexedCase: IndexedCaseResolvers = {
  department: ({ department }) => codeOf<CaseDepartment>(caseDepartment, department),
  kind: ({ kind }) => codeOf<CaseKind>(caseKind, kind),
  region: ({ regionCode }) => ({ code: regionCode }),
  openedOn: ({ openedOn }) => invariant(openedOn, 'a listed case was opened'),
  responsibleBody: ({ bodyCode }) => code(bodyCode),
  project: ({ projectNumber }) => (projectNumber === null ? null : { number: projectNumber }),
  organization: ({ organizationCode }) => code(organizationCode),
  amount: ({ amount }) => (amount === null ? null : { amount, currency: 'CNY' }),
  duties: ({ id }, _args, { loaders }) => loaders.duties.load(id),
  record: ({ kind, number }) => {
    const type = records.find((each) => each === kind);
    return type ? { __typename: type, number } : null;
  },
};

export const IndexedDuty: IndexedDutyResolvers = {
  isOverdue: ({ dueAt }, _args, { now }) => dueAt !== null && dueAt <= now,
};

/** The code of a name that the index keeps. */
function codeOf<Code extends string>(list: Readonly<Record<Code, string>>, name: string): Code {
  const found = (Object.keys(list) as Code[]).find((each) => list[each] === name);
  return invariant(found, `${name} has a code`);
}
