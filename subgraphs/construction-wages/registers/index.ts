import { badBehaviours } from './badBehaviours.ts';
import { complaints } from './complaints.ts';
import { inspections } from './inspections.ts';
import { payroll, roster } from './payroll.ts';
import { projects } from './projects.ts';
import { acceptance, deposits } from './supervision.ts';

/** The registers that the department takes in, in the order in which they depend on each other. */
export const registers = [
  projects,
  roster,
  payroll,
  complaints,
  deposits,
  acceptance,
  inspections,
  badBehaviours,
];
