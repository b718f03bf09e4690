import { applications } from './applications.ts';
import { cases } from './cases.ts';
import { meansStandards, subsidyScales } from './standards.ts';
import { coverageReports, noticeIssuers, workstations } from './workstations.ts';

/** The registers that legal aid takes in. */
export const registers = [
  workstations,
  noticeIssuers,
  applications,
  cases,
  coverageReports,
  meansStandards,
  subsidyScales,
];
