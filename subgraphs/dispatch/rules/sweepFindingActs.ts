import { agreed, refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import { regionCovers } from '../../_kit/region.ts';
import type { DispatchPost, DispatchUserErrorCode, SweepFindingStatus } from '../codes.ts';
import { isFor } from './sweepActs.ts';

/** What rules know of a finding and of the dispute that it is said to have become. */
export interface FindingFacts {
  /** Code of the body that owed the sweep; null when the roster names none. */
  readonly body: string | null;
  readonly regionCode: string;
  /** The day of the sweep. */
  readonly heldOn: string;
  /** As the case index knows it, if the viewer may read it. */
  readonly dispute: { readonly regionCode: string; readonly openedOn: string } | null;
  /** True when the dispute belongs to another finding. */
  readonly isTaken: boolean;
}

type FindingAct<Input> = Act<
  SweepFindingStatus,
  DispatchPost,
  FindingFacts,
  Input,
  Change<SweepFindingStatus, { disputeNumber?: string }, never>,
  DispatchUserErrorCode
>;

/** A committee has opened a dispute of what was found (M-05, M-07); from a village it may be one of its township's. */
const handOver: FindingAct<{ readonly dispute: string }> = {
  title: '立为纠纷',
  by: ['SWEEP_CLERK', 'CENTRE_OFFICER'],
  from: ['WITH_COMMITTEE', 'SENT_UP', 'WATCHED'],
  decide: ({ body, regionCode, heldOn, dispute, isTaken }, input, at) => {
    if (!isFor(body, at)) return refused('NOT_YOUR_BODY');
    if (!dispute) return refused('NO_SUCH_CASE', 'dispute');
    const isThere =
      regionCovers(regionCode, dispute.regionCode) || regionCovers(dispute.regionCode, regionCode);
    if (!isThere) return refused('DISPUTE_ELSEWHERE', 'dispute');
    if (dispute.openedOn < heldOn) return refused('DISPUTE_BEFORE_SWEEP', 'dispute');
    if (isTaken) return refused('DISPUTE_OF_ANOTHER_FINDING', 'dispute');
    return agreed({ status: 'DISPUTE_OPENED', set: { disputeNumber: input.dispute } });
  },
};

/** Acts to a finding by their mutation. */
export const sweepFindingActs = { sweepFindingHandOver: handOver };
