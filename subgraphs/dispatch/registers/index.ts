import { alertRules } from './alerts.ts';
import { commandCentres, memberBodies } from './centre.ts';
import { jointMeetings } from './meetings.ts';
import { referrals } from './referrals.ts';
import { riskAssessments } from './riskAssessments.ts';
import { sweepDuties, sweeps } from './sweeps.ts';

/** The registers that the command centre takes in, in the order in which they depend on each other. */
export const registers = [
  commandCentres,
  memberBodies,
  sweepDuties,
  sweeps,
  jointMeetings,
  referrals,
  riskAssessments,
  alertRules,
];
