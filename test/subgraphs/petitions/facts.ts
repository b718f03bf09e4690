import type { ActContext } from '../../../subgraphs/_kit/acts/machine.ts';
import type { PetitionsPost } from '../../../subgraphs/petitions/codes.ts';
import type { PetitionFacts } from '../../../subgraphs/petitions/rules/facts.ts';
import { actAt } from '../acts.ts';
import { landBureau } from './cells.ts';

/** A claim with the land bureau, to which nothing else has happened; days before 2024-03-01. */
export const facts: PetitionFacts = {
  kind: 'CLAIM',
  status: 'REGISTERED',
  branch: null,
  result: null,
  competentBodyCode: landBureau,
  accusedBodyCode: null,
  openedOn: '2024-02-01',
  divertedOn: '2024-02-26',
  divertedAs: 'TRANSFERRED',
  handedOn: '2024-02-26',
  acceptedOn: '2024-02-27',
  opinionIssuedOn: '2024-02-28',
  answerDeliveredOn: null,
  executedOn: null,
  feedbackOn: null,
  satisfaction: null,
  disputeNumber: null,
  earlier: null,
  recused: [],
  deadlines: [],
  reviews: [],
  hearings: [],
  pressingOpen: false,
  consultation: null,
};

/** Somebody with these posts in the land bureau, on 2024-03-01 unless another moment is given. */
export function officerAt(
  posts: readonly PetitionsPost[],
  more: Partial<ActContext<PetitionsPost>> = {},
): ActContext<PetitionsPost> {
  return actAt('2024-03-01T09:00:00+08:00', posts, { body: landBureau, ...more });
}
