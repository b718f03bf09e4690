import type { DemoFile } from '../file.ts';
import { disputeFiles } from './disputes.ts';
import { networkFiles } from './network.ts';
import { workFiles } from './work.ts';

/** Mediation's registers of the demonstration counties, in the order in which they can be imported. */
export const mediationFiles = (): DemoFile[] => [...networkFiles(), ...disputeFiles(), ...workFiles()];
