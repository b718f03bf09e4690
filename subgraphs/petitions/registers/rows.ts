import type { LeaderCase, Petition, ReceptionDay } from '../models.ts';

/** A row of the petition register that an import takes: what acts alone know is not in it. */
export type RegisteredPetition = Omit<
  Petition,
  | 'id'
  | 'version'
  | 'field'
  | 'representatives'
  | 'receiptCodeHash'
  | 'earlierNumber'
  | 'receptionDayNumber'
  | 'declined'
  | 'divertedAs'
  | 'handedOn'
  | 'answerDeliveredOn'
  | 'executedOn'
  | 'feedbackOn'
>;

/** A row of the book of leaders' cases that an import takes. */
export type RegisteredLeaderCase = Omit<LeaderCase, 'id' | 'version' | 'regionCode'>;

/** A row of the book of reception days that an import takes: days that were held. */
export type RegisteredReceptionDay = Pick<
  ReceptionDay,
  'number' | 'regionCode' | 'kind' | 'dueOn' | 'leaderPost' | 'mediatorsOnDuty'
> & { readonly heldOn: string; readonly mattersHeard: number };
