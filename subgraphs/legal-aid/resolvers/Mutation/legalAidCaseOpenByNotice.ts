import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { caseActs } from '../../rules/case-acts/index.ts';

export const legalAidCaseOpenByNotice: NonNullable<MutationResolvers['legalAidCaseOpenByNotice']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) => {
  const { region, agency, organ, applicantCategory, recipientName, recipientCount } = input;
  return payload(
    'legalAidCase',
    await acts.case.open(
      'legalAidCaseOpenByNotice',
      caseActs.legalAidCaseOpenByNotice,
      { input, idempotencyKey },
      {
        of: {},
        regionCode: region,
        series: '援',
        columns: {
          ...{ applicantCategory, recipientName, recipientCount, agencyCode: agency, noticeOrgan: organ },
          lane: 'ORDINARY',
          form: 'CRIMINAL_DEFENCE',
          summary: input.summary ?? null,
        },
      },
    ),
  );
};
