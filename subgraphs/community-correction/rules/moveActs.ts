import { agreed, refused } from '../../_kit/acts/machine.ts';
import { startOfDay } from '../../_kit/deadlines/days.ts';
import { isRegionCode } from '../../_kit/region.ts';
import type { CorrectionMoveStatus } from '../codes.ts';
import { againstRefusal, type RefuseInput } from './leaveActs.ts';
import { isInCustody, wrongDay, type CaseFile, type SubjectAct } from './subjectFacts.ts';

const underWay: readonly CorrectionMoveStatus[] = ['APPLIED', 'ASKED', 'ANSWERED', 'APPROVED'];

/** Where the person wants to go on with the correction. */
export interface MoveInput {
  readonly region: string;
}

const apply: SubjectAct<MoveInput> = {
  title: '申请变更执行地',
  by: ['JUSTICE_OFFICER'],
  from: ['UNDER_CORRECTION'],
  decide: (file, { region }) => {
    if (isInCustody(file)) return refused('IN_CUSTODY');
    const { move } = file;
    if (move && underWay.includes(move.status)) return refused('STILL_OPEN');
    if (!isRegionCode(region)) return refused('NO_SUCH_REGION', 'region');
    return agreed({ deadlines: [{ start: 'R-CC-11-ASK' }] });
  },
};

const ask: SubjectAct<object> = {
  title: '征求新执行地意见',
  by: ['COUNTY_OFFICER'],
  from: ['UNDER_CORRECTION', 'ON_LEAVE'],
  decide: ({ move }) =>
    waits(move, 'APPLIED') ?? agreed({ deadlines: [{ meet: 'R-CC-11-ASK' }, { start: 'R-CC-11-ANSWER' }] }),
};

/** What the new agency answered, as an officer enters it. */
export interface MoveAnswerInput {
  readonly welcome: boolean;
  readonly answeredOn: string;
}

const answer: SubjectAct<MoveAnswerInput> = {
  title: '新执行地回复意见',
  by: ['COUNTY_OFFICER'],
  from: ['UNDER_CORRECTION', 'ON_LEAVE'],
  decide: ({ move }, { answeredOn }, at) => {
    if (move?.status !== 'ASKED') return refused('NOTHING_WAITING');
    return (
      wrongDay(answeredOn, move.appliedOn, at.today, 'answeredOn') ??
      agreed({
        deadlines: [
          { meet: 'R-CC-11-ANSWER' as const, at: startOfDay(answeredOn) },
          { start: 'R-CC-11-DECISION' as const },
        ],
      })
    );
  },
};

const approve: SubjectAct<object> = {
  title: '决定变更执行地',
  by: ['DECISION_MAKER'],
  from: ['UNDER_CORRECTION', 'ON_LEAVE'],
  decide: ({ move }) =>
    waits(move, 'ANSWERED') ??
    agreed({ deadlines: [{ meet: 'R-CC-11-DECISION' }, { start: 'R-CC-11-HANDOVER' }] }),
};

const refuse: SubjectAct<RefuseInput> = {
  title: '不同意变更执行地',
  by: ['DECISION_MAKER'],
  from: ['UNDER_CORRECTION', 'ON_LEAVE'],
  decide: ({ move }, input) =>
    waits(move, 'ANSWERED') ??
    againstRefusal(input) ??
    agreed({ deadlines: [{ meet: 'R-CC-11-DECISION' }], note: input.reasons }),
};

/** How the person is handed on (R-CC-11). */
export interface TransferInput {
  readonly filesHandedOver: boolean;
  readonly toldWhereToReport: boolean;
}

const transfer: SubjectAct<TransferInput> = {
  title: '移交新执行地',
  by: ['COUNTY_OFFICER'],
  from: ['UNDER_CORRECTION'],
  decide: ({ move }, { filesHandedOver, toldWhereToReport }, at) => {
    const nothing = waits(move, 'APPROVED');
    if (nothing) return nothing;
    if (!filesHandedOver || !toldWhereToReport) return refused('FILES_MISSING');
    return agreed({
      status: 'TRANSFERRED',
      set: { closedOn: at.today },
      // The last clock is the person's: what is left of a correction that goes on elsewhere.
      deadlines: [
        { meet: 'R-CC-11-HANDOVER' },
        { waiveAll: true, reason: '已移交新执行地' },
        { start: 'R-CC-11-REPORT' },
      ],
    });
  },
};

/** The day on which the person came to the new agency, as it has told. */
export interface ArrivalInput {
  readonly reportedOn: string;
}

const arrival: SubjectAct<ArrivalInput> = {
  title: '已向新执行地报到',
  by: ['COUNTY_OFFICER'],
  from: ['TRANSFERRED'],
  decide: ({ move, openedOn }, { reportedOn }, at) => {
    if (move?.status !== 'HANDED_OVER') return refused('NOTHING_WAITING');
    return (
      wrongDay(reportedOn, move.handedOverOn ?? openedOn, at.today, 'reportedOn') ??
      agreed({ deadlines: [{ meet: 'R-CC-11-REPORT' as const, at: startOfDay(reportedOn) }] })
    );
  },
};

/** A change of the place of execution, from the application to the arrival (R-CC-8, R-CC-11). */
export const moveActs = {
  correctionMoveApply: apply,
  correctionMoveAsk: ask,
  correctionMoveAnswer: answer,
  correctionMoveApprove: approve,
  correctionMoveRefuse: refuse,
  correctionTransfer: transfer,
  correctionArrivalTake: arrival,
};

function waits(move: CaseFile['move'], status: CorrectionMoveStatus) {
  return move?.status === status ? null : refused('NOTHING_WAITING');
}
