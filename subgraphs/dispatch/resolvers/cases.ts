import { caseRegions } from '../../_kit/access.ts';
import type {
  DisputeResolvers,
  LegalAidCaseResolvers,
  PetitionResolvers,
  WageComplaintResolvers,
} from '../generated.ts';
import type { Context } from '../context.ts';
import type { Referral } from '../models.ts';

/** The referrals of a case of another department; null for a viewer who may read none. */
function referralsOf(department: keyof Context['loaders']['referralsOf']) {
  return (
    { number }: { number: string },
    _args: object,
    { viewer, loaders }: Context,
  ): Promise<Referral[]> | null =>
    caseRegions(viewer, 'dispatch').length > 0 ? loaders.referralsOf[department].load(number) : null;
}

export const Dispute: DisputeResolvers = { referrals: referralsOf('MEDIATION') };
export const LegalAidCase: LegalAidCaseResolvers = { referrals: referralsOf('LEGAL_AID') };
export const Petition: PetitionResolvers = { referrals: referralsOf('PETITIONS') };
export const WageComplaint: WageComplaintResolvers = { referrals: referralsOf('CONSTRUCTION_WAGES') };
