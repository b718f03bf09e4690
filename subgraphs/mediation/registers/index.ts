import { disputes } from './disputes.ts';
import { committeeMembers, committees, informationOfficers, mediators } from './rosters.ts';
import { monthlyReports } from './reports.ts';
import { books, budgets, dossierReviews, subsidies } from './work.ts';

/** The registers that mediation takes in, in the order in which they depend on each other. */
export const registers = [
  committees,
  committeeMembers,
  mediators,
  informationOfficers,
  disputes,
  ...books,
  monthlyReports,
  budgets,
  subsidies,
  dossierReviews,
];
