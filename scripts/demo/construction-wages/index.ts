import type { DemoFile } from '../file.ts';
import { complaintFiles } from './complaints.ts';
import { firmFiles } from './firms.ts';
import { payrollFiles } from './payroll.ts';
import { projectFiles } from './projects.ts';
import { siteFiles } from './sites.ts';

/** The registers of construction wages of the demonstration counties, in the order in which they can be imported. */
export const constructionWagesFiles = (): DemoFile[] => [
  ...projectFiles(),
  ...payrollFiles(),
  ...complaintFiles(),
  ...firmFiles(),
  ...siteFiles(),
];
