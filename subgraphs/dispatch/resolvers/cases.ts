import type {
  DisputeResolvers,
  LegalAidApplicationResolvers,
  LegalAidCaseResolvers,
  PetitionResolvers,
  WageComplaintResolvers,
} from '../generated.ts';
import type { Context } from '../context.ts';
import type { Referral } from '../models.ts';
import { readsOrIsLiaison } from '../store/visibility.ts';

/** The referrals of a case of another department; null for a viewer who may read none. */
function referralsOf(department: keyof Context['loaders']['referralsOf']) {
  return (
    { number }: { number: string },
    _args: object,
    { viewer, loaders }: Context,
  ): Promise<Referral[]> | null =>
    readsOrIsLiaison(viewer) ? loaders.referralsOf[department].load(number) : null;
}

export const Dispute: DisputeResolvers = {
  referrals: referralsOf('MEDIATION'),
  sweepFinding: ({ number }, _args, { loaders }) => loaders.findingOfDispute.load(number),
};
export const LegalAidApplication: LegalAidApplicationResolvers = { referrals: referralsOf('LEGAL_AID') };
export const LegalAidCase: LegalAidCaseResolvers = { referrals: referralsOf('LEGAL_AID') };
export const Petition: PetitionResolvers = { referrals: referralsOf('PETITIONS') };
export const WageComplaint: WageComplaintResolvers = { referrals: referralsOf('CONSTRUCTION_WAGES') };
