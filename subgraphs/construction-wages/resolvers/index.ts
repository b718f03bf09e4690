import { scalarResolvers } from '../../_kit/scalars.ts';
import { AcceptanceApplication } from './AcceptanceApplication.ts';
import { BadBehaviourRecord } from './BadBehaviourRecord.ts';
import { ConstructionProject, PayrollSheet, ProjectComplaints } from './ConstructionProject.ts';
import {
  ConstructionWagesStatistics,
  PayrollCompliance,
  WageComplaintMonthCount,
  WageComplaintStatusCount,
  WageDepositCount,
  WageFindingCount,
} from './ConstructionWagesStatistics.ts';
import { Dispute } from './Dispute.ts';
import { Inspection } from './Inspection.ts';
import { Organization } from './Organization.ts';
import { constructionProject } from './Query/constructionProject.ts';
import { constructionProjects } from './Query/constructionProjects.ts';
import { wageComplaint } from './Query/wageComplaint.ts';
import { wageComplaints } from './Query/wageComplaints.ts';
import { Region } from './Region.ts';
import { WageComplaint } from './WageComplaint.ts';
import { WageDeposit } from './WageDeposit.ts';

/** Every resolver of the department; the fields not named here are columns of their row. */
export const resolvers = {
  ...scalarResolvers,
  Query: { constructionProject, constructionProjects, wageComplaint, wageComplaints },
  ConstructionProject,
  ProjectComplaints,
  PayrollSheet,
  WageComplaint,
  WageDeposit,
  AcceptanceApplication,
  Inspection,
  BadBehaviourRecord,
  Organization,
  Dispute,
  Region,
  ConstructionWagesStatistics,
  WageComplaintStatusCount,
  WageFindingCount,
  WageComplaintMonthCount,
  PayrollCompliance,
  WageDepositCount,
};
