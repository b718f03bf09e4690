import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { applicationActs } from '../../rules/application-acts/index.ts';

export const legalAidApplicationReceive: NonNullable<
  MutationResolvers['legalAidApplicationReceive']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts, loaders }) => {
  const station = input.workstation ? await loaders.workstationByNumber.load(input.workstation) : null;
  const { channel, lane, form, applicantCategory, applicantName, recipientCount, litigation } = input;
  return payload(
    'legalAidApplication',
    await acts.application.open(
      'legalAidApplicationReceive',
      applicationActs.legalAidApplicationReceive,
      { input, idempotencyKey },
      {
        of: { openWorkstation: station?.closedOn === null ? station : null },
        regionCode: input.region,
        series: '援申',
        columns: {
          ...{ channel, lane, form, applicantCategory, applicantName, recipientCount, litigation },
          agencyCode: input.agency,
          workstationNumber: input.workstation ?? null,
          matter: input.matter ?? null,
          opponentName: input.opponentName ?? null,
          disputeNumber: input.dispute ?? null,
          wageComplaintNumber: input.wageComplaint ?? null,
          projectNumber: input.project ?? null,
          summary: input.summary ?? null,
        },
        also: (transaction, { number }) =>
          acts.incoming.accept(transaction, input.referral, { kind: 'LegalAidApplication', number }),
      },
    ),
  );
};
