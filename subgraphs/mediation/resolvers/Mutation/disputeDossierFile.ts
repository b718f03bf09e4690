import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeDossierFile: NonNullable<MutationResolvers['disputeDossierFile']> = async (
  _root,
  { input },
  { acts, parts },
) =>
  payload(
    'dispute',
    await acts.dispute.perform(
      'disputeDossierFile',
      disputeActs.disputeDossierFile,
      { id: input.id, input },
      { also: (transaction, row) => parts.dossier.file(transaction, row, input) },
    ),
  );
