import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { caseActs } from '../../rules/case-acts/index.ts';
import { keepStudy } from '../../store/studies.ts';

export const legalAidCaseRecordStudy: NonNullable<MutationResolvers['legalAidCaseRecordStudy']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'legalAidCase',
    await acts.case.perform(
      'legalAidCaseRecordStudy',
      caseActs.legalAidCaseRecordStudy,
      { id: input.id, input, idempotencyKey },
      { also: (transaction, row, _done, minutes) => keepStudy(transaction, row.id, minutes) },
    ),
  );
