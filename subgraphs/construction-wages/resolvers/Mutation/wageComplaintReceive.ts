import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { complaintActs } from '../../rules/complaintActs.ts';

export const wageComplaintReceive: NonNullable<MutationResolvers['wageComplaintReceive']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, loaders },
) => {
  const { region, body, project, respondent, claimants } = input;
  const known = !project || (await loaders.projectByNumber.load(project)) !== null;
  return payload(
    'wageComplaint',
    await acts.complaint.open(
      'wageComplaintReceive',
      complaintActs.wageComplaintReceive,
      { input, idempotencyKey },
      {
        of: { projectKnown: known },
        regionCode: region,
        series: '欠',
        columns: {
          projectNumber: project ?? null,
          respondentCode: respondent ?? null,
          responsibleBodyCode: body,
        },
        also: async (transaction, row) => {
          await acts.complaintParts.received(transaction, row, claimants);
          const { number } = row;
          await acts.incoming.accept(transaction, input.referral, { kind: 'WageComplaint', number });
        },
      },
    ),
  );
};
