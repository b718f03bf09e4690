import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const petitionRegister: NonNullable<MutationResolvers['petitionRegister']> = async (
  _root,
  { input: { idempotencyKey, region, externalReference, project, petitioner, contact, summary, ...input } },
  { acts },
) => {
  const { outcome, receiptCode } = await acts.register(
    {
      region,
      externalReference: externalReference ?? null,
      projectNumber: project ?? null,
      petitioner: petitioner ?? null,
      contact: contact ?? null,
      summary,
    },
    input,
    idempotencyKey,
  );
  return { ...payload('petition', outcome), receiptCode };
};
