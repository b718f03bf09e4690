import { scalarResolvers } from '../../_kit/scalars.ts';
import { Dispute } from './Dispute.ts';
import { MediationCommittee } from './MediationCommittee.ts';
import { MediationStatistics } from './MediationStatistics.ts';
import { dispute } from './Query/dispute.ts';
import { disputes } from './Query/disputes.ts';
import { Region } from './Region.ts';

/** Every resolver of the department; the fields not named here are columns of their row. */
export const resolvers = {
  ...scalarResolvers,
  Query: { dispute, disputes },
  Dispute,
  MediationCommittee,
  MediationStatistics,
  Region,
};
