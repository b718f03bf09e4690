import { leaderCases } from './leaderCases.ts';
import { petitions } from './petitions.ts';
import { receptionDays, receptionSchedules } from './reception.ts';
import { reviewRequests } from './reviewRequests.ts';

/** The registers that the petition office takes in, in the order in which they depend on each other. */
export const registers = [petitions, reviewRequests, leaderCases, receptionSchedules, receptionDays];
