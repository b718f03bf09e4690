import { scalarResolvers } from '../../_kit/scalars.ts';
import { AidCategoryCount, AidMatterCount } from './AidPersonCounts.ts';
import { ConstructionProject } from './ConstructionProject.ts';
import { Dispute } from './Dispute.ts';
import { LegalAidApplication } from './LegalAidApplication.ts';
import { LegalAidCase } from './LegalAidCase.ts';
import { LegalAidStatistics } from './LegalAidStatistics.ts';
import { legalAidApplication } from './Query/legalAidApplication.ts';
import { legalAidApplications } from './Query/legalAidApplications.ts';
import { legalAidCase } from './Query/legalAidCase.ts';
import { legalAidCases } from './Query/legalAidCases.ts';
import { legalAidWorkstations } from './Query/legalAidWorkstations.ts';
import { Region } from './Region.ts';
import { NoticeIssuer, Workstation } from './Workstation.ts';
import { WorkstationNetwork } from './WorkstationNetwork.ts';

/** Every resolver of the department; the fields not named here are columns of their row. */
export const resolvers = {
  ...scalarResolvers,
  Query: { legalAidApplication, legalAidApplications, legalAidCase, legalAidCases, legalAidWorkstations },
  LegalAidApplication,
  LegalAidCase,
  Workstation,
  NoticeIssuer,
  WorkstationNetwork,
  Dispute,
  ConstructionProject,
  Region,
  LegalAidStatistics,
  AidCategoryCount,
  AidMatterCount,
};
