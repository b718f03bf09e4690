import { scalarResolvers } from '../../_kit/scalars.ts';
import { ConstructionProject } from './ConstructionProject.ts';
import { Dispute } from './Dispute.ts';
import { Organization } from './Organization.ts';
import { Petition } from './Petition.ts';
import { PetitionStatistics } from './PetitionStatistics.ts';
import { petition } from './Query/petition.ts';
import { petitions } from './Query/petitions.ts';
import { receptionDays } from './Query/receptionDays.ts';
import { ReceptionDay } from './ReceptionDay.ts';
import { ReceptionDayCompliance } from './ReceptionDayCompliance.ts';
import { Region } from './Region.ts';
import { ReviewRequest } from './ReviewRequest.ts';

/** Every resolver of the department; the fields not named here are columns of their row. */
export const resolvers = {
  ...scalarResolvers,
  Query: { petition, petitions, receptionDays },
  Petition,
  ReviewRequest,
  ReceptionDay,
  Region,
  PetitionStatistics,
  ReceptionDayCompliance,
  Organization,
  ConstructionProject,
  Dispute,
};
