import type { DemoFile } from '../file.ts';
import { caseFiles } from './cases.ts';
import { standardFiles } from './standards.ts';
import { workstationFiles } from './workstations.ts';

/** Legal aid's registers of the demonstration counties. */
export const legalAidFiles = (): DemoFile[] => [...workstationFiles(), ...caseFiles(), ...standardFiles()];
