import { classActs } from './classActs.ts';
import { courtActs } from './courtActs.ts';
import { custodyActs } from './custodyActs.ts';
import { endActs } from './endActs.ts';
import { leaveActs } from './leaveActs.ts';
import { moveActs } from './moveActs.ts';
import { planActs } from './planActs.ts';
import { receptionActs } from './receptionActs.ts';
import { recurrentLeaveActs } from './recurrentLeaveActs.ts';
import { sanctionActs } from './sanctionActs.ts';
import { trackingActs } from './trackingActs.ts';

/** Every act to a person's correction by its mutation (DOMAIN 2.8; M-30 to M-32). */
export const subjectActs = {
  ...receptionActs,
  ...planActs,
  ...leaveActs,
  ...recurrentLeaveActs,
  ...moveActs,
  ...sanctionActs,
  ...trackingActs,
  ...courtActs,
  ...custodyActs,
  ...classActs,
  ...endActs,
};
