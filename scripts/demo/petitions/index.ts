import type { DemoFile } from '../file.ts';
import { petitionRegisters } from './petitions.ts';
import { workFiles } from './work.ts';

/** The petition office's registers of the demonstration counties, in the order in which they can be imported. */
export const petitionsFiles = (): DemoFile[] => [...petitionRegisters(), ...workFiles()];
