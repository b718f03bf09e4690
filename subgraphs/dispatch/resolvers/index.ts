import { scalarResolvers } from '../../_kit/scalars.ts';
import { Dispute, LegalAidCase, Petition, WageComplaint } from './cases.ts';
import { CommandCentre, MemberBody } from './CommandCentre.ts';
import { CaseGroup, IndexedCase, IndexedDuty } from './IndexedCase.ts';
import { cases } from './Query/cases.ts';
import { caseStatistics } from './Query/caseStatistics.ts';
import { commandCentre } from './Query/commandCentre.ts';
import { referral } from './Query/referral.ts';
import { referrals } from './Query/referrals.ts';
import { sweeps } from './Query/sweeps.ts';
import { Referral } from './Referral.ts';
import { DispatchStatistics, Region } from './Region.ts';
import { Sweep, SweepCompliance } from './Sweep.ts';

/** Every resolver of the department; the fields not named here are columns of their row. */
export const resolvers = {
  ...scalarResolvers,
  Query: { cases, caseStatistics, commandCentre, referral, referrals, sweeps },
  CommandCentre,
  MemberBody,
  Sweep,
  SweepCompliance,
  Referral,
  Dispute,
  LegalAidCase,
  Petition,
  WageComplaint,
  Region,
  DispatchStatistics,
  CaseGroup,
  IndexedCase,
  IndexedDuty,
};
