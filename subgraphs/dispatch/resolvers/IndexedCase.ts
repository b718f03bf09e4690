import { invariant } from '../../_kit/database.ts';
import { money } from '../../_kit/scalars.ts';
import { caseDepartment, caseKind, codeOf, type CaseDepartment, type CaseKind } from '../codes.ts';
import type { CaseGroupResolvers, IndexedCaseResolvers } from '../generated.ts';
import type { IndexedCase as Row } from '../models.ts';

/** The kinds whose records others may name by number. */
const records = ['Dispute', 'LegalAidApplication', 'LegalAidCase', 'Petition', 'WageComplaint'] as const;

/** True for a record that `cases` lists; the others are records of a department's work besides its cases. */
export function isListedCase({ kind, openedOn }: Row): boolean {
  return openedOn !== null && Object.values<string>(caseKind).includes(kind);
}

const code = (of: string | null | undefined) => (of ? { code: of } : null);

export const IndexedCase: IndexedCaseResolvers = {
  department: ({ department }) => codeOf<CaseDepartment>(caseDepartment, department),
  kind: ({ kind }) => codeOf<CaseKind>(caseKind, kind),
  region: ({ regionCode }) => ({ code: regionCode }),
  openedOn: ({ openedOn }) => invariant(openedOn, 'a listed case was opened'),
  responsibleBody: ({ bodyCode }) => code(bodyCode),
  project: ({ projectNumber }) => (projectNumber === null ? null : { number: projectNumber }),
  organization: ({ organizationCode }) => code(organizationCode),
  amount: ({ amount }) => money(amount),
  duties: async (record, _args, { loaders }) =>
    record.duties ?? (await loaders.duties.load(record.id)).map((duty) => ({ ...duty, record })),
  record: ({ kind, number }) => {
    const type = records.find((each) => each === kind);
    return type ? { __typename: type, number } : null;
  },
};

export const CaseGroup: CaseGroupResolvers = {
  department: ({ keys }) =>
    keys.DEPARTMENT ? codeOf<CaseDepartment>(caseDepartment, keys.DEPARTMENT) : null,
  kind: ({ keys }) => (keys.KIND ? codeOf<CaseKind>(caseKind, keys.KIND) : null),
  status: ({ keys }) => keys.STATUS ?? null,
  region: ({ keys }) => code(keys.VILLAGE ?? keys.TOWNSHIP ?? keys.COUNTY),
  month: ({ keys }) => keys.MONTH ?? null,
  year: ({ keys }) => (keys.YEAR ? Number(keys.YEAR) : null),
  responsibleBody: ({ keys }) => code(keys.BODY),
  project: ({ keys }) => (keys.PROJECT ? { number: keys.PROJECT } : null),
  closed: ({ cases, open }) => cases - open,
  amount: ({ amount }) => money(amount),
};
