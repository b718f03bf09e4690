import { agreed, refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import type {
  AccountabilityStatus,
  LeaderCaseStatus,
  PetitionKind,
  PetitionsPost,
  PetitionUserErrorCode,
  PressGround,
} from '../codes.ts';
import { isCreditCode } from '../../_kit/acts/creditCode.ts';
import type { PetitionRule } from './deadlines.ts';
import { said, type WithNote } from './facts.ts';

interface LeaderCaseColumns {
  petitionNumber?: string;
  leaderPost?: string;
  assignedOn?: string;
  resolvedOn?: string;
  closedOn?: string;
}

type LeaderCaseAct<Input, Facts = object> = Act<
  LeaderCaseStatus,
  PetitionsPost,
  Facts,
  Input,
  Change<LeaderCaseStatus, LeaderCaseColumns, PetitionRule>,
  PetitionUserErrorCode
>;

/** The petition that something is opened for, as far as it exists for the viewer. */
export interface NamedPetition {
  readonly petition: { readonly number: string; readonly kind: PetitionKind } | null;
}

/** Which leader takes which petition, by post. */
export interface LeaderCaseAssignInput extends WithNote {
  readonly leaderPost: string;
}

const assign: LeaderCaseAct<LeaderCaseAssignInput, NamedPetition & { readonly taken: boolean }> = {
  title: '包案',
  by: ['PETITION_OFFICE_HEAD'],
  from: [],
  decide: ({ petition, taken }, { leaderPost, note }, at) => {
    if (!petition) return refused('NO_SUCH_MATTER', 'petition');
    if (petition.kind === 'ACCUSATION') return refused('ACCUSATION_WITHHELD', 'petition');
    if (taken) return refused('LEADER_HAS_IT', 'petition');
    if (!said(leaderPost)) return refused('REASONS_NEEDED', 'leaderPost');
    return agreed({
      status: 'ASSIGNED',
      set: { petitionNumber: petition.number, leaderPost, assignedOn: at.today },
      note: note ?? null,
    });
  },
};

/** How the leader got the matter settled. */
export interface LeaderCaseResolveInput {
  readonly how: string;
}

/** Acts to a case that a leader answers for (M-42). */
export const leaderCaseActs = {
  leaderCaseAssign: assign,
  leaderCaseStart: {
    title: '开始包案办理',
    by: ['LEADER'],
    from: ['ASSIGNED'],
    decide: (_case, { note }) => agreed({ status: 'IN_PROGRESS', note: note ?? null }),
  } satisfies LeaderCaseAct<WithNote>,
  leaderCaseResolve: {
    title: '包案化解',
    by: ['LEADER'],
    from: ['IN_PROGRESS'],
    decide: (_case, { how }, at) =>
      said(how)
        ? agreed({ status: 'RESOLVED', set: { resolvedOn: at.today }, note: how })
        : refused('REASONS_NEEDED', 'how'),
  } satisfies LeaderCaseAct<LeaderCaseResolveInput>,
  leaderCaseClose: {
    title: '包案销号',
    by: ['PETITION_OFFICE_HEAD'],
    from: ['RESOLVED'],
    decide: (_case, { note }, at) =>
      agreed({ status: 'CLOSED', set: { closedOn: at.today }, note: note ?? null }),
  } satisfies LeaderCaseAct<WithNote>,
};

interface AccountabilityColumns {
  ground?: PressGround;
  bodyCode?: string;
  petitionNumber?: string | null;
  proposal?: string;
  proposedOn?: string;
  answeredOn?: string;
  adopted?: boolean;
  answer?: string;
}

type AccountabilityAct<Input, Facts> = Act<
  AccountabilityStatus,
  PetitionsPost,
  Facts,
  Input,
  Change<AccountabilityStatus, AccountabilityColumns, PetitionRule>,
  PetitionUserErrorCode
>;

/** What the petition office proposes to a body. */
export interface AccountabilityProposeInput {
  readonly body: string;
  readonly ground: PressGround;
  readonly petition?: string | null | undefined;
  readonly proposal: string;
}

/** What the body replies in writing. */
export interface AccountabilityAnswerInput {
  readonly adopted: boolean;
  readonly answer: string;
}

const propose: AccountabilityAct<AccountabilityProposeInput, NamedPetition> = {
  title: '提出责任追究建议',
  by: ['PETITION_OFFICE_HEAD'],
  from: [],
  decide: (facts, { body, ground, petition, proposal }, at) => {
    if (!isCreditCode(body)) return refused('NO_SUCH_BODY', 'body');
    if (typeof petition === 'string' && !facts.petition) return refused('NO_SUCH_MATTER', 'petition');
    if (facts.petition?.kind === 'ACCUSATION') return refused('ACCUSATION_WITHHELD', 'petition');
    if (!said(proposal)) return refused('REASONS_NEEDED', 'proposal');
    return agreed({
      status: 'PROPOSED',
      set: {
        bodyCode: body,
        ground,
        petitionNumber: facts.petition?.number ?? null,
        proposal,
        proposedOn: at.today,
      },
      deadlines: [{ start: 'R-PE-18' }],
    });
  },
};

const answer: AccountabilityAct<AccountabilityAnswerInput, { readonly bodyCode: string }> = {
  title: '书面答复责任追究建议',
  by: ['BODY_HEAD'],
  from: ['PROPOSED'],
  decide: ({ bodyCode }, { adopted, answer: reply }, at) => {
    if (at.body !== bodyCode) return refused('NOT_YOUR_BODY');
    if (!said(reply)) return refused('REASONS_NEEDED', 'answer');
    return agreed({
      status: 'ANSWERED',
      set: { answeredOn: at.today, adopted, answer: reply },
      deadlines: [{ meet: 'R-PE-18' }],
    });
  },
};

/** Acts to a proposal to hold somebody accountable (M-43, R-PE-18, R-PE-21). */
export const accountabilityActs = { accountabilityPropose: propose, accountabilityAnswer: answer };
