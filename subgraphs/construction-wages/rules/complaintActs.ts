import { closing } from './complaint/closing.ts';
import { handover } from './complaint/handover.ts';
import { intake } from './complaint/intake.ts';
import { investigation } from './complaint/investigation.ts';
import { money } from './complaint/money.ts';

/** Every act to a wage complaint by its mutation (DOMAIN 2.8; M-56). */
export const complaintActs = { ...intake, ...investigation, ...money, ...handover, ...closing };
