import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { caseActs } from '../../rules/case-acts/index.ts';
import { keepRegistration, studiesOf } from '../../store/studies.ts';

export const legalAidCaseRegisterStudy: NonNullable<MutationResolvers['legalAidCaseRegisterStudy']> = async (
  _root,
  { input },
  { acts, at },
) =>
  payload(
    'legalAidCase',
    await acts.case.perform(
      'legalAidCaseRegisterStudy',
      caseActs.legalAidCaseRegisterStudy,
      { id: input.id, input },
      {
        facts: async (transaction, row) => ({ ...row, studies: await studiesOf(transaction, [row.id]) }),
        also: (transaction, row, _done, { nth }) => keepRegistration(transaction, row.id, nth, at.today),
      },
    ),
  );
